import { againstOwnHistory, ownHistoryParameters } from '@mingjian/domain';
import type { Amount, Qualifier, AmountOfYear } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260209 };
const as = (qualifier: Qualifier, amount: number): Amount => ({ amount: BigInt(amount), qualifier });

/** Figures of years that follow each other, the last of 2025. */
function seriesOf(...values: readonly (number | null)[]): readonly AmountOfYear[] {
  return values.map((value, at) => ({
    year: 2026 - values.length + at,
    amount: value === null ? null : as('EXACT', value),
  }));
}

describe('a figure beside those of the unit’s own years', () => {
  test('is found far out, with the median it is far from and the years compared', () => {
    expect(againstOwnHistory(seriesOf(40, 44, 42, 46, 200), 2025, [])).toEqual({
      kind: 'FAR_OUT',
      side: 'ABOVE',
      median: { value: 43, qualifier: 'EXACT' },
      fence: 53.5,
      peers: 4,
      years: [2021, 2022, 2023, 2024],
    });
  });

  test('is none among small numbers, and none where too few years are known', () => {
    expect(againstOwnHistory(seriesOf(1, 1, 1, 1, 8), 2025, [])).toMatchObject({ why: 'SMALL_NUMBERS' });
    expect(againstOwnHistory(seriesOf(40, 44, 42, 200), 2025, [])).toMatchObject({ why: 'FEW_PEERS' });
    expect(againstOwnHistory(seriesOf(40, null, 44, 42, 200), 2025, [])).toMatchObject({
      why: 'FEW_PEERS',
      years: [2021, 2023, 2024],
    });
    expect(againstOwnHistory(seriesOf(40, 44, 42, 46, null), 2025, [])).toMatchObject({ why: 'UNKNOWN' });
  });

  test('is not held against years in which the measure meant something else, nor against later ones', () => {
    const series = seriesOf(900, 910, 40, 44, 42, 46, 200);
    expect(againstOwnHistory(series, 2025, [{ year: 2021 }])).toMatchObject({
      kind: 'FAR_OUT',
      years: [2021, 2022, 2023, 2024],
    });
    expect(againstOwnHistory(series, 2025, [{ year: 2025 }])).toMatchObject({ years: [], why: 'FEW_PEERS' });
    // Of a break to come nothing is known yet.
    expect(againstOwnHistory(series, 2024, [{ year: 2025 }])).toMatchObject({
      years: [2019, 2020, 2021, 2022, 2023],
    });
  });

  test('“at most” is never far above', () => {
    const open = [...seriesOf(40, 44, 42, 46), { year: 2026, amount: as('AT_MOST', 200) }];
    expect(againstOwnHistory(open, 2026, [])).toMatchObject({ why: 'OPEN_FIGURE' });
  });

  test('is as a plain recount finds it, in whatever order the years come', () => {
    const year = fc.integer({ min: 2008, max: 2025 });
    const value = fc.oneof(fc.constant(null), fc.nat({ max: 40 }), fc.nat({ max: 400 }));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 18, maxLength: 18 }),
        fc.array(year, { maxLength: 3 }),
        year,
        (values, breaks, judged) => {
          const series = seriesOf(...values);
          const found = againstOwnHistory(
            [...series].reverse(),
            judged,
            breaks.map((one) => ({ year: one })),
          );
          expect(found).toEqual(
            againstOwnHistory(
              series,
              judged,
              breaks.map((one) => ({ year: one })),
            ),
          );
          expect(found.kind === 'FAR_OUT').toBe(
            isFarOut(
              values,
              judged - 2008,
              breaks.map((one) => one - 2008),
            ),
          );
        },
      ),
      { ...settings, numRuns: 400 },
    );
  });
});

/** Walks back from the year until a break, then along the sorted past; fences and floor written out. */
function isFarOut(values: readonly (number | null)[], place: number, breaks: readonly number[]): boolean {
  const value = values[place] ?? null;
  const past: number[] = [];
  for (let at = place; at > 0 && !breaks.includes(at); at -= 1) {
    const before = values[at - 1] ?? null;
    if (before !== null) past.push(before);
  }
  if (value === null || past.length < ownHistoryParameters.fewestPeers) return false;
  past.sort((a, b) => a - b);
  const at = (share: number): number => {
    const quarters = (past.length - 1) * share;
    const [whole, rest] = [Math.floor(quarters / 4), quarters % 4];
    return ((past[whole] ?? 0) * (4 - rest) + (past[whole + 1] ?? 0) * rest) / 4;
  };
  const reach = ownHistoryParameters.fenceFactor * (at(3) - at(1));
  const outside = value > at(3) + reach || value < at(1) - reach;
  return outside && Math.abs(value - at(2)) > Number(ownHistoryParameters.leastDistance);
}
