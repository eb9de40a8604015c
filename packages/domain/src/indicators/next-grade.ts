import type { Judgement } from '../rules/judgement.js';
import { isMendable } from './deduct.js';
import { breaking, gradeOfReport, placeOf } from './grade-of.js';
import type { Scheme, SchemeGrade, SchemeItem } from './scheme.js';
import { pointsWith, totalOf } from './score.js';
import type { Score } from './score.js';

/** The fewest findings to mend that lead to the next better grade. */
export interface NextGrade {
  readonly grade: SchemeGrade;
  readonly mend: readonly Judgement[];
  /** The total then, out of the same maximum. */
  readonly points: number;
}

/** An item's best points for each number of its findings mended, with the findings. */
type Choice = { readonly points: number; readonly mend: readonly Judgement[] };

/**
 * The cheapest way to the next grade: null at the best one, where no grade is given, and where mending all that can be
 * mended does not lead there. What has passed cannot be mended: days late, likeness to a year that is over.
 */
export function stepsToNextGrade(
  scores: readonly Score[],
  judgements: readonly Judgement[],
  scheme: Scheme,
): NextGrade | null {
  const total = totalOf(scores);
  const now = gradeOfReport(scores, judgements, scheme);
  const place = now ? placeOf(now.grade.id, scheme) - 1 : -1;
  const grade = scheme.grades[place];
  if (total === null || grade === undefined) return null;
  const needed = scheme.essentials
    .filter(({ atBest }) => placeOf(atBest, scheme) > place)
    .flatMap((essential) => breaking(essential, judgements));
  const forced = [...new Set(needed)];
  const choices = scores.reduce<readonly Choice[]>(
    (best, score, at) => bestOfBoth(best, choicesOf(scheme.items[at], score, forced)),
    [{ points: 0, mend: [] }],
  );
  const enough = choices.find(({ points }) => points * 100 >= grade.from * total.maximum);
  return enough ? { grade, mend: [...forced, ...enough.mend], points: enough.points } : null;
}

/**
 * By number of findings mended. Within a line the dearest come first: its loss depends on their sum alone; over the lines
 * of an item every split is looked at, for a cap may make the first mends worth nothing.
 */
function choicesOf(
  item: SchemeItem | undefined,
  score: Score,
  forced: readonly Judgement[],
): readonly Choice[] {
  if (item === undefined || score.points === null) return [{ points: 0, mend: [] }];
  const left = score.deductions.filter(({ judgement }) => !forced.includes(judgement));
  const lines = item.deductions.map((line, at) => {
    const ofLine = left.filter((one) => one.line === at).sort((one, other) => other.points - one.points);
    return Array.from({ length: isMendable(line) ? ofLine.length + 1 : 1 }, (_, mended) => ({
      mend: ofLine.slice(0, mended).map(({ judgement }) => judgement),
      kept: ofLine.slice(mended),
    }));
  });
  const splits = lines.reduce<readonly Split[]>(
    (before, line) => before.flatMap((one) => line.map((two) => joined(one, two))),
    [{ mend: [], kept: [] }],
  );
  return bestByNumber(splits.map(({ mend, kept }) => ({ mend, points: pointsWith(item, score, kept) })));
}

interface Split {
  readonly mend: readonly Judgement[];
  readonly kept: Score['deductions'];
}

function joined(one: Split, two: Split): Split {
  return { mend: [...one.mend, ...two.mend], kept: [...one.kept, ...two.kept] };
}

function bestOfBoth(these: readonly Choice[], those: readonly Choice[]): readonly Choice[] {
  return bestByNumber(
    these.flatMap((one) =>
      those.map((two) => ({ points: one.points + two.points, mend: [...one.mend, ...two.mend] })),
    ),
  );
}

/** The best choice for each number of findings mended, the fewest first; the earlier one of two that are equal. */
function bestByNumber(choices: readonly Choice[]): readonly Choice[] {
  const best = new Map<number, Choice>();
  for (const choice of choices) {
    const known = best.get(choice.mend.length);
    if (known === undefined || choice.points > known.points) best.set(choice.mend.length, choice);
  }
  return [...best.values()].sort((one, other) => one.mend.length - other.mend.length);
}
