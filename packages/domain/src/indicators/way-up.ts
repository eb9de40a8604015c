import type { Judgement } from '../rules/judgement.js';
import { breaking, gradeOfReport, placeOf } from './grade-of.js';
import { isMendable } from './deduct.js';
import { stepsToNextGrade } from './next-grade.js';
import { fullMarks } from './scheme.js';
import type { Essential, Scheme, SchemeGrade } from './scheme.js';
import { pointsWith, totalOf } from './score.js';
import type { Score } from './score.js';

/** One finding to mend on the way. */
export interface StepUp {
  readonly judgement: Judgement;
  /** So many points more by it, after the steps before it. */
  readonly points: number;
  /** What must hold and is broken by it: while it stands, the grade stays low whatever the points. */
  readonly breaks: readonly Essential[];
}

/** How a report comes to the next better grade. */
export type WayUp =
  | { readonly kind: 'AT_BEST'; readonly grade: SchemeGrade }
  | {
      readonly kind: 'STEPS';
      readonly grade: SchemeGrade;
      /** The total then, out of the same maximum. */
      readonly points: number;
      readonly steps: readonly StepUp[];
    }
  | {
      /** All that can be mended does not lead there. */
      readonly kind: 'OUT_OF_REACH';
      readonly grade: SchemeGrade;
      /** What it would come to all the same. */
      readonly points: number;
    }
  /** Too little is judged: a grade is given from so many of the full marks. */
  | { readonly kind: 'NOT_GRADED'; readonly judged: number; readonly needed: number };

/** The way up, told with what each step is worth; the steps together are the cheapest, the dearest comes first. */
export function wayUp(scores: readonly Score[], judgements: readonly Judgement[], scheme: Scheme): WayUp {
  const total = totalOf(scores);
  const now = gradeOfReport(scores, judgements, scheme);
  if (total === null || now === null)
    return {
      kind: 'NOT_GRADED',
      judged: total?.maximum ?? 0,
      needed: Math.ceil((scheme.gradedFrom * fullMarks(scheme)) / 100),
    };
  const next = scheme.grades[placeOf(now.grade.id, scheme) - 1];
  if (next === undefined) return { kind: 'AT_BEST', grade: now.grade };
  const way = stepsToNextGrade(scores, judgements, scheme);
  if (way === null)
    return {
      kind: 'OUT_OF_REACH',
      grade: next,
      points: pointsMended(scores, scheme, mendableOf(scores, scheme)),
    };
  const { grade, points, mend } = way;
  return { kind: 'STEPS', grade, points, steps: dearestFirst(mend, scores, scheme) };
}

/** The total when these findings are no more. */
function pointsMended(scores: readonly Score[], scheme: Scheme, mended: ReadonlySet<Judgement>): number {
  return scores.reduce((sum, score, at) => {
    const item = scheme.items[at];
    if (item === undefined || score.points === null) return sum;
    const left = score.deductions.filter(({ judgement }) => !mended.has(judgement));
    return sum + pointsWith(item, score, left);
  }, 0);
}

function mendableOf(scores: readonly Score[], { items }: Scheme): ReadonlySet<Judgement> {
  return new Set(
    scores.flatMap(({ deductions }, at) =>
      deductions
        .filter(({ line }) => {
          const found = items[at]?.deductions[line];
          return found !== undefined && isMendable(found);
        })
        .map(({ judgement }) => judgement),
    ),
  );
}

/** A cap may make a step worth nothing until another is taken: each is weighed after those before it. */
function dearestFirst(
  mend: readonly Judgement[],
  scores: readonly Score[],
  scheme: Scheme,
): readonly StepUp[] {
  const steps: StepUp[] = [];
  const taken = new Set<Judgement>();
  let points = pointsMended(scores, scheme, taken);
  let left = [...mend];
  while (left.length > 0) {
    const weighed = left.map((judgement) => ({
      judgement,
      total: pointsMended(scores, scheme, new Set([...taken, judgement])),
    }));
    const dearest = weighed.reduce((best, one) => (one.total > best.total ? one : best));
    steps.push({
      judgement: dearest.judgement,
      points: dearest.total - points,
      breaks: scheme.essentials.filter((essential) => breaking(essential, [dearest.judgement]).length > 0),
    });
    taken.add(dearest.judgement);
    points = dearest.total;
    left = left.filter((one) => one !== dearest.judgement);
  }
  return steps;
}
