import { gradeOfReport, scoreReport, totalOf } from '@mingjian/domain';
import { rulesVersion as rulesOfToday } from '@mingjian/domain';
import type { Day, GradeGiven, Judgement, Scheme, Score, Total, UnitKind } from '@mingjian/domain';
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
  readonly rulesVersion: string;
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

interface Points {
  readonly scores: readonly Score[];
  readonly total: Total | null;
  readonly grade: GradeGiven | null;
}

interface LastPoints extends Points {
  readonly scheme: Scheme;
  readonly restedOn: string;
}

/** What judgements last came to: as long as they are the same array, only days, marks and the scheme can change it. */
const lastPoints = new WeakMap<readonly Judgement[], LastPoints>();

export function scoredReport(report: JudgedReport, by: ScoredBy): ScoredReport {
  const { unitId, code, kind, year, n, rulesVersion } = report;
  const { scores, total, grade } = n === null ? noPoints : pointsOf(report, by);
  return { unitId, code, kind, year, n, scheme: by.scheme, rulesVersion, scores, total, grade };
}

const noPoints: Points = { scores: [], total: null, grade: null };

function pointsOf(report: JudgedReport, { scheme, evidence, today }: ScoredBy): Points {
  const {
    judgements,
    format,
    year,
    n,
    filingDue,
    extensionDue,
    publicationDue,
    filedAt,
    publishedOn,
    returns,
  } = report;
  const days = [filingDue, extensionDue, publicationDue, filedAt, publishedOn, today];
  const restedOn = JSON.stringify([format, year, n, days, returns, evidence]);
  const last = lastPoints.get(judgements);
  if (last?.scheme === scheme && last.restedOn === restedOn) return last;
  const all = judgementsOn(report, today);
  const scores = scoreReport({ ...evidence, judgements: all, today }, scheme);
  const points = { scores, total: totalOf(scores), grade: gradeOfReport(scores, all, scheme) };
  lastPoints.set(judgements, { ...points, scheme, restedOn });
  return points;
}

/** By which rules a year was judged: those of its reports; today's where there is none. */
export function rulesOfYear(reports: readonly Pick<ScoredReport, 'n' | 'rulesVersion'>[]): string {
  return reports.find(({ n }) => n !== null)?.rulesVersion ?? rulesOfToday;
}
