import { figureOnMap, handedOverWith, isAll, partsOfArea, shareOfAmount } from '@mingjian/domain';
import type { Amount, Part, Succession, UnitsOverYears } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstYear,
  lastYear,
  sharesByPaths,
  unitsIn,
  weighedHistory,
  withoutWeights,
} from './histories-of-units.js';

const settings = { seed: 20260301, numRuns: 300 };
const year = fc.integer({ min: firstYear, max: lastYear });
const exact = (amount: number): Amount => ({ amount: BigInt(amount), qualifier: 'EXACT' });

/** Units by their names, with the years in which each was there. */
function units(...list: readonly [string, number, number | null][]): UnitsOverYears['units'] {
  return list.map(([id, from, to]) => ({ id, from, to }));
}

function said(parts: readonly Part[]): readonly string[] {
  return parts.map(({ unit, share }) => `${unit} ${share === null ? '?' : `${share.part}/${share.whole}`}`);
}

/** 吉利区’s subdistricts, of which two became one in 2021, and a town that was split a year before it. */
const merged: UnitsOverYears = {
  units: units(['西霞院街道', 2008, 2020], ['康乐街道', 2008, 2020], ['吉利街道', 2021, null]),
  successions: [
    { year: 2021, from: '西霞院街道', to: '吉利街道' },
    { year: 2021, from: '康乐街道', to: '吉利街道' },
  ],
};
/** 2021: 孟津县 became 孟津区 and took in 吉利区. */
const mengjin: UnitsOverYears = {
  units: units(['孟津县', 2008, 2020], ['吉利区', 2008, 2020], ['孟津区', 2021, null]),
  successions: [
    { year: 2021, from: '孟津县', to: '孟津区' },
    { year: 2021, from: '吉利区', to: '孟津区' },
  ],
};
const basis = '2020年常住人口';
const split: UnitsOverYears = {
  units: units(['大镇', 2008, 2019], ['东镇', 2020, null], ['西镇', 2020, null]),
  successions: [
    { year: 2020, from: '大镇', to: '东镇', weight: 30_000, weighedBy: basis },
    { year: 2020, from: '大镇', to: '西镇', weight: 10_000, weighedBy: basis },
  ],
};

