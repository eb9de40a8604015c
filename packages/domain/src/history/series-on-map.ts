import { figureOnMap } from '../comparison/figure-on-map.js';
import type { MeasureId } from '../measures/catalogue.js';
import type { Measure } from '../measures/measure.js';
import { partsOfArea } from '../units/parts-of-area.js';
import type { Part, UnitsOverYears } from '../units/parts-of-area.js';
import { isAll } from '../units/share.js';
import { seriesOverYears } from './series-over-years.js';
import type { GapReason, PointOverYears, YearOfUnit } from './series-over-years.js';

/** Units over the years: who was there, and each one's year as it may be seen. */
export interface YearsOfUnits extends UnitsOverYears {
  readonly yearOf: (unit: string, year: number) => YearOfUnit;
}

/** A point and what it was made of. */
export type PointOnMap = PointOverYears & { readonly parts: readonly Part[] };

/**
 * One measure of a unit over the years as if it had always been what it was on the map of `mapYear`. Where that is one
 * whole unit its own point stands there, cells and words included; what is added up or a share of something has
 * none. A year of which a part is missing is a gap with its reason, never the sum of what is left.
 */
export function seriesOnMap(
  measure: Measure & { readonly id: MeasureId },
  unit: string,
  mapYear: number,
  years: readonly number[],
  units: YearsOfUnits,
): readonly PointOnMap[] {
  return years.map((year): PointOnMap => {
    const parts = partsOfArea([unit], mapYear, year, units);
    const made = parts.map((part) => ({ ...part, year: units.yearOf(part.unit, year) }));
    return { ...pointOfParts(measure, year, made), parts };
  });
}

/** What one year says of a measure, of the units that make it up. */
export function pointOfParts(
  measure: Measure & { readonly id: MeasureId },
  year: number,
  parts: readonly (Part & { readonly year: YearOfUnit })[],
): PointOverYears {
  const points = new Map(parts.map((part) => [part.unit, pointOf(measure, part.year)]));
  const [only, ...more] = parts;
  const own = only && more.length === 0 && isAll(only.share) ? points.get(only.unit) : undefined;
  if (own) return own;
  const { sum, coverage, untold } = figureOnMap(parts, (one) => points.get(one)?.amount ?? null);
  if (sum === null || coverage.reported < coverage.expected)
    return { year, amount: null, gap: gapOf(parts, untold, points) };
  const { amount, qualifier } = sum;
  return { year, amount: { amount, qualifier }, cells: [], section: null, gap: null };
}

function pointOf(measure: Measure & { readonly id: MeasureId }, year: YearOfUnit): PointOverYears {
  const [point] = seriesOverYears(measure, [year]);
  return point ?? { year: year.year, amount: null, gap: 'NO_REPORT' };
}

/** Parts that are all missing for one reason are missing for that; else one is, or its share is not known. */
function gapOf(
  parts: readonly Part[],
  untold: readonly string[],
  points: ReadonlyMap<string, PointOverYears>,
): GapReason {
  if (parts.length === 0) return 'NOT_THERE';
  if (untold.length === 0) return 'UNWEIGHED';
  const reasons = new Set(untold.map((unit) => points.get(unit)?.gap ?? 'NO_REPORT'));
  const [reason] = reasons;
  return reason !== undefined && reasons.size === 1 && untold.length === parts.length
    ? reason
    : 'PART_MISSING';
}
