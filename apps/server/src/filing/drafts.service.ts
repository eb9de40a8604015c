import { beijingDay, isMark, longestTexts, textProblem } from '@mingjian/domain';
import type { BadPlace, Finding } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database/database.js';
import type { FindingWithReason } from '../platform/graphql/finding.object.js';
import type { Problem } from '../platform/problems.js';
import { DraftsRepository } from './drafts.repository.js';
import { findingsInPlace } from './filing-judgement.js';
import { readHandedIn } from './handed-in.js';
import type { HandedIn, HandingIn } from './handed-in.js';
import { HistoryRepository } from './history.repository.js';
import { keptExplanations, withReasons } from './judged-report.js';
import { changedMeanwhile, cycleClosed, expectedIn, locked } from './may-act.js';
import type { ReportPlace } from './report-place.js';
import { refused, ReportTransaction } from './report-transaction.js';
import type { Done } from './report-transaction.js';
import { StandingService } from './standing.service.js';

export interface SaveDraftRequest extends HandingIn {
  /** What is remembered of the writing and is no part of the report; left out: as it was. */
  readonly marks?: readonly string[] | null;
  /** The revision seen; 0 for none. */
  readonly basedOn: number;
}

export type SaveDraftOutcome =
  | {
      readonly kind: 'DRAFT_SAVED';
      readonly revision: number;
      readonly savedAt: Date;
      readonly findings: readonly FindingWithReason[];
    }
  | Problem<
      | 'NOT_FOUND'
      | 'UNIT_NOT_EXPECTED'
      | 'CYCLE_CLOSED'
      | 'REPORT_LOCKED'
      | 'REPORT_CHANGED_MEANWHILE'
      | 'FORMAT_MISMATCH'
      | 'UNKNOWN_CELL'
      | 'BAD_VALUE'
    >;

export interface RecallReportRequest {
  readonly unit: string;
  readonly year: number;
  /** The number of the version seen. */
  readonly basedOn: number;
  readonly reason: string | null;
}

export type RecallReportOutcome =
  | { readonly kind: 'REPORT_RECALLED'; readonly unit: string; readonly year: number }
  | Problem<'NOT_FOUND' | 'CYCLE_CLOSED' | 'REPORT_LOCKED' | 'REPORT_CHANGED_MEANWHILE'>;

/** Drafts: what a unit is still writing. They may hold anything that can be part of a report. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly transaction: ReportTransaction,
    private readonly history: HistoryRepository,
    private readonly drafts: DraftsRepository,
    private readonly standings: StandingService,
    private readonly clock: Clock,
  ) {}

  async saveDraft(viewer: Viewer, request: SaveDraftRequest): Promise<SaveDraftOutcome> {
    const read = readHandedIn(request, beijingDay(this.clock.now()), badMarks(request.marks ?? []));
    const { unit, reportYear: year } = request.report;
    return this.transaction.on({ unit, year }, (tx, place) => this.save(tx, place, viewer, request, read));
  }

  /** Takes a filed version back before anybody has looked at it: its words become the draft again. */
  async recallReport(
    viewer: Viewer,
    { unit, year, basedOn, reason }: RecallReportRequest,
  ): Promise<RecallReportOutcome> {
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<RecallReportOutcome>> => {
      if (place === null || !permit(viewer, 'recallReport', place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: unit });
      const { obligation, unitId } = place;
      const history = await this.history.history(tx, unitId, year);
      const problem =
        cycleClosed(place) ??
        locked(obligation, 'REPORT_RECALLED') ??
        changedMeanwhile(history.lastN, basedOn);
      if (problem) return refused(problem);
      const { content, explanations, sha256 } = await this.history.version(tx, unitId, year, history.lastN);
      const at = this.clock.now();
      const version = { n: history.lastN, sha256 };
      const { accountId } = viewer;
      await this.standings.move(tx, place, obligation, {
        act: 'REPORT_RECALLED',
        at,
        actorId: accountId,
        version,
        detail: isReason(reason) ? { reason } : {},
      });
      const revision = Math.max(history.draftRevision, history.filedRevision) + 1;
      await this.drafts.save(tx, {
        unitId,
        year,
        revision,
        content,
        explanations,
        savedAt: at,
        savedBy: accountId,
      });
      return { outcome: { kind: 'REPORT_RECALLED', unit: place.code, year }, loggedIn: place.regionId };
    });
  }

  private async save(
    tx: Queryable,
    place: ReportPlace | null,
    viewer: Viewer,
    { report: { unit }, basedOn, marks }: SaveDraftRequest,
    read: ReturnType<typeof readHandedIn>,
  ): Promise<Done<SaveDraftOutcome>> {
    if (place === null || !permit(viewer, 'saveDraft', place))
      return refused({ kind: 'NOT_FOUND', what: unit });
    const expected = expectedIn(place);
    if (expected.kind !== 'EXPECTED') return refused(expected);
    const { obligation } = expected;
    const history = await this.history.history(tx, place.unitId, place.year);
    const problem =
      cycleClosed(place) ??
      locked(obligation, 'DRAFT_STARTED') ??
      changedMeanwhile(history.draftRevision, basedOn);
    if (problem) return refused(problem);
    if (read.kind !== 'READ') return refused(read);
    const now = this.clock.now();
    const { accountId } = viewer;
    const starts = history.draftRevision === 0;
    if (starts)
      await this.standings.move(tx, place, obligation, { act: 'DRAFT_STARTED', at: now, actorId: accountId });
    const findings = findingsInPlace(read.report, { place, obligation, history, filedAt: null, now });
    const revision = Math.max(history.draftRevision, history.filedRevision) + 1;
    await this.drafts.save(tx, {
      ...contentOf(read, place.code, findings),
      marks: marks ? [...new Set(marks)] : null,
      unitId: place.unitId,
      year: place.year,
      revision,
      savedAt: now,
      savedBy: accountId,
    });
    const outcome = {
      kind: 'DRAFT_SAVED' as const,
      revision,
      savedAt: now,
      findings: withReasons(findings, read.explanations),
    };
    return { outcome, loggedIn: starts ? place.regionId : null };
  }
}

function badMarks(marks: readonly string[]): readonly BadPlace[] {
  return marks.flatMap((mark, index): readonly BadPlace[] =>
    isMark(mark) ? [] : [{ path: `marks[${index}]`, reason: 'UNKNOWN_NAME' }],
  );
}

/** A reason is a courtesy: one that can't be kept does not keep a report from being taken back. */
function isReason(reason: string | null): reason is string {
  return reason !== null && reason !== '' && textProblem(reason, longestTexts.reason) === null;
}

function contentOf({ report, explanations }: HandedIn, unit: string, findings: readonly Finding[]) {
  return { content: { ...report, unit }, explanations: keptExplanations(findings, explanations) };
}
