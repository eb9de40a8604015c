import { figureOfAmount, figureOfQuantile, measureById, sumQualifier } from '@mingjian/domain';
import type { MeasureId, Qualifier, QuantileOfAmounts } from '@mingjian/domain';

/** What a region's units say of one measure in one year. */
export interface SumOfTrend {
  readonly year: number;
  readonly amount: bigint;
  readonly qualifiers: ReadonlySet<Qualifier>;
  readonly reported: number;
  readonly inexact: number;
  readonly median: QuantileOfAmounts;
  readonly lowerQuartile: QuantileOfAmounts | null;
  readonly upperQuartile: QuantileOfAmounts | null;
}

export interface CoverageOfYear {
  readonly year: number;
  readonly expected: number;
  readonly reported: number;
}

/** One measure of a region over the years, as the API answers it. */
export function trendFrom(
  measure: MeasureId,
  years: readonly number[],
  found: readonly SumOfTrend[],
  covered: readonly CoverageOfYear[],
): unknown {
  const { kind } = measureById(measure);
  const there = years.map((year) => found.find((one) => one.year === year) ?? null);
  const reported = there.map((one) => one?.reported ?? 0);
  const figures = (of: Quantile): readonly unknown[] =>
    there.map((one) => {
      const quantile = one && of(one);
      return quantile && figureOfQuantile(quantile, kind);
    });
  const qualifiers = (of: Quantile): readonly unknown[] =>
    there.map((one) => (one && of(one))?.qualifier ?? null);
  return {
    regionYears: {
      coverage: years.map((year) => {
        const one = covered.find((entry) => entry.year === year);
        return { expected: one?.expected ?? 0, reported: one?.reported ?? 0 };
      }),
      series: [
        {
          measure,
          values: there.map((one) => one && figureOfAmount(one.amount, kind)),
          qualifiers: there.map((one) => one && sumQualifier(one.qualifiers)),
          reported,
        },
      ],
    },
    regionDistribution: {
      series: [
        {
          measure,
          medians: figures(median),
          medianQualifiers: qualifiers(median),
          lowerQuartiles: figures(lowerQuartile),
          lowerQuartileQualifiers: qualifiers(lowerQuartile),
          upperQuartiles: figures(upperQuartile),
          upperQuartileQualifiers: qualifiers(upperQuartile),
          reported,
          inexact: there.map((one) => one?.inexact ?? 0),
        },
      ],
    },
  };
}

type Quantile = (one: SumOfTrend) => QuantileOfAmounts | null;
const median: Quantile = (one) => one.median;
const lowerQuartile: Quantile = (one) => one.lowerQuartile;
const upperQuartile: Quantile = (one) => one.upperQuartile;
