import { beijingDay, readReport, soften } from '@mingjian/domain';
import type { BadPlace, Day, DisclosureReport, ReportInput } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { FindingWithReason } from '../platform/graphql/finding.object.js';
import type { Problem } from '../platform/problems.js';
import { readHandedIn } from './handed-in.js';
import type { UnreadableReport } from './handed-in.js';
import { HistoryRepository } from './history.repository.js';
import { datesOf, findingsOfReport } from './judged-report.js';
import { ReportPlaceRepository } from './report-place.repository.js';

export interface CheckReportRequest {
  readonly report: ReportInput;
  /** Last year's report, where it is not to be looked up. */
  readonly previous: ReportInput | null;
}

export interface ReportChecked {
  readonly findings: readonly FindingWithReason[];
  readonly problems: readonly (UnreadableReport | Problem<'NOT_FOUND'>)[];
}

/** Says what filing a report now would say, and stores nothing. */
@Injectable()
export class ReportCheckService {
  constructor(
    private readonly database: Database,
    private readonly places: ReportPlaceRepository,
    private readonly history: HistoryRepository,
    private readonly clock: Clock,
  ) {}

  async checkReport(viewer: Viewer, { report, previous }: CheckReportRequest): Promise<ReportChecked> {
    const place = await this.places.read(this.database, report.unit, report.reportYear);
    if (place === null || !permit(viewer, 'checkReport', place))
      return { findings: [], problems: [{ kind: 'NOT_FOUND', what: report.unit }] };
    const now = this.clock.now();
    const today = beijingDay(now);
    const read = readHandedIn({ report, explanations: [] }, today);
    const given = previous === null ? null : readPrevious(previous, today);
    if (read.kind !== 'READ' || (given !== null && given.kind !== 'READ'))
      return { findings: [], problems: [read, given].filter((one) => one !== null && one.kind !== 'READ') };
    const { names, earlier, waivers, wordList } = await this.history.history(
      this.database,
      place.unitId,
      place.year,
    );
    const findings = findingsOfReport(read.report, {
      unit: place,
      names,
      wordList,
      earlier: given === null ? earlier : withGiven(earlier, given.report),
      dates: datesOf(place.year, place.obligation, place.obligation?.standing.filedAt ?? now, today),
      document: null,
    });
    return { findings: soften(findings, waivers, today), problems: [] };
  }
}

/** A report that is given takes the place of the one that stands for its year. */
function withGiven(
  earlier: readonly DisclosureReport[],
  given: DisclosureReport,
): readonly DisclosureReport[] {
  return [given, ...earlier.filter(({ reportYear }) => reportYear !== given.reportYear)];
}

/** Places in last year's report are told apart from those in this year's. */
function readPrevious(
  previous: ReportInput,
  today: Day,
): { readonly kind: 'READ'; readonly report: DisclosureReport } | UnreadableReport {
  const read = readReport(previous, today);
  return read.kind === 'BAD_VALUE' ? { ...read, places: read.places.map(underPrevious) } : read;
}

function underPrevious({ path, reason }: BadPlace): BadPlace {
  return { path: `previous.${path}`, reason };
}
