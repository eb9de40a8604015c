import { distributionOf, figureOfQuantile, isTownshipKind, measureById, sizesOf } from '@mingjian/domain';
import type {
  Coverage,
  FigureValue,
  MeasureId,
  Qualifier,
  QuantileOfAmounts,
  UnitKind,
} from '@mingjian/domain';
import type { PeerGroup } from './trends-selection';
import type { TrendsOfMeasure } from './trends-queries';
import { amountOfUnit, figuresOfUnits } from './unit-series';
import type { UnitFigure, UnitFigures } from './unit-series';

/** A figure of several units, with what can be said of it. */
export interface FigureOfMany {
  readonly value: FigureValue;
  readonly qualifier: Qualifier;
}

/** How the units that one is held against lie in a year. */
export interface PeersInYear {
  readonly median: FigureOfMany;
  /** Null with fewer than four known figures. */
  readonly lower: FigureOfMany | null;
  readonly upper: FigureOfMany | null;
  /** Units that say the figure. */
  readonly reported: number;
}

export interface YearOfTrend {
  readonly year: number;
  /** Of the whole region: reports that are there. */
  readonly coverage: Coverage;
  readonly sum: (FigureOfMany & { readonly reported: number }) | null;
  readonly peers: PeersInYear | null;
  /** Null where no unit is looked at. */
  readonly own: UnitFigure | null;
}

export interface TrendOfMeasure {
  readonly measure: MeasureId;
  readonly years: readonly YearOfTrend[];
  /** Years whose form has no such item, so that nobody says it. */
  readonly notCollected: readonly number[];
  readonly units: ReadonlyMap<string, UnitFigures>;
}

export interface AskedOfTrend {
  readonly measure: MeasureId;
  readonly unit: string | null;
  readonly peers: PeerGroup;
  readonly kinds: ReadonlyMap<string, UnitKind>;
  /** The year by whose applications units are large or small. */
  readonly sizeIn: number;
}

/** What decides how large a unit is. */
export const measureOfSize: MeasureId = 'applications.received';

/** The answer of the server year by year; years before the first in which anybody was expected are left out. */
export function trendOf(
  { regionYears, regionDistribution, comparison }: TrendsOfMeasure,
  asked: AskedOfTrend,
): TrendOfMeasure {
  const { measure, unit, peers } = asked;
  const years = regionYears?.years ?? [];
  const sums = regionYears?.series.find((one) => one.measure === measure);
  const units = figuresOfUnits(comparison?.series ?? [], comparison?.years ?? [], measure);
  const group = comparison === null || comparison === undefined ? null : peersOf(comparison, asked);
  const all = years.map((year, at): YearOfTrend => {
    const value = sums?.values[at] ?? null;
    return {
      year,
      coverage: regionYears?.coverage[at] ?? { expected: 0, reported: 0 },
      sum:
        value === null
          ? null
          : { value, qualifier: sums?.qualifiers[at] ?? 'EXACT', reported: sums?.reported[at] ?? 0 },
      peers:
        peers === 'all' || group === null
          ? distributionInAnswer(regionDistribution, measure, year)
          : distributionAmong(group, units, measure, year),
      own: unit === null ? null : (units.get(unit)?.get(year) ?? null),
    };
  });
  const first = all.findIndex(({ coverage }) => coverage.expected > 0);
  const shown = first === -1 ? [] : all.slice(first);
  return {
    measure,
    years: shown,
    notCollected: shown.flatMap(({ year }) => (isNotCollected(units, year) ? [year] : [])),
    units,
  };
}

