import {
  measures,
  placeChange,
  placesCompared,
  pointsMoved,
  rankByMeasure,
  rankByPoints,
  rankByShare,
  rankHindrances,
  rankingSubject,
  rules,
  shareById,
  shares,
  sizeGroups,
  sizesOf,
  smallestShareBase,
} from '@mingjian/domain';
import type { Amount, Judgement, MeasureId, RuleId, Score, Total, UnitRanking } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260210 };

interface Town {
  readonly name: string;
  readonly isThere: boolean;
  readonly total: Total | null;
}
const town = (name: string, points: number | null, maximum = 100, isThere = true): Town => ({
  name,
  isThere,
  total: points === null ? null : { points, maximum },
});
const self = (one: Town) => one;
const nameOf = ({ name }: { readonly name: string }) => name;
const placesOf = <T extends { readonly name: string }>({ rows }: UnitRanking<T>) =>
  rows.map(({ item, rank, tied, hindrance }) => [item.name, rank, tied, hindrance]);

describe('a ranking by points', () => {
  test('ties share a place, the next is skipped, and who cannot be ranked is named with the reason', () => {
    const ranking = rankByPoints(
      [
        town('missing', null, 0, false),
        town('second', 90),
        town('best', 95),
        town('other maximum', 80, 85),
        town('also second', 90),
        town('nothing judged', null),
        town('last', 10),
      ],
      self,
    );
    expect(placesOf(ranking)).toEqual([
      ['best', 1, false, null],
      ['second', 2, true, null],
      ['also second', 2, true, null],
      ['last', 4, false, null],
      ['other maximum', null, false, 'OTHER_MAXIMUM'],
      ['nothing judged', null, false, 'NOT_JUDGED'],
      ['missing', null, false, 'NO_REPORT'],
    ]);
    expect(ranking).toMatchObject({ base: 4, maximum: 100, leastBase: null });
  });

  test('of nobody has no place and no base', () => {
    expect(rankByPoints<Town>([], self)).toEqual({ rows: [], base: 0, maximum: null, leastBase: null });
  });
});

type Said = Readonly<Partial<Record<MeasureId, number | Amount>>>;
interface Report {
  readonly name: string;
  readonly said: Said | null;
}
const report = (name: string, said: Said | null): Report => ({ name, said });
const open = (amount: bigint): Amount => ({ amount, qualifier: 'AT_LEAST' });
const saidBy =
  (collected = true) =>
  ({ said }: Report) => ({
    isThere: said !== null,
    amountOf: (measure: MeasureId): Amount | null => {
      const value = said?.[measure] ?? null;
      return typeof value === 'number' ? { amount: BigInt(value), qualifier: 'EXACT' } : value;
    },
    collects: () => collected,
  });

describe('a ranking by a measure', () => {
  const by = 'disclosure.items';

  test('gives no place to a figure that is open, unknown, not asked for or missing, and zero is a figure', () => {
    const reports = [
      report('open', { [by]: open(300n) }),
      report('silent', {}),
      report('missing', null),
      report('none', { [by]: 0 }),
      report('most', { [by]: 7 }),
    ];
    expect(placesOf(rankByMeasure(reports, by, saidBy()))).toEqual([
      ['most', 1, false, null],
      ['none', 2, false, null],
      ['open', null, false, 'NOT_EXACT'],
      ['silent', null, false, 'UNKNOWN'],
      ['missing', null, false, 'NO_REPORT'],
    ]);
    expect(rankByMeasure([report('silent', {})], by, saidBy(false)).rows[0]?.hindrance).toBe('NOT_COLLECTED');
  });
});

const handledBy = (granted: number, partly: number, handled: number, corrected: number | null = 0): Said => ({
  'applications.granted': granted,
  'applications.partlyGranted': partly,
  'applications.handled': handled,
  ...(corrected === null
    ? {}
    : { 'disputes.reconsiderationsCorrected': corrected, 'disputes.lawsuitsCorrected': 0 }),
});

