import { breakBetween } from '../comparison/change.js';
import type { Amount } from '../comparison/change.js';
import type { Unknown } from '../comparison/comparability.js';
import type { FormatId } from '../formats/catalogue.js';
import type { SectionId } from '../formats/format.js';
import { isAskedStatement } from '../form/asked-statements.js';
import type { MeasureId } from '../measures/catalogue.js';
import { cellsOfMeasure, measureValue } from '../measures/measure-value.js';
import type { Measure } from '../measures/measure.js';
import { figuresOf } from '../report/report.js';
import type { DisclosureReport } from '../report/report.js';

/**
 * Why a year of a series is a gap: beside what a comparison knows, that the words contradict each other; on a map of
 * another year, that nothing of the unit was there, that a part of it says nothing, or that nobody knows the share.
 */
export type GapReason = Unknown | 'CONTRADICTORY' | 'NOT_THERE' | 'PART_MISSING' | 'UNWEIGHED';
export const gapReasons: readonly GapReason[] = [
  'NOT_REPORTED',
  'NO_REPORT',
  'NOT_COLLECTED',
  'NOT_VISIBLE',
  'CONTRADICTORY',
  'NOT_THERE',
  'PART_MISSING',
  'UNWEIGHED',
];

/** One year of a unit: the report that counts, or why there is none. */
export interface YearOfUnit {
  readonly year: number;
  readonly report: DisclosureReport | null;
  /** Whether a report that is not shown may stand there all the same. */
  readonly visible: boolean;
}

/** What one year says of a measure: a figure with where it stands, or a gap with its reason. Never a guessed value. */
export type PointOverYears =
  | {
      readonly year: number;
      readonly amount: Amount;
      /** The cells it was added up from; none when it was read from words. */
      readonly cells: readonly string[];
      /** The section whose words say it; null when it stands in cells, or when the words have no section. */
      readonly section: SectionId | null;
      readonly gap: null;
    }
  | { readonly year: number; readonly amount: null; readonly gap: GapReason };

/** One measure over the years, parallel to them. */
export function seriesOverYears(
  measure: Measure & { readonly id: MeasureId },
  years: readonly YearOfUnit[],
): readonly PointOverYears[] {
  return years.map(({ year, report, visible }): PointOverYears => {
    if (report === null) return { year, amount: null, gap: visible ? 'NO_REPORT' : 'NOT_VISIBLE' };
    const value = measureValue(report, measure, figuresOf(report));
    if (value === null) return { year, amount: null, gap: gapIn(measure, report) };
    const said = report.statements.find((statement) => statement.measure === measure.id);
    return {
      year,
      amount: { amount: value.amount, qualifier: value.qualifier },
      cells: value.cells,
      section: value.cells.length > 0 ? null : (said?.section ?? null),
      gap: null,
    };
  });
}

function gapIn(measure: Measure & { readonly id: MeasureId }, report: DisclosureReport): GapReason {
  const said = report.statements.filter((statement) => statement.measure === measure.id).length;
  if (said > 1) return 'CONTRADICTORY';
  return isOnForm(measure, report.formatFound) ? 'NOT_REPORTED' : 'NOT_COLLECTED';
}

/** A measure that no form has stands in words or nowhere: a report that is silent has not said it. */
function isOnForm(measure: Measure, format: FormatId): boolean {
  const isInWordsOnly = Object.keys(measure.formulas).length === 0;
  return isInWordsOnly || cellsOfMeasure(measure, format).length > 0 || isAskedStatement(measure.id);
}

/**
 * Places of the points that may be joined by a line: runs of years that follow each other, never over a gap, a year
 * that is left out, or a break in what the measure means. Every known point is in exactly one run.
 */
export function runsOf(
  points: readonly { readonly year: number; readonly isKnown: boolean }[],
  breaks: Measure['breaks'],
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  points.forEach(({ year, isKnown }, at) => {
    if (!isKnown) return;
    const before = points[at - 1];
    const joins =
      before !== undefined &&
      before.isKnown &&
      year - before.year === 1 &&
      !breakBetween(breaks, before.year, year);
    if (joins) runs.at(-1)?.push(at);
    else runs.push([at]);
  });
  return runs;
}
