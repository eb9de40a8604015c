import { asksForReason, beijingDay, blocks, explanationFor, soften } from '@mingjian/domain';
import type { DisclosureReport, Explanation, Finding } from '@mingjian/domain';
import type { FindingWithReason } from '../platform/graphql/finding.object.js';
import type { Problem } from '../platform/problems.js';
import type { HandedIn } from './handed-in.js';
import type { ReportHistory } from './history.repository.js';
import { datesOf, findingsOfReport, metExplanations, withReasons } from './judged-report.js';
import type { Obligation, ReportPlace } from './report-place.js';

/** A report with all that is judged of it. */
export interface JudgedReport {
  readonly report: DisclosureReport;
  readonly explanations: readonly Explanation[];
  readonly findings: readonly FindingWithReason[];
}

/** What a report is judged against when it is received. */
export interface Receiving {
  readonly place: ReportPlace;
  readonly obligation: Obligation;
  readonly history: Pick<ReportHistory, 'names' | 'earlier' | 'wordList' | 'waivers' | 'firstReceivedAt'>;
  /** When this version is received. A report that was received before keeps its first receipt. */
  readonly filedAt: Date | null;
  readonly now: Date;
  /** An old report: without a receipt nobody knows when it came. */
  readonly isHistorical?: boolean;
}

export function findingsInPlace(report: DisclosureReport, receiving: Receiving): readonly Finding[] {
  const { place, obligation, history, filedAt, now, isHistorical = false } = receiving;
  const earlier = isHistorical ? null : history.firstReceivedAt;
  const firstReceipt = obligation.standing.filedAt ?? earlier ?? filedAt;
  const today = beijingDay(now);
  const findings = findingsOfReport(report, {
    unit: place,
    names: history.names,
    earlier: history.earlier,
    wordList: history.wordList,
    dates: {
      ...datesOf(place.year, obligation, firstReceipt, today),
      isReceiptUnknown: isHistorical && firstReceipt === null,
    },
    document: null,
  });
  return soften(findings, history.waivers, today);
}

/** Whether a report may be filed; if not, with all its findings, or with those that want a reason. */
export function judgeFiling(
  { report, explanations }: HandedIn,
  receiving: Receiving,
): ({ readonly kind: 'SOUND' } & JudgedReport) | Problem<'REPORT_HAS_ERRORS' | 'EXPLANATION_MISSING'> {
  const found = findingsInPlace(report, receiving);
  const findings = withReasons(found, explanations);
  if (found.some(blocks)) return { kind: 'REPORT_HAS_ERRORS', findings };
  const unexplained = findings.filter(
    (finding) => asksForReason(finding) && explanationFor(finding, explanations) === null,
  );
  if (unexplained.length > 0) return { kind: 'EXPLANATION_MISSING', findings: unexplained };
  return { kind: 'SOUND', report, findings, explanations: metExplanations(found, explanations) };
}