describe('who handles applications best among those with at least five', () => {
  const share = shareById('share.disclosed');

  test('below the guard nobody has a place, and the figure is told all the same', () => {
    const ranking = rankByShare(
      [
        report('three of three', handledBy(3, 0, 3)),
        report('all of five', handledBy(4, 1, 5)),
        report('told to', handledBy(9, 0, 9, 1)),
        report('not said whether told to', handledBy(9, 0, 9, null)),
        report('few, and not said', handledBy(1, 0, 2, null)),
        report('more than there are', handledBy(9, 0, 8)),
        report('missing', null),
      ],
      share,
      saidBy(),
    );
    expect(placesOf(ranking)).toEqual([
      ['all of five', 1, false, null],
      ['three of three', null, false, 'SMALL_BASE'],
      ['few, and not said', null, false, 'SMALL_BASE'],
      ['told to', null, false, 'DECISION_CORRECTED'],
      ['more than there are', null, false, 'PART_BEYOND_WHOLE'],
      ['not said whether told to', null, false, 'UNKNOWN'],
      ['missing', null, false, 'NO_REPORT'],
    ]);
    expect(ranking).toMatchObject({ base: 1, leastBase: smallestShareBase });
    expect(ranking.rows[0]?.value).toEqual({ kind: 'share', part: 5, whole: 5, percent: 100 });
    expect(ranking.rows[1]?.value).toEqual({ kind: 'share', part: 3, whole: 3, percent: null });
  });

  test('places are those of a plain recount, nobody is lost, and any order gives the same', () => {
    const count = fc.option(fc.nat({ max: 12 }), { nil: null });
    const one = fc.tuple(count, count, count).map(([granted, partly, handled]): Said => ({
      ...(granted !== null && { 'applications.granted': granted }),
      ...(partly !== null && { 'applications.partlyGranted': partly }),
      ...(handled !== null && { 'applications.handled': handled }),
      'disputes.reconsiderationsCorrected': 0,
      'disputes.lawsuitsCorrected': 0,
    }));
    fc.assert(
      fc.property(fc.array(fc.option(one, { nil: null }), { maxLength: 12 }), (said) => {
        const reports = said.map((own, at) => report(String(at), own));
        const { rows, base } = rankByShare(reports, share, saidBy());
        expect(rows.map(({ item }) => item.name).sort()).toEqual(reports.map(nameOf).sort());
        expect(base).toBe(rows.filter(({ rank }) => rank !== null).length);
        const parts = rows.flatMap(({ value, rank }) =>
          value?.kind === 'share' && rank !== null ? [{ ...value, rank }] : [],
        );
        for (const { part, whole, rank } of parts) {
          expect(whole).toBeGreaterThanOrEqual(smallestShareBase);
          expect(rank).toBe(1 + parts.filter((other) => other.part * whole > part * other.whole).length);
        }
        const turned = rankByShare([...reports].reverse(), share, saidBy());
        const byName = (ranking: UnitRanking<Report>) =>
          Object.fromEntries(ranking.rows.map(({ item, rank, hindrance }) => [item.name, [rank, hindrance]]));
        expect(byName(turned)).toEqual(byName({ rows, base, maximum: null, leastBase: null }));
        const order = rows.map(({ hindrance }) => (hindrance ? rankHindrances.indexOf(hindrance) : -1));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      settings,
    );
  });

  test('every share is of measures that are counts, and has another name', () => {
    expect(new Set(shares.map(({ id }) => id)).size).toBe(shares.length);
  });
});

describe('how a place moved', () => {
  const ranked = (points: Readonly<Record<string, number | null>>): UnitRanking<Town> =>
    rankByPoints(
      Object.entries(points).map(([name, own]) => town(name, own)),
      self,
    );
  const moved = (
    before: Readonly<Record<string, number | null>>,
    now: Readonly<Record<string, number | null>>,
    name: string,
  ) => placeChange(ranked(before), ranked(now), nameOf, name);

  test('is who was overtaken and who passed by, who came and who went', () => {
    const before = { a: 90, b: 80, c: 70, gone: 95 };
    const now = { a: 70, b: 80, c: 85, new: 99 };
    expect(moved(before, now, 'c')).toEqual({ places: 2, overtaken: 2, passedBy: 0, entered: 1, left: 1 });
    expect(moved(before, now, 'a')).toEqual({ places: -2, overtaken: 0, passedBy: 2, entered: 1, left: 1 });
  });

  test('a tie that is broken moves a place without anybody else’s points', () => {
    expect(moved({ a: 90, b: 90 }, { a: 90, b: 95 }, 'a')).toMatchObject({ places: -1, passedBy: 1 });
  });

  test('is nothing where there is no place to move from or to', () => {
    expect(moved({ a: null, b: 90 }, { a: 80, b: 90 }, 'a')).toBeNull();
    expect(moved({ b: 90 }, { a: 80, b: 90 }, 'a')).toBeNull();
  });

  test('the four parts add up to the places, for every unit of any two years', () => {
    const points = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      fc.option(fc.nat({ max: 6 }), { nil: null }),
    );
    fc.assert(
      fc.property(points, points, (before, now) => {
        const [was, is] = [ranked(before), ranked(now)];
        for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
          const change = placeChange(was, is, nameOf, name);
          const rankIn = (ranking: UnitRanking<Town>) =>
            ranking.rows.find(({ item }) => item.name === name)?.rank ?? null;
          const [from, to] = [rankIn(was), rankIn(is)];
          if (from === null || to === null) expect(change).toBeNull();
          else {
            expect(change?.places).toBe(from - to);
            const { overtaken = 0, left = 0, passedBy = 0, entered = 0 } = change ?? {};
            expect(overtaken + left - passedBy - entered).toBe(from - to);
          }
        }
      }),
      settings,
    );
  });
});

