import { compositionOf, shareOfWhole, smallestPercentBase, sumOfCompositions } from '@mingjian/domain';
import type { Composition, NoComposition, Unknown } from '@mingjian/domain';
import type { WholeAndParts, WholesOfUnits } from './wholes';

/** Why a row has no shares: what the domain says, or that its form tells no parts at all. */
export type NoShares = Exclude<NoComposition, 'NO_WHOLE'> | 'NO_PARTS' | Unknown;

/** One bar: a unit in a year, or all units of it that can be parted. */
export interface CompositionRow {
  readonly year: number;
  /** Null for the region. */
  readonly unit: string | null;
  /** Null where there are no shares, for the reason beside it. */
  readonly composition: Composition | null;
  readonly why: NoShares | null;
  /** How many units the row is of, and of how many. */
  readonly counted: number;
  readonly expected: number;
}

export function rowOfUnit(
  wholes: WholesOfUnits,
  { parts }: WholeAndParts,
  unit: string,
  year: number,
): CompositionRow {
  const said = wholes.said(unit, year);
  const found = compositionOf(said.parts, said.whole);
  const row = { year, unit, expected: 1 };
  if (!('why' in found)) return { ...row, composition: found, why: null, counted: 1 };
  const why = whyOf(found.why, wholes.figures.get(unit)?.get(year)?.unknown ?? 'NO_REPORT');
  const isTold = parts.some(({ isAskedIn }) => isAskedIn(year));
  return {
    ...row,
    composition: null,
    why: why === 'PART_UNKNOWN' && !isTold ? 'NO_PARTS' : why,
    counted: why === 'EMPTY' ? 1 : 0,
  };
}

function whyOf(why: NoComposition, unknown: Unknown): NoShares {
  return why === 'NO_WHOLE' ? unknown : why;
}

/** All units of a year together: those that can be parted, so that parts and whole are of the same ones. */
export function rowOfRegion(rows: readonly CompositionRow[], year: number, expected: number): CompositionRow {
  const sum = sumOfCompositions(rows.flatMap(({ composition }) => composition ?? []));
  const reasons = new Set(rows.map(({ why }) => why));
  const counted = rows.reduce((all, row) => all + row.counted, 0);
  return {
    year,
    unit: null,
    composition: sum,
    why:
      sum !== null
        ? null
        : reasons.has('EMPTY')
          ? 'EMPTY'
          : ((['NO_PARTS', 'NOT_COLLECTED', 'PART_UNKNOWN', 'NOT_REPORTED'] as const).find((why) =>
              reasons.has(why),
            ) ?? 'NO_REPORT'),
    counted,
    expected,
  };
}

/** A part's share of its whole; null where the whole is too small to speak of per cent. */
export function shareIn(composition: Composition, part: bigint): number | null {
  return composition.whole < smallestPercentBase.count ? null : shareOfWhole(composition, part);
}