/** Units that a unit is held against; null where that is all of them. */
export function peersOf(
  { series, years }: NonNullable<TrendsOfMeasure['comparison']>,
  { unit, peers, kinds, sizeIn }: Omit<AskedOfTrend, 'measure'>,
): ReadonlySet<string> | null {
  if (unit === null || peers === 'all') return null;
  const codes = [...kinds.keys()];
  if (peers === 'kind') {
    const isTownship = isTownshipOf(kinds, unit);
    return new Set(codes.filter((code) => isTownshipOf(kinds, code) === isTownship));
  }
  const received = figuresOfUnits(series, years, measureOfSize);
  const sizes = sizesOf(codes, (code) => amountOfUnit(received.get(code)?.get(sizeIn), measureOfSize));
  const size = sizes.get(unit) ?? null;
  // A unit whose size nobody knows has no peers of that size, which is not the same as all units.
  return new Set(size === null ? [] : codes.filter((code) => sizes.get(code) === size));
}

function isTownshipOf(kinds: ReadonlyMap<string, UnitKind>, code: string): boolean | null {
  const kind = kinds.get(code);
  return kind === undefined ? null : isTownshipKind(kind);
}

function distributionInAnswer(
  answer: TrendsOfMeasure['regionDistribution'],
  measure: MeasureId,
  year: number,
): PeersInYear | null {
  const at = answer?.years.indexOf(year) ?? -1;
  const found = answer?.series.find((one) => one.measure === measure);
  const median = figureAt(found?.medians, found?.medianQualifiers, at);
  if (found === undefined || median === null) return null;
  return {
    median,
    lower: figureAt(found.lowerQuartiles, found.lowerQuartileQualifiers, at),
    upper: figureAt(found.upperQuartiles, found.upperQuartileQualifiers, at),
    reported: found.reported[at] ?? 0,
  };
}

function figureAt(
  values: readonly (FigureValue | null | undefined)[] | undefined,
  qualifiers: readonly (Qualifier | null | undefined)[] | undefined,
  at: number,
): FigureOfMany | null {
  const value = values?.[at] ?? null;
  return value === null ? null : { value, qualifier: qualifiers?.[at] ?? 'EXACT' };
}

function distributionAmong(
  group: ReadonlySet<string>,
  units: ReadonlyMap<string, UnitFigures>,
  measure: MeasureId,
  year: number,
): PeersInYear | null {
  const { kind } = measureById(measure);
  const found = distributionOf([...group].map((code) => amountOfUnit(units.get(code)?.get(year), measure)));
  if (found === null) return null;
  const shown = (quantile: QuantileOfAmounts): FigureOfMany => ({
    value: figureOfQuantile(quantile, kind),
    qualifier: quantile.qualifier,
  });
  return {
    median: shown(found.median),
    lower: found.lowerQuartile && shown(found.lowerQuartile),
    upper: found.upperQuartile && shown(found.upperQuartile),
    reported: found.reported,
  };
}

/** Nobody says it, and some have a report whose form has no place for it. */
function isNotCollected(units: ReadonlyMap<string, UnitFigures>, year: number): boolean {
  const figures = [...units.values()].flatMap((one) => one.get(year) ?? []);
  return (
    figures.every(({ value }) => value === null) && figures.some(({ unknown }) => unknown === 'NOT_COLLECTED')
  );
}

/** Units by how far they moved from the year before, the farthest first; those of which that is unknown last. */
export function unitsByChange(
  { units }: Pick<TrendOfMeasure, 'units'>,
  year: number,
): readonly { readonly unit: string; readonly before: UnitFigure | null; readonly now: UnitFigure }[] {
  const distance = ({ change }: UnitFigure): bigint =>
    change === null ? -1n : change.difference < 0n ? -change.difference : change.difference;
  return [...units]
    .flatMap(([unit, figures]) => {
      const now = figures.get(year);
      return now === undefined ? [] : [{ unit, before: figures.get(year - 1) ?? null, now }];
    })
    .map((one) => ({ one, far: distance(one.now), has: one.now.value === null ? 0 : 1 }))
    .sort((a, b) => (a.far === b.far ? b.has - a.has : a.far < b.far ? 1 : -1))
    .map(({ one }) => one);
}
