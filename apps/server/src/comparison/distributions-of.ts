import { distributionOf, figureOfQuantile } from '@mingjian/domain';
import type { Distribution, FigureValue, Qualifier, QuantileOfAmounts } from '@mingjian/domain';
import type { FiguresOfMeasure } from './comparison.repository.js';
import type { ComparedMeasure } from './series-of.js';

/** How one measure lies over a region, parallel to the years. */
export interface DistributionOfMeasure {
  readonly measure: string;
  readonly medians: readonly (FigureValue | null)[];
  readonly medianQualifiers: readonly (Qualifier | null)[];
  readonly lowerQuartiles: readonly (FigureValue | null)[];
  readonly lowerQuartileQualifiers: readonly (Qualifier | null)[];
  readonly upperQuartiles: readonly (FigureValue | null)[];
  readonly upperQuartileQualifiers: readonly (Qualifier | null)[];
  readonly reported: readonly number[];
  readonly inexact: readonly number[];
  readonly breaks: readonly number[];
}

export function distributionsOf(
  years: readonly number[],
  measures: readonly ComparedMeasure[],
  figures: readonly FiguresOfMeasure[],
): readonly DistributionOfMeasure[] {
  const byPlace = new Map(figures.map(({ year, measure, amounts }) => [`${year} ${measure}`, amounts]));
  return measures.map(({ id, kind, breaks }) => {
    const there = years.map((year) => distributionOf(byPlace.get(`${year} ${id}`) ?? []));
    const shown = (of: Quantile): readonly (FigureValue | null)[] =>
      there.map((one) => {
        const quantile = one && of(one);
        return quantile && figureOfQuantile(quantile, kind);
      });
    const qualifiers = (of: Quantile): readonly (Qualifier | null)[] =>
      there.map((one) => (one && of(one))?.qualifier ?? null);
    return {
      measure: id,
      medians: shown(median),
      medianQualifiers: qualifiers(median),
      lowerQuartiles: shown(lowerQuartile),
      lowerQuartileQualifiers: qualifiers(lowerQuartile),
      upperQuartiles: shown(upperQuartile),
      upperQuartileQualifiers: qualifiers(upperQuartile),
      reported: there.map((one) => one?.reported ?? 0),
      inexact: there.map((one) => one?.inexact ?? 0),
      breaks: breaks.map(({ year }) => year),
    };
  });
}

type Quantile = (distribution: Distribution) => QuantileOfAmounts | null;
const median: Quantile = (distribution) => distribution.median;
const lowerQuartile: Quantile = (distribution) => distribution.lowerQuartile;
const upperQuartile: Quantile = (distribution) => distribution.upperQuartile;
