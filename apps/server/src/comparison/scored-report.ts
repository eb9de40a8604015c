import { defaultScheme, scoreReport, totalOf } from '@mingjian/domain';
import type { Day, Score, Total, UnitKind } from '@mingjian/domain';
import { judgementsOn } from '../assessment/judged-report.js';
import type { JudgedReport } from '../assessment/judged-report.js';

/** The scheme by which every county counts so far. */
export const scheme = defaultScheme;

/** An expected report with its points; none where no version counts. */
export interface ScoredReport {
  readonly unitId: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly year: number;
  readonly n: number | null;
  /** Parallel to the scheme's items; empty where no version counts. */
  readonly scores: readonly Score[];
  readonly total: Total | null;
}

export function scoredReport(report: JudgedReport, today: Day): ScoredReport {
  const { unitId, code, kind, year, n } = report;
  const scores = n === null ? [] : scoreReport(judgementsOn(report, today), scheme, today);
  return { unitId, code, kind, year, n, scores, total: totalOf(scores) };
}
