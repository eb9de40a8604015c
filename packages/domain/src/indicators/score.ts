import type { Judgement } from '../rules/judgement.js';
import { gradeOf } from '../rules/finding.js';
import { daysBetween, isDay } from '../time/day.js';
import type { Day } from '../time/day.js';
import { assertUnreachable } from '../text.js';
import { indicatorById } from './catalogue.js';
import type { IndicatorId } from './catalogue.js';
import type { Scoring } from './indicator.js';
import type { Scheme, SchemeItem } from './scheme.js';

export type UnjudgedReason = 'CANNOT_TELL' | 'NOT_APPLICABLE' | 'NOT_BUILT';

/** What one judgement took off. */
export interface Deduction {
  readonly judgement: Judgement;
  readonly points: number;
}

/** The points of one indicator, or null with the reason; `looked` are all judgements it rests on. */
export interface Score {
  readonly indicator: IndicatorId;
  readonly points: number | null;
  readonly maximum: number;
  readonly reason: UnjudgedReason | null;
  readonly looked: readonly Judgement[];
  readonly deductions: readonly Deduction[];
}

/** Points of the indicators judged and the sum of their maxima: 68 of 75. */
export interface Total {
  readonly points: number;
  readonly maximum: number;
}

/** Scores one report's judgements by a scheme. `today` counts the days of a report that is still unpublished. */
export function scoreReport(judgements: readonly Judgement[], scheme: Scheme, today: Day): readonly Score[] {
  return scheme.items.map((item) => scoreIndicator(item, judgements, today));
}

export function totalOf(scores: readonly Score[]): Total | null {
  const judged = scores.filter((score) => score.points !== null);
  if (judged.length === 0) return null;
  return {
    points: judged.reduce((sum, { points }) => sum + (points ?? 0), 0),
    maximum: judged.reduce((sum, { maximum }) => sum + maximum, 0),
  };
}

function scoreIndicator(item: SchemeItem, judgements: readonly Judgement[], today: Day): Score {
  const { scoring } = indicatorById(item.indicator);
  const looked = judgements.filter(({ rule }) => rulesOf(scoring).includes(rule));
  const reason = unjudgedReason(scoring, looked);
  const base = { indicator: item.indicator, maximum: item.points, looked };
  if (reason !== null) return { ...base, points: null, reason, deductions: [] };
  const deductions = looked
    .map((judgement) => ({ judgement, points: deductionOf(scoring, judgement, today) }))
    .filter(({ points }) => points > 0);
  const lost = deductions.reduce((sum, { points }) => sum + points, 0);
  return { ...base, points: Math.max(0, item.points - lost), reason: null, deductions };
}

export function rulesOf(scoring: Scoring): readonly string[] {
  switch (scoring.by) {
    case 'findings':
    case 'missing parts':
      return scoring.rules;
    case 'days late':
    case 'late once':
      return [scoring.rule];
    case 'not built':
      return [];
    default:
      return assertUnreachable(scoring);
  }
}

/** An indicator is judged as soon as one instance could be told; its explanation lists those that could not. */
function unjudgedReason(scoring: Scoring, looked: readonly Judgement[]): UnjudgedReason | null {
  if (scoring.by === 'not built') return 'NOT_BUILT';
  if (looked.some(({ outcome }) => outcome === 'PASS' || outcome === 'FAIL')) return null;
  return looked.some(({ outcome }) => outcome === 'CANNOT_TELL') ? 'CANNOT_TELL' : 'NOT_APPLICABLE';
}

function deductionOf(scoring: Scoring, judgement: Judgement, today: Day): number {
  if (judgement.outcome !== 'FAIL' || judgement.silencedBy !== null) return 0;
  switch (scoring.by) {
    case 'findings':
      return scoring.grades.some((grade) => grade === gradeOf(judgement)) ? scoring.each : 0;
    case 'missing parts':
      return scoring.each * Math.max(1, judgement.sections.length);
    case 'days late':
      return scoring.each * Math.ceil(daysLate(judgement, today) / scoring.span);
    case 'late once':
      return scoring.points;
    case 'not built':
      return 0;
    default:
      return assertUnreachable(scoring);
  }
}

function daysLate({ left, right }: Judgement, today: Day): number {
  if (!isDay(right)) return 0;
  return Math.max(0, daysBetween(right, isDay(left) ? left : today));
}