const failing = (rule: RuleId): Judgement => ({
  rule,
  outcome: 'FAIL',
  cells: [],
  sections: [],
  passages: [],
  left: null,
  right: null,
  silencedBy: null,
});

test('points moved where an indicator’s did, the greatest first, with the rules that take more or less', () => {
  const score = (
    indicator: Score['indicator'],
    points: number | null,
    taken: Readonly<Partial<Record<RuleId, number>>>,
  ) =>
    ({
      indicator,
      points,
      maximum: 20,
      reason: null,
      looked: [],
      practices: [],
      mark: null,
      awarded: null,
      deductions: rules.flatMap(({ id }) => {
        const off = taken[id];
        return off === undefined ? [] : [{ line: 0, points: off, judgement: failing(id) }];
      }),
    }) satisfies Score;
  const before = [
    score('filedOnTime', 5, { 'TM-SUBMIT': 5 }),
    score('consistentInside', 20, {}),
    score('complete', 15, {}),
  ];
  const now = [
    score('filedOnTime', 10, {}),
    score('consistentInside', 12, { 'T3-BAL': 5, 'T3-SUM': 3 }),
    score('complete', 15, {}),
  ];
  expect(pointsMoved(before, now)).toEqual([
    { indicator: 'consistentInside', before: 20, now: 12, rules: ['T3-BAL', 'T3-SUM'] },
    { indicator: 'filedOnTime', before: 5, now: 10, rules: ['TM-SUBMIT'] },
  ]);
});

describe('whether places of two years may be held against each other', () => {
  const ranked = (...totals: readonly Total[]) =>
    rankByPoints(
      totals.map(({ points, maximum }, at) => town(String(at), points, maximum)),
      self,
    );
  const full = { points: 90, maximum: 100 };
  const of = (year: number, ranking: UnitRanking<Town>, scheme: string | null = 'default/3') => ({
    year,
    scheme,
    ranking,
  });
  const points = { kind: 'points' } as const;

  test('points of another scheme, or out of another maximum, may not', () => {
    expect(placesCompared(points, of(2024, ranked(full)), of(2025, ranked(full)))).toEqual({
      hindrance: null,
      breaks: [],
    });
    expect(
      placesCompared(points, of(2024, ranked(full), 'default/1'), of(2025, ranked(full))).hindrance,
    ).toBe('SCHEME_CHANGED');
    const other = ranked({ points: 90, maximum: 95 });
    expect(placesCompared(points, of(2024, other), of(2025, ranked(full))).hindrance).toBe('MAXIMUM_CHANGED');
    expect(placesCompared(points, of(2024, ranked()), of(2025, ranked(full))).hindrance).toBe(
      'NOBODY_BEFORE',
    );
  });

  test('a measure that means something else since then may not, and says what', () => {
    const handled = rankingSubject('applications.handled');
    const disclosed = rankingSubject('share.disclosed');
    if (handled === null || disclosed === null) throw new Error('No such subject');
    const any = ranked(full);
    const over = (subject: typeof handled, from: number) =>
      placesCompared(subject, of(from, any, null), of(from + 1, any, null));
    expect(over(handled, 2018).hindrance).toBe('MEANING_CHANGED');
    expect(over(disclosed, 2018).breaks.map(({ zh }) => zh)).toEqual(
      expect.arrayContaining([expect.stringContaining('2019年起')]),
    );
    expect(over(handled, 2023)).toEqual({ hindrance: null, breaks: [] });
  });

  test('there are places by points, by every share and by every measure, and by nothing else', () => {
    for (const id of ['points', ...shares.map((share) => share.id), ...measures.map((measure) => measure.id)])
      expect(rankingSubject(id)).not.toBeNull();
    expect(rankingSubject('share.nothing')).toBeNull();
  });
});

test('sizes say how many units they are, and from which figure to which', () => {
  const figures = [1n, 2n, 3n, 4n, 5n, 6n, null];
  const amountOf = (one: bigint | null): Amount | null =>
    one === null ? null : { amount: one, qualifier: 'EXACT' };
  expect(sizeGroups(sizesOf(figures, amountOf), amountOf)).toEqual([
    { size: 'SMALL', units: 2, least: 1n, most: 2n },
    { size: 'MIDDLE', units: 2, least: 3n, most: 4n },
    { size: 'LARGE', units: 2, least: 5n, most: 6n },
  ]);
  expect(sizeGroups(sizesOf([1n], amountOf), amountOf)).toEqual([]);
});
