import { explainScore, formatById, isFormatId, rulesOf, unreportedSummary } from '@mingjian/domain';
import type {
  ExplainedJudgement,
  Explanation,
  Scheme,
  SchemeItem,
  Text,
  UnjudgedReason,
} from '@mingjian/domain';
import type { ReportJudgedAnew } from '../assessment/judged-reports.repository.js';
import { scoredReport } from './scored-report.js';
import type { ScoredBy } from './scored-report.js';

export interface ExplainedScore {
  readonly version: number | null;
  readonly points: number | null;
  readonly maximum: number;
  readonly reason: UnjudgedReason | 'NO_REPORT' | null;
  readonly summary: Text;
  readonly outcomes: readonly ExplainedJudgement[];
  readonly mends: readonly Text[];
  readonly explanations: readonly Explanation[];
}

/** Where an indicator stands in a scheme. */
export function placeInScheme(
  { items }: Scheme,
  indicator: string,
): { readonly item: SchemeItem; readonly at: number } | null {
  const at = items.findIndex((item) => item.indicator === indicator);
  const item = items[at];
  return item ? { item, at } : null;
}

/** One report's points by one item of the scheme, in words and rule by rule. */
export function explanationOf(report: ReportJudgedAnew, item: SchemeItem, by: ScoredBy): ExplainedScore {
  const score = scoredReport(report, by).scores.find(({ indicator }) => indicator === item.indicator);
  if (!score || !isFormatId(report.format)) return unreported(report.n, item);
  const { summary, judgements, mends } = explainScore(score, formatById(report.format));
  const rules: readonly string[] = rulesOf(item);
  return {
    version: report.n,
    points: score.points,
    maximum: score.maximum,
    reason: score.reason,
    summary,
    outcomes: judgements,
    mends,
    explanations: report.explanations.filter(({ rule }) => rules.includes(rule)),
  };
}

function unreported(version: number | null, { points, signed }: SchemeItem): ExplainedScore {
  return {
    version,
    points: null,
    maximum: signed ? 0 : points,
    reason: 'NO_REPORT',
    summary: unreportedSummary(points),
    outcomes: [],
    mends: [],
    explanations: [],
  };
}
