import { gradeOfReport, scoreReport, totalOf } from '@mingjian/domain';
import type { Day, GradeGiven, Scheme, Score, Total, UnitKind } from '@mingjian/domain';
import { judgementsOn } from '../assessment/judged-report.js';
import type { JudgedReport } from '../assessment/judged-report.js';
import type { EvidenceOfReport } from '../assessment/scored-evidence.repository.js';

/** An expected report with its points; none where no version counts. */
export interface ScoredReport {
  readonly unitId: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly year: number;
  readonly n: number | null;
  readonly scheme: Scheme;
  /** Parallel to the scheme's items; empty where no version counts. */
  readonly scores: readonly Score[];
  readonly total: Total | null;
  readonly grade: GradeGiven | null;
}

/** What reports are scored by. */
export interface ScoredBy {
  readonly scheme: Scheme;
  readonly evidence: EvidenceOfReport;
  readonly today: Day;
}

export function scoredReport(report: JudgedReport, { scheme, evidence, today }: ScoredBy): ScoredReport {
  const { unitId, code, kind, year, n } = report;
  const judgements = judgementsOn(report, today);
  const scores = n === null ? [] : scoreReport({ ...evidence, judgements, today }, scheme);
  const grade = gradeOfReport(scores, judgements, scheme);
  return { unitId, code, kind, year, n, scheme, scores, total: totalOf(scores), grade };
}
