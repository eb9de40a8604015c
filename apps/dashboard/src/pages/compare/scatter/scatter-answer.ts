import { amountOfFigure, holdTwoMeasures, measureById } from '@mingjian/domain';
import type { Amount, Axis, MeasureId, TwoMeasures, Unknown } from '@mingjian/domain';
import type { UnitSeries } from '../compare-rows';

/** A unit with its figures of the year. */
export interface HeldUnit {
  readonly unit: string;
  readonly x: UnitSeries;
  readonly y: UnitSeries;
}

export type HeldUnits = TwoMeasures<HeldUnit>;

/** Two measures of the one year compared. A unit of which nothing came is none of those compared. */
export function heldUnits(
  units: readonly string[],
  series: readonly UnitSeries[],
  measures: Readonly<Record<Axis, MeasureId>>,
): HeldUnits {
  const of = (unit: string, axis: Axis) =>
    series.find((one) => one.unit === unit && one.measure === measures[axis]);
  const items = units.flatMap((unit): readonly HeldUnit[] => {
    const [x, y] = [of(unit, 'x'), of(unit, 'y')];
    return x && y ? [{ unit, x, y }] : [];
  });
  return holdTwoMeasures(items, (item) => ({ x: amountIn(item.x), y: amountIn(item.y) }));
}

function amountIn({ values, qualifiers, measure }: UnitSeries): Amount | null {
  return amountOfFigure(values[0] ?? null, qualifiers[0] ?? null, measureById(measure).kind);
}

/** Why a unit has no figure by a measure. */
export function reasonOf({ unknown }: UnitSeries): Unknown {
  return unknown[0] ?? 'NOT_REPORTED';
}