describe('of what a unit is made up on the map of another year', () => {
  test('two that merged are both the whole of it, and nobody needs to weigh them', () => {
    expect(said(partsOfArea(['吉利街道'], 2025, 2018, merged))).toEqual(['康乐街道 1/1', '西霞院街道 1/1']);
    expect(said(partsOfArea(['吉利街道'], 2025, 2021, merged))).toEqual(['吉利街道 1/1']);
  });

  test('a split is a share of what was split, by weights that are named', () => {
    expect(partsOfArea(['东镇'], 2025, 2018, split)).toEqual([
      { unit: '大镇', share: { part: 3n, whole: 4n }, weighedBy: [basis] },
    ]);
    expect(said(partsOfArea(['大镇'], 2018, 2025, split))).toEqual(['东镇 1/1', '西镇 1/1']);
  });

  test('a share that nobody weighed is not guessed, nor one weighed in two ways', () => {
    expect(said(partsOfArea(['东镇'], 2025, 2018, withoutWeights(split)))).toEqual(['大镇 ?']);
    const [first, second] = split.successions as readonly [Succession, Succession];
    const mixed = { ...split, successions: [first, { ...second, weighedBy: '2010年户籍人口' }] };
    expect(said(partsOfArea(['东镇'], 2025, 2018, mixed))).toEqual(['大镇 ?']);
    expect(said(partsOfArea(['西霞院街道'], 2018, 2025, merged))).toEqual(['吉利街道 ?']);
  });

  test('a split that was merged again is the whole, whether or not it was weighed', () => {
    for (const first of [split, withoutWeights(split)]) {
      const again: UnitsOverYears = {
        units: [
          ...units(['大镇', 2008, 2019], ['东镇', 2020, 2022], ['西镇', 2020, 2022], ['新镇', 2023, null]),
        ],
        successions: [
          ...first.successions,
          { year: 2023, from: '东镇', to: '新镇' },
          { year: 2023, from: '西镇', to: '新镇' },
        ],
      };
      expect(said(partsOfArea(['新镇'], 2025, 2018, again))).toEqual(['大镇 1/1']);
      expect(said(partsOfArea(['大镇'], 2018, 2025, again))).toEqual(['新镇 1/1']);
    }
  });

  test('one that joins a unit that goes on leaves both whole, and a part that is given up is a share of both', () => {
    const joined: UnitsOverYears = {
      units: units(['小乡', 2008, 2019], ['大镇', 2008, null]),
      successions: [{ year: 2020, from: '小乡', to: '大镇' }],
    };
    expect(said(partsOfArea(['大镇'], 2025, 2018, joined))).toEqual(['大镇 1/1', '小乡 1/1']);
    const ceded: UnitsOverYears = {
      units: units(['大镇', 2008, null], ['新街道', 2020, null]),
      successions: [
        { year: 2020, from: '大镇', to: '新街道', weight: 1, weighedBy: basis },
        { year: 2020, from: '大镇', to: '大镇', weight: 4, weighedBy: basis },
      ],
    };
    expect(said(partsOfArea(['大镇'], 2025, 2018, ceded))).toEqual(['大镇 4/5']);
    expect(said(partsOfArea(['大镇'], 2025, 2018, withoutWeights(ceded)))).toEqual(['大镇 ?']);
    expect(said(partsOfArea(['大镇', '新街道'], 2025, 2018, withoutWeights(ceded)))).toEqual(['大镇 1/1']);
  });

  test('what was not there has no parts, and a chain of names is one whole unit', () => {
    const chain: UnitsOverYears = {
      units: units(['常袋乡', 2008, 2011], ['常袋镇', 2012, 2020], ['常袋街道', 2021, null]),
      successions: [
        { year: 2012, from: '常袋乡', to: '常袋镇' },
        { year: 2021, from: '常袋镇', to: '常袋街道' },
      ],
    };
    expect(said(partsOfArea(['常袋街道'], 2025, 2009, chain))).toEqual(['常袋乡 1/1']);
    expect(said(partsOfArea(['常袋乡'], 2009, 2025, chain))).toEqual(['常袋街道 1/1']);
    expect(
      partsOfArea(['新区'], 2025, 2018, { units: units(['新区', 2020, null]), successions: [] }),
    ).toEqual([]);
  });

  test('equals what every single path passes on, worked out one by one', () => {
    fc.assert(
      fc.property(weighedHistory, year, year, (over, mapYear, of) => {
        for (const unit of unitsIn(over, mapYear)) {
          const expected = sharesByPaths(unit, mapYear, of, over);
          const parts = partsOfArea([unit], mapYear, of, over);
          expect(parts.map((part) => part.unit)).toEqual([...expected.keys()].sort());
          for (const { unit: part, share } of parts) {
            const slow = expected.get(part);
            expect(share && slow && share.part * slow.under === slow.over * share.whole).toBe(true);
          }
        }
      }),
      settings,
    );
  });

  test('takes every unit once and whole over the whole map, weighed or not, in any order', () => {
    fc.assert(
      fc.property(weighedHistory, year, year, (weighed, mapYear, of) => {
        for (const over of [weighed, withoutWeights(weighed)]) {
          const area = unitsIn(over, mapYear);
          const parts = partsOfArea(area, mapYear, of, over);
          expect(parts.map(({ unit }) => unit)).toEqual(unitsIn(over, of));
          expect(parts.every(({ share }) => isAll(share))).toBe(true);
          const turned = {
            units: [...over.units].reverse(),
            successions: [...over.successions].reverse(),
          };
          expect(partsOfArea([...area].reverse(), mapYear, of, turned)).toEqual(parts);
          for (const one of area)
            expect(partsOfArea([one], mapYear, of, turned)).toEqual(partsOfArea([one], mapYear, of, over));
        }
      }),
      settings,
    );
  });

  test('without weights is the same where it is whole, and says of all others that it cannot tell', () => {
    fc.assert(
      fc.property(weighedHistory, year, year, (over, mapYear, of) => {
        for (const unit of unitsIn(over, mapYear)) {
          const weighed = partsOfArea([unit], mapYear, of, over);
          for (const { unit: part, share } of partsOfArea([unit], mapYear, of, withoutWeights(over))) {
            const known = weighed.find((one) => one.unit === part)?.share ?? null;
            if (share !== null) expect(share).toEqual(known);
            else expect(isAll(known)).toBe(false);
          }
        }
      }),
      settings,
    );
  });
});

