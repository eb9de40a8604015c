import { figureOfAmount, isMeasureId, largestChanges, measureById, sumsOfBothYears } from '@mingjian/domain';
import type { Amount, ChangedPair, FigurePair, FigureValue, MeasureId, Qualifier } from '@mingjian/domain';

/** So many of units and of sums are told, as on the page. */
export const changesTold = 5;

/** What a unit says of a measure in a year and in the one before. */
export interface SaidInBothYears {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly was: Amount;
  readonly is: Amount;
}

interface UnitPair extends FigurePair {
  readonly unit: string;
  readonly unitName: string;
}

export function amountOf(value: unknown, qualifier: Qualifier): Amount {
  return { amount: BigInt(String(value)), qualifier };
}

/** What changed most since the year before, as the API answers it; told by units in the order of their codes. */
export function changesFrom(
  year: number,
  coverage: { readonly expected: number; readonly reported: number },
  said: readonly SaidInBothYears[],
): unknown {
  const pairs = said
    .flatMap(({ code, name, measure, was, is }): UnitPair[] =>
      isMeasureId(measure) ? [{ unit: code, unitName: name, measure, from: was, to: is }] : [],
    )
    .toSorted((one, other) => inOrder(one.unit, other.unit) || inOrder(one.measure, other.measure));
  return {
    year,
    coverage,
    ofUnits: largestChanges(pairs, year, changesTold).map(({ unit, unitName, ...change }) => ({
      unit,
      unitName,
      ...changeOf(change),
    })),
    ofRegion: largestChanges(sumsOfBothYears(pairs), year, changesTold).map(({ units, ...change }) => ({
      ...changeOf(change),
      units,
    })),
  };
}

function changeOf({ measure, from, to, change }: ChangedPair<FigurePair>): {
  readonly measure: MeasureId;
  readonly from: FigureValue;
  readonly to: FigureValue;
  readonly percent: number;
} {
  const { kind } = measureById(measure);
  return {
    measure,
    from: figureOfAmount(from.amount, kind),
    to: figureOfAmount(to.amount, kind),
    percent: change.percent,
  };
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
