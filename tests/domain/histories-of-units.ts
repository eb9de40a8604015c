import type { Succession, UnitsOverYears, UnitYears } from '@mingjian/domain';
import fc from 'fast-check';

export const firstYear = 2015;
export const lastYear = 2021;

/** One change at the beginning of a year: numbers choose which units it touches and in what parts. */
interface Change {
  readonly kind: 'rename' | 'merge' | 'join' | 'split' | 'cede' | 'nothing';
  readonly one: number;
  readonly other: number;
  readonly weights: readonly [number, number];
}

/** Units that rename, merge, join one that goes on, split and give up parts, a change a year; everything is weighed. */
export const weighedHistory: fc.Arbitrary<UnitsOverYears> = fc
  .record({
    units: fc.integer({ min: 1, max: 4 }),
    changes: fc.array(
      fc.record({
        kind: fc.constantFrom('rename', 'merge', 'join', 'split', 'cede', 'nothing'),
        one: fc.nat({ max: 20 }),
        other: fc.nat({ max: 20 }),
        weights: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
      }),
      { minLength: lastYear - firstYear, maxLength: lastYear - firstYear },
    ),
  })
  .map(({ units, changes }) => historyOf(units, changes));

function historyOf(count: number, changes: readonly Change[]): UnitsOverYears {
  const ended: UnitYears[] = [];
  const successions: Succession[] = [];
  let there = Array.from({ length: count }, (_, at) => ({ id: `甲${at}`, from: firstYear }));
  let made = 0;
  changes.forEach(({ kind, one, other, weights: [first, second] }, at) => {
    const year = firstYear + 1 + at;
    const begin = () => ({ id: `乙${(made += 1)}`, from: year });
    const end = (unit: { id: string; from: number }) => {
      ended.push({ ...unit, to: year - 1 });
      there = there.filter(({ id }) => id !== unit.id);
    };
    const hand = (from: string, to: string, weight: number) =>
      successions.push({ year, from, to, weight, weighedBy: '2020年常住人口' });
    const a = there[one % there.length];
    const b = there.filter((unit) => unit !== a)[other % Math.max(there.length - 1, 1)];
    if (a === undefined) throw new Error('There is always a unit');
    if (kind === 'rename') {
      const c = begin();
      end(a);
      there.push(c);
      hand(a.id, c.id, first);
    } else if (kind === 'merge' && b) {
      const c = begin();
      end(a);
      end(b);
      there.push(c);
      hand(a.id, c.id, first);
      hand(b.id, c.id, second);
    } else if (kind === 'join' && b) {
      end(a);
      hand(a.id, b.id, first);
      hand(b.id, b.id, second);
    } else if (kind === 'split') {
      const [c, d] = [begin(), begin()];
      end(a);
      there.push(c, d);
      hand(a.id, c.id, first);
      hand(a.id, d.id, second);
    } else if (kind === 'cede') {
      const c = begin();
      there.push(c);
      hand(a.id, c.id, first);
      hand(a.id, a.id, second);
    }
  });
  return { units: [...ended, ...there.map((unit) => ({ ...unit, to: null }))], successions };
}

export function unitsIn({ units }: UnitsOverYears, year: number): readonly string[] {
  return units
    .filter(({ from, to }) => from <= year && (to === null || year <= to))
    .map(({ id }) => id)
    .sort();
}

export function withoutWeights({ units, successions }: UnitsOverYears): UnitsOverYears {
  return { units, successions: successions.map(({ year, from, to }) => ({ year, from, to })) };
}

/** A number over a number, never shortened. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * What of each unit of `year` is `unit`'s, worked out the plain way: every path that leads from one to the other is
 * walked by itself, and what it passes on is multiplied out.
 */
export function sharesByPaths(
  unit: string,
  mapYear: number,
  year: number,
  over: UnitsOverYears,
): ReadonlyMap<string, Fraction> {
  const found = new Map<string, Fraction>();
  walk(unit, mapYear, { over: 1n, under: 1n });
  return found;

  function walk(at: string, now: number, share: Fraction): void {
    if (now === year) {
      const before = found.get(at) ?? { over: 0n, under: 1n };
      found.set(at, {
        over: before.over * share.under + share.over * before.under,
        under: before.under * share.under,
      });
      return;
    }
    const isBack = year < now;
    const step = isBack ? now : now + 1;
    const here = over.successions.filter((one) => one.year === step && (isBack ? one.to : one.from) === at);
    if (here.length === 0) {
      const touched = over.successions.some(
        (one) => one.year === step && (isBack ? one.from : one.to) === at,
      );
      if (!touched && unitsIn(over, isBack ? now - 1 : step).includes(at))
        walk(at, isBack ? now - 1 : step, share);
      return;
    }
    for (const one of here) {
      const far = isBack ? one.from : one.to;
      const ofFar = over.successions.filter(
        (each) => each.year === step && (isBack ? each.from : each.to) === far,
      );
      const all = ofFar.reduce((sum, { weight }) => sum + BigInt(weight ?? 0), 0n);
      walk(far, isBack ? now - 1 : step, {
        over: share.over * BigInt(one.weight ?? 0),
        under: share.under * all,
      });
    }
  }
}
