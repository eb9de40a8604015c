import type { IndicatorId } from './catalogue.js';
import type { Score } from './score.js';

/** An indicator whose points are others than a year before, and the rules that take more or less than they did. */
export interface PointsMoved {
  readonly indicator: IndicatorId;
  /** Null where it was not judged. */
  readonly before: number | null;
  readonly now: number | null;
  readonly rules: readonly string[];
}

/** Where a total's change comes from, the greatest first. Scores are of one scheme. */
export function pointsMoved(before: readonly Score[], now: readonly Score[]): readonly PointsMoved[] {
  return now
    .flatMap((score): PointsMoved[] => {
      const was = before.find(({ indicator }) => indicator === score.indicator);
      if (!was || was.points === score.points) return [];
      const { indicator, points } = score;
      return [{ indicator, before: was.points, now: points, rules: rulesThatMoved(was, score) }];
    })
    .sort((one, other) => weightOf(other) - weightOf(one));
}

/** By how much; null where it was not judged in either year. */
export function movedBy({ before, now }: Pick<PointsMoved, 'before' | 'now'>): number | null {
  return before === null || now === null ? null : now - before;
}

/** What was not judged in one of the years gave nothing there. */
function weightOf({ before, now }: PointsMoved): number {
  return Math.abs((now ?? 0) - (before ?? 0));
}

function rulesThatMoved(before: Score, now: Score): readonly string[] {
  const [was, is] = [takenByRule(before), takenByRule(now)];
  return [...new Set([...is.keys(), ...was.keys()])].filter((rule) => was.get(rule) !== is.get(rule));
}

function takenByRule({ deductions }: Score): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const { judgement, points } of deductions)
    taken.set(judgement.rule, (taken.get(judgement.rule) ?? 0) + points);
  return taken;
}
