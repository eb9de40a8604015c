import { isRuleId } from '../rules/catalogue.js';
import { gradeOf } from '../rules/finding.js';
import type { Judgement } from '../rules/judgement.js';
import { groupOfRule } from './indicator.js';
import { fullMarks } from './scheme.js';
import type { Essential, Scheme, SchemeGrade } from './scheme.js';
import { totalOf } from './score.js';
import type { Score, Total } from './score.js';

/** What a report's points are worth in a word. */
export interface GradeGiven {
  readonly grade: SchemeGrade;
  /** What must hold and does not; the grade may be lower for it. */
  readonly broken: readonly Essential[];
}

/** Null while too little of the full marks is judged. */
export function gradeOfReport(
  scores: readonly Score[],
  judgements: readonly Judgement[],
  scheme: Scheme,
): GradeGiven | null {
  const total = totalOf(scores);
  if (total === null || total.maximum * 100 < scheme.gradedFrom * fullMarks(scheme)) return null;
  const byPoints = gradeOfTotal(total, scheme);
  const broken = scheme.essentials.filter((essential) => breaking(essential, judgements).length > 0);
  const places = [byPoints, ...broken.map(({ atBest }) => atBest)].map((id) => placeOf(id, scheme));
  const grade = scheme.grades[Math.max(...places)];
  return grade ? { grade, broken } : null;
}

/** The id of the grade that points alone come to. */
export function gradeOfTotal({ points, maximum }: Total, { grades }: Scheme): string {
  const reached = grades.find(({ from }) => points * 100 >= from * maximum);
  return (reached ?? grades.at(-1))?.id ?? '';
}

/** Findings that break an essential. */
export function breaking(
  { groups, grades }: Essential,
  judgements: readonly Judgement[],
): readonly Judgement[] {
  return judgements.filter(
    (judgement) =>
      judgement.outcome === 'FAIL' &&
      judgement.silencedBy === null &&
      groups.includes(groupOfRule(judgement.rule)) &&
      isRuleId(judgement.rule) &&
      grades.includes(gradeOf(judgement)),
  );
}

/** 0 is the best. */
export function placeOf(grade: string, { grades }: Scheme): number {
  return grades.findIndex(({ id }) => id === grade);
}