describe('a figure on the map of another year', () => {
  const figures = (known: Readonly<Record<string, Amount | null>>) => (unit: string) => known[unit] ?? null;

  test('is the sum of what merged; where a part is missing it says of how many', () => {
    const parts = partsOfArea(['吉利街道'], 2025, 2018, merged);
    expect(figureOnMap(parts, figures({ 西霞院街道: exact(3), 康乐街道: exact(4) }))).toEqual({
      sum: { amount: 7n, qualifier: 'EXACT', reported: 2 },
      coverage: { expected: 2, reported: 2 },
      untold: [],
      unweighed: [],
      estimated: [],
    });
    expect(figureOnMap(parts, figures({ 西霞院街道: exact(3) }))).toMatchObject({
      sum: { amount: 3n, reported: 1 },
      coverage: { expected: 2, reported: 1 },
      untold: ['康乐街道'],
    });
  });

  test('孟津区’s years before 2021 are 孟津县 and 吉利区 together, and not known whole from one of them', () => {
    for (const of of [2008, 2016, 2020]) {
      const parts = partsOfArea(['孟津区'], 2025, of, mengjin);
      expect(said(parts)).toEqual(['吉利区 1/1', '孟津县 1/1']);
      expect(figureOnMap(parts, figures({ 孟津县: exact(31), 吉利区: exact(9) }))).toMatchObject({
        sum: { amount: 40n, qualifier: 'EXACT', reported: 2 },
        estimated: [],
      });
      expect(figureOnMap(parts, figures({ 孟津县: exact(31) }))).toMatchObject({
        sum: { amount: 31n },
        coverage: { expected: 2, reported: 1 },
        untold: ['吉利区'],
      });
    }
    expect(said(partsOfArea(['孟津区'], 2025, 2021, mengjin))).toEqual(['孟津区 1/1']);
  });

  test('what 孟津区 reports is nobody’s of the two before it alone, only of both', () => {
    for (const one of ['孟津县', '吉利区'])
      expect(
        figureOnMap(partsOfArea([one], 2020, 2025, mengjin), figures({ 孟津区: exact(40) })),
      ).toMatchObject({
        sum: null,
        unweighed: ['孟津区'],
      });
    const both = partsOfArea(['孟津县', '吉利区'], 2020, 2025, mengjin);
    expect(figureOnMap(both, figures({ 孟津区: exact(40) })).sum).toMatchObject({ amount: 40n });
  });

  test('is an estimate where it is a share, and nothing where nobody says how large a share', () => {
    const parts = partsOfArea(['东镇'], 2025, 2018, split);
    expect(figureOnMap(parts, figures({ 大镇: exact(10) }))).toMatchObject({
      sum: { amount: 8n, qualifier: 'ABOUT' },
      estimated: ['大镇'],
    });
    const unweighed = partsOfArea(['东镇'], 2025, 2018, withoutWeights(split));
    expect(figureOnMap(unweighed, figures({ 大镇: exact(10) }))).toMatchObject({
      sum: null,
      coverage: { expected: 1, reported: 0 },
      unweighed: ['大镇'],
    });
    expect(figureOnMap(unweighed, figures({ 大镇: exact(0) })).sum).toMatchObject({
      amount: 0n,
      qualifier: 'EXACT',
    });
  });

  test('neither loses nor makes anything: the units of any map add up to those that reported', () => {
    fc.assert(
      fc.property(weighedHistory, year, year, fc.array(fc.nat({ max: 999 })), (over, mapYear, of, values) => {
        const reported = new Map(unitsIn(over, of).map((unit, at) => [unit, exact(values[at] ?? at)]));
        const amountOf = (unit: string) => reported.get(unit) ?? null;
        const whole = [...reported.values()].reduce((sum, { amount }) => sum + amount, 0n);
        const region = figureOnMap(partsOfArea(unitsIn(over, mapYear), mapYear, of, over), amountOf);
        expect(region.sum).toEqual({ amount: whole, qualifier: 'EXACT', reported: reported.size });
        const each = unitsIn(over, mapYear).map((unit) =>
          figureOnMap(partsOfArea([unit], mapYear, of, over), amountOf),
        );
        const sum = each.reduce((all, one) => all + (one.sum?.amount ?? 0n), 0n);
        const rounded = each.reduce((all, one) => all + one.estimated.length, 0);
        // Each share is rounded by itself, by a half at most.
        expect(2 * Math.abs(Number(sum - whole))).toBeLessThanOrEqual(rounded);
        for (const { sum: one, estimated } of each)
          expect(one === null || (one.qualifier === 'ABOUT') === estimated.length > 0).toBe(true);
      }),
      settings,
    );
  });

  test('a missing report is missing once in every area that it was a part of', () => {
    fc.assert(
      fc.property(weighedHistory, year, year, fc.nat(), (over, mapYear, of, pick) => {
        const there = unitsIn(over, of);
        const missing = there[pick % there.length];
        for (const unit of unitsIn(over, mapYear)) {
          const parts = partsOfArea([unit], mapYear, of, over);
          const found = figureOnMap(parts, (one) => (one === missing ? null : exact(5)));
          const isPart = parts.some((part) => part.unit === missing);
          expect(found.untold).toEqual(isPart ? [missing] : []);
          expect(found.coverage).toEqual({
            expected: parts.length,
            reported: parts.length - (isPart ? 1 : 0),
          });
        }
      }),
      settings,
    );
  });

  test('a share is rounded to the nearest whole, below zero as above', () => {
    const third = { part: 1n, whole: 3n };
    expect([4n, 5n, -4n, -5n].map((amount) => shareOfAmount(amount, third))).toEqual([1n, 2n, -1n, -2n]);
    const half = { part: 1n, whole: 2n };
    expect([3n, -3n].map((amount) => shareOfAmount(amount, half))).toEqual([2n, -2n]);
  });
});

test('all that one handover ties together is one balance', () => {
  const over: UnitsOverYears = {
    units: units(
      ['甲', 2008, 2020],
      ['乙', 2008, null],
      ['丙', 2021, null],
      ['丁', 2021, null],
      ['戊', 2008, null],
    ),
    successions: [
      { year: 2021, from: '甲', to: '丙' },
      { year: 2021, from: '甲', to: '乙' },
      { year: 2021, from: '乙', to: '丁' },
    ],
  };
  for (const unit of ['乙', '丙', '丁'])
    expect(handedOverWith(unit, 2021, over)).toEqual({
      from: ['乙', '甲'].sort(),
      to: ['乙', '丁', '丙'].sort(),
    });
  expect(handedOverWith('戊', 2021, over)).toEqual({ from: [], to: ['戊'] });
});
