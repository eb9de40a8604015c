import {
  beijingDay,
  byQueuePlace,
  changedCells,
  daysBetween,
  daysLate,
  filingDueOf,
  isHandedIn,
  reviewNeed,
  reviewNeeds,
  waitsForCounty,
  workingState,
} from '@mingjian/domain';
import type {
  Amendment,
  Day,
  QueuePlace,
  ReportStanding,
  ReportState,
  ReviewNeed,
  UnitKind,
} from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit, signedIn } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { standingOfRow } from '../filing/report-place.js';
import { Clock } from '../platform/clock.js';
import { UnitsService } from '../units/units.service.js';
import { ReviewQueueRepository } from './review-queue.repository.js';
import type { QueueRow } from './review-queue.repository.js';

export interface QueueQuestion {
  readonly region: string;
  readonly year: number;
  readonly first: number;
  readonly after: QueuePlace | null;
  /** Counting changed cells reads two versions of those filed again. */
  readonly withChanges: boolean;
}

/** One expected report as it waits for the county. */
export interface QueueEntry extends QueuePlace {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly state: ReportState;
  readonly amendment: Amendment | null;
  readonly version: number | null;
  readonly versionBefore: number | null;
  readonly filedAt: Date | null;
  readonly daysWaiting: number | null;
  readonly due: Day;
  readonly publicationDue: Day;
  readonly daysLate: number | null;
  readonly blockFindings: number | null;
  readonly explainFindings: number | null;
  readonly informFindings: number | null;
  readonly openRemarks: number;
  readonly answeredRemarks: number;
  /** Null for those who only read. */
  readonly unsentRemarks: number | null;
  readonly correctionDue: Day | null;
  readonly changedCells: number | null;
}

export interface QueueAnswer {
  readonly entries: readonly QueueEntry[];
  readonly totalCount: number;
  readonly counts: readonly { readonly need: ReviewNeed; readonly reports: number }[];
  /** How many wait for the county itself. */
  readonly waiting: number;
  readonly today: Day;
  readonly hasNextPage: boolean;
}

/** What the county has to look at, the most pressing first. */
@Injectable()
export class ReviewQueueService {
  constructor(
    private readonly units: UnitsService,
    private readonly repository: ReviewQueueRepository,
    private readonly clock: Clock,
  ) {}

  /** Null where the region is not the viewer's to know of. */
  async queue(viewer: Viewer | null, question: QueueQuestion): Promise<QueueAnswer | null> {
    const { region: code, year, first, after, withChanges } = question;
    signedIn(viewer);
    const region = await this.units.region(code, year);
    const target = region && { regionId: region.regionId, year };
    if (target === null || !permit(viewer, 'readReviewQueue', target)) return null;
    const today = beijingDay(this.clock.now());
    const mayRemark = access(viewer, 'remark', target) === 'ALLOWED';
    const rows = await this.repository.expected(target.regionId, year);
    const all = rows.map((row) => entryOf(row, today, mayRemark)).sort(byQueuePlace);
    const rest = after === null ? all : all.filter((entry) => byQueuePlace(entry, after) > 0);
    const page = rest.slice(0, first);
    return {
      entries: withChanges ? await this.withChangedCells(year, page) : page,
      totalCount: all.length,
      counts: reviewNeeds.map((need) => ({
        need,
        reports: all.filter((entry) => entry.need === need).length,
      })),
      waiting: all.filter(({ need }) => waitsForCounty(need)).length,
      today,
      hasNextPage: page.length < rest.length,
    };
  }

  private async withChangedCells(
    year: number,
    entries: readonly QueueEntry[],
  ): Promise<readonly QueueEntry[]> {
    const again = entries.flatMap(({ unitId, version, versionBefore, need }) =>
      version === null || versionBefore === null || !waitsForCounty(need)
        ? []
        : [{ unitId, n: version, before: versionBefore }],
    );
    // Asked also where there are none: a page costs the same whatever stands on it.
    const versions = await this.repository.figures(year, again);
    const changed = new Map(
      versions.map(({ unitId, before, after }) => [
        unitId,
        changedCells({ figures: before }, { figures: after }).length,
      ]),
    );
    return entries.map((entry) => ({ ...entry, changedCells: changed.get(entry.unitId) ?? null }));
  }
}

function entryOf(row: QueueRow, today: Day, mayRemark: boolean): QueueEntry {
  const standing = standingOfRow(row);
  const due = filingDueOf({ filingDue: row.filing_due, extensionDue: row.extension_due });
  const need = reviewNeed(
    {
      workingState: workingState(standing),
      isAmendment: standing.amendment !== null,
      isHistorical: row.origin === 'HISTORICAL',
      wasReturned: row.was_returned,
      findingsToJudge: findingsToJudge(row),
      openRemarks: row.open_remarks,
      answeredRemarks: row.answered_remarks,
      unsentRemarks: row.unsent_remarks,
      correctionDue: row.correction_due,
      filingDue: due,
      publicationDue: row.publication_due,
    },
    today,
  );
  const filedAt = row.version_filed_at;
  return {
    unitId: row.unit_id,
    code: row.code,
    name: row.name,
    kind: row.kind,
    need,
    since: sinceOf(need, row, due),
    state: standing.state,
    amendment: standing.amendment,
    version: row.n,
    versionBefore: row.before_n,
    filedAt,
    daysWaiting: filedAt !== null && waitsForCounty(need) ? daysBetween(beijingDay(filedAt), today) : null,
    due,
    publicationDue: row.publication_due,
    daysLate: latenessOf(standing, due, today),
    blockFindings: row.block_findings,
    explainFindings: row.explain_findings,
    informFindings: row.inform_findings,
    openRemarks: row.open_remarks,
    answeredRemarks: row.answered_remarks,
    unsentRemarks: mayRemark ? row.unsent_remarks : null,
    correctionDue: row.correction_due,
    changedCells: null,
  };
}

function findingsToJudge({ block_findings, explain_findings }: QueueRow): number | null {
  return block_findings === null || explain_findings === null ? null : block_findings + explain_findings;
}

/** Of a report whose receipt nobody knows, and that is in, nothing is said. */
function latenessOf({ filedAt, state }: ReportStanding, due: Day, today: Day): number | null {
  if (filedAt === null && isHandedIn(state)) return null;
  return daysLate(filedAt && beijingDay(filedAt), due, today);
}

/** What has waited longest comes first, counted from what it waits for. */
function sinceOf(need: ReviewNeed, row: QueueRow, due: Day): string | null {
  switch (need) {
    case 'FILED_AGAIN':
    case 'TO_JUDGE':
    case 'CLEAN':
      return row.version_filed_at?.toISOString() ?? null;
    case 'CORRECTION_OVERDUE':
    case 'CORRECTION_AWAITED':
      return row.correction_due;
    case 'OVERDUE':
      return due;
    case 'TO_PUBLISH':
      return row.publication_due;
    case 'NOTHING':
      return null;
  }
}
