import {
  breaking,
  explainScore,
  formatById,
  gradeOfTotal,
  isFormatId,
  judgementMessage,
  practices as knownPractices,
  lineLosses,
  outcomesByRule,
  ruleMessages,
  unreportedSummary,
  wayUp,
} from '@mingjian/domain';
import type {
  ExplainedJudgement,
  Format,
  Judgement,
  LineLoss,
  SchemeGrade,
  SchemeItem,
  Score,
  ScoreExplained,
  Text,
  UnjudgedReason,
  WayUp,
} from '@mingjian/domain';
import { judgementsOn } from '../assessment/judged-report.js';
import type { ReportJudgedAnew } from '../assessment/judged-reports.repository.js';
import { scoredReport } from './scored-report.js';
import type { ScoredBy } from './scored-report.js';

/** A rule over all its columns, rows and blocks, with what to do where it failed. */
export interface RuleTold {
  readonly rule: string;
  readonly outcome: Judgement['outcome'];
  readonly deduction: number;
  readonly mend: Text | null;
  readonly instances: readonly ExplainedJudgement[];
}

export interface ItemTold {
  readonly item: SchemeItem;
  readonly points: number | null;
  readonly maximum: number;
  readonly reason: UnjudgedReason | 'NO_REPORT' | null;
  readonly summary: Text;
  readonly lines: readonly LineLoss[];
  readonly rules: readonly RuleTold[];
  readonly practices: readonly {
    readonly practice: string;
    readonly label: Text;
    readonly holds: boolean | null;
    readonly points: number;
  }[];
  readonly mark: number | null;
}

export interface EssentialTold {
  readonly label: Text;
  readonly atBest: SchemeGrade | null;
  readonly findings: readonly ExplainedJudgement[];
}

/** A step with its finding in words. */
export interface StepTold {
  readonly finding: ExplainedJudgement;
  readonly mend: Text;
  readonly points: number;
  readonly breaks: readonly Text[];
}

export interface TreeTold {
  readonly version: number | null;
  readonly format: string;
  readonly points: number | null;
  readonly maximum: number;
  readonly grade: SchemeGrade | null;
  /** What the points alone would be worth: better than the grade where something that must hold does not. */
  readonly gradeByPoints: SchemeGrade | null;
  readonly items: readonly ItemTold[];
  readonly essentials: readonly EssentialTold[];
  readonly way: WayUp;
  readonly steps: readonly StepTold[];
}

/** A report's total as a tree, in words, with the way to the next grade. */
export function scoreTreeOf(report: ReportJudgedAnew, by: ScoredBy): TreeTold {
  const { scheme, today } = by;
  const { n, scores, total, grade } = scoredReport(report, by);
  const judgements = judgementsOn(report, today);
  const format = isFormatId(report.format) ? formatById(report.format) : null;
  const told = new Map<Judgement, ExplainedJudgement>();
  const items = scheme.items.map((item, at) => {
    const score = scores[at];
    if (!score || !format) return unreported(item);
    const explained = explainScore(score, format);
    score.looked.forEach((judgement, place) => {
      const one = explained.judgements[place];
      const before = told.get(judgement);
      // A finding that several items look at is told with what it cost.
      if (one && one.deduction >= (before?.deduction ?? 0)) told.set(judgement, one);
    });
    return itemTold(item, score, explained);
  });
  const way = wayUp(scores, judgements, scheme);
  const byPoints = grade && total && gradeOfTotal(total, scheme);
  return {
    version: n,
    format: report.format,
    points: total?.points ?? null,
    maximum: total?.maximum ?? 0,
    grade: grade?.grade ?? null,
    gradeByPoints: scheme.grades.find(({ id }) => id === byPoints) ?? null,
    items,
    essentials: scheme.essentials.map((essential) => ({
      label: essential.label,
      atBest: scheme.grades.find(({ id }) => id === essential.atBest) ?? null,
      findings: breaking(essential, judgements).flatMap((one) => inWords(one, told, format)),
    })),
    way,
    steps: way.kind === 'STEPS' ? way.steps.flatMap((step) => stepTold(step, told, format)) : [],
  };
}

function stepTold(
  { judgement, points, breaks }: Extract<WayUp, { kind: 'STEPS' }>['steps'][number],
  told: ReadonlyMap<Judgement, ExplainedJudgement>,
  format: Format | null,
): readonly StepTold[] {
  return inWords(judgement, told, format).map((finding) => ({
    finding,
    mend: ruleMessages[judgement.rule].mend,
    points,
    breaks: breaks.map(({ label }) => label),
  }));
}

/** A judgement in words; one that no item of the scheme looks at costs nothing. */
function inWords(
  judgement: Judgement,
  told: ReadonlyMap<Judgement, ExplainedJudgement>,
  format: Format | null,
): readonly ExplainedJudgement[] {
  const known = told.get(judgement);
  if (known) return [known];
  if (format === null) return [];
  return [{ ...judgement, deduction: 0, message: judgementMessage(judgement, format), reason: null }];
}

function itemTold(item: SchemeItem, score: Score, { summary, judgements }: ScoreExplained): ItemTold {
  const { points, maximum, reason, practices, mark } = score;
  return {
    item,
    points,
    maximum,
    reason,
    summary,
    lines: lineLosses(item, score),
    rules: outcomesByRule(judgements).map(({ rule, outcome, deduction, example }) => ({
      rule,
      outcome,
      deduction,
      mend: outcome === 'FAIL' ? ruleMessages[example.rule].mend : null,
      instances: judgements.filter((one) => one.rule === rule),
    })),
    practices: practices.map(({ practice, holds, points: gives }) => ({
      practice,
      label: knownPractices.find(({ id }) => id === practice)?.label ?? { zh: practice, en: practice },
      holds,
      points: gives,
    })),
    mark,
  };
}

function unreported(item: SchemeItem): ItemTold {
  const { points, signed } = item;
  return {
    item,
    points: null,
    maximum: signed ? 0 : points,
    reason: 'NO_REPORT',
    summary: unreportedSummary(points),
    lines: lineLosses(item, undefined),
    rules: [],
    practices: [],
    mark: null,
  };
}
