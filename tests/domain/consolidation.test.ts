import { cellsOf, consolidate, countyRulesFor, findingsOf, formatById, rulesFor } from '@mingjian/domain';
import type { DisclosureReport, FigureValue } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultyCounties, judgedCounty, unsureCounties } from './faulty-counties.js';
import { soundReport } from './reports.js';

const format = formatById('revised-2021');
const places = [...cellsOf(format).values()];

const found = (one: Parameters<typeof judgedCounty>[0]) =>
  judgedCounty(one)
    .filter(({ outcome }) => outcome === 'FAIL')
    .map(({ rule, cells, left, right, units, unitsBeyond }) => ({
      rule,
      cells,
      left,
      right,
      ...(units && { units }),
      ...(unitsBeyond && { unitsBeyond }),
    }));

describe('a county’s report over its units', () => {
  test('raises nothing where it is their sum', () => {
    expect(found({})).toEqual([]);
    expect([...new Set(judgedCounty({}).map(({ rule, outcome }) => `${rule} ${outcome}`))]).toEqual([
      'AG-CELL PASS',
      'AG-COVER PASS',
      'AG-BAL PASS',
      'AG-CARRY PASS',
      'AG-MERGE NOT_APPLICABLE',
    ]);
  });

  test.each(faultyCounties)('$rule: $fault', ({ findings, ...county }) => {
    expect(found(county)).toEqual(findings);
  });

  test.each(unsureCounties)('$rule: $why', ({ rule, outcome, ...county }) => {
    const outcomes = judgedCounty(county).filter((one) => one.rule === rule);
    expect(new Set(outcomes.map((one) => one.outcome))).toEqual(new Set([outcome]));
  });

  test('is judged by rules of its own, which judge no unit’s report', () => {
    expect(countyRulesFor('revised-2021', 2025).map(({ id }) => id)).toEqual([
      'AG-CELL',
      'AG-COVER',
      'AG-BAL',
      'AG-CARRY',
      'AG-MERGE',
    ]);
    expect(countyRulesFor('statistics-2014', 2016)).toEqual([]);
    // What a person says of an application counted twice stands at a unit's report.
    const ofUnits = rulesFor('revised-2021', 2025).filter(({ id }) => id.startsWith('AG-'));
    expect(ofUnits.map(({ id }) => id)).toEqual(['AG-DEDUP']);
  });

  test('names the units that have a report and are not on the roster', () => {
    const [beyond] = faultyCounties.filter(({ fault }) => fault.startsWith('a unit that ended'));
    const [said] = findingsOf(judgedCounty(beyond ?? {}), format).map(({ message }) => message);
    expect(said).toEqual({
      zh: '应汇总4家单位，有4家的数据；名录外：旧镇、410308999',
      en: '4 of 4 units are summed; not on the roster: 旧镇, 410308999',
    });
  });

  test('names the units that are missing', () => {
    const [two] = faultyCounties.filter(({ fault }) => fault.startsWith('two units'));
    const said = findingsOf(judgedCounty(two ?? {}), format).map(({ message }) => message);
    expect(said).toEqual([
      {
        zh: '应汇总4家单位，有2家的数据；缺：会盟镇、送庄镇',
        en: '2 of 4 units are summed; missing: 会盟镇, 送庄镇',
      },
    ]);
  });
});

const figure = (kind: 'count' | 'money'): fc.Arbitrary<FigureValue> =>
  kind === 'count'
    ? fc.integer({ min: -50, max: 1_000_000 })
    : fc.integer({ min: 0, max: 99_999_999 }).map((fen) => String(fen / 1_000_000));
const unitReport: fc.Arbitrary<DisclosureReport | null> = fc.option(
  fc
    .tuple(
      ...places
        .slice(0, 12)
        .map(({ cell, kind }) => fc.option(figure(kind)).map((value) => ({ cell, value }))),
    )
    .map((figures) => ({
      ...soundReport,
      figures: figures.flatMap(({ cell, value }) => (value === null ? [] : [{ cell, value }])),
    })),
  { freq: 6 },
);

describe('the sum of a county', () => {
  test('is what adding cell by cell gives, with how many units it rests on', () => {
    fc.assert(
      fc.property(fc.array(unitReport, { maxLength: 12 }), (reports) => {
        const sums = consolidate(format, reports);
        for (const { cell, kind } of places.slice(0, 12)) {
          const known = reports.flatMap((report) => report?.figures.filter((one) => one.cell === cell) ?? []);
          // Money in millionths of 万元, which are fen: whole numbers.
          const scale = kind === 'money' ? 1_000_000 : 1;
          const sum = known.reduce((all, { value }) => all + Math.round(Number(value) * scale), 0);
          const told = sums.get(cell);
          expect(told?.coverage).toEqual({ expected: reports.length, reported: known.length });
          if (known.length === 0) expect(told?.value).toBeNull();
          else expect(Math.round(Number(told?.value) * scale)).toBe(sum);
        }
      }),
      { seed: 20210926, numRuns: 200 },
    );
  });

  test('is the same in any order, and of one unit its own figures', () => {
    fc.assert(
      fc.property(fc.array(unitReport, { maxLength: 12 }), fc.nat(), (reports, turn) => {
        const at = reports.length === 0 ? 0 : turn % reports.length;
        const turned = [...reports.slice(at), ...reports.slice(0, at)].reverse();
        expect(consolidate(format, turned)).toEqual(consolidate(format, reports));
      }),
      { seed: 20210926 },
    );
    const own = consolidate(format, [soundReport]);
    expect(soundReport.figures.filter(({ cell, value }) => own.get(cell)?.value !== value)).toEqual([]);
  });

  test('of fees is added in fen and only then told in 万元: nothing is rounded twice', () => {
    const fee = (value: string): DisclosureReport => ({
      ...soundReport,
      figures: [{ cell: 'proactive.fee.amount', value }],
    });
    const cell = 'proactive.fee.amount';
    expect(consolidate(format, ['0.1', '0.2', '0.000001'].map(fee)).get(cell)?.value).toBe('0.300001');
    expect(
      consolidate(
        format,
        Array.from({ length: 3 }, () => fee('0.333333')),
      ).get(cell)?.value,
    ).toBe('0.999999');
  });

  test('takes a report on another form for one that states nothing', () => {
    const sums = consolidate(format, [soundReport, { ...soundReport, formatFound: 'trial-2019' }]);
    expect(sums.get('applications.newlyReceived.total')).toEqual({
      value: 11,
      coverage: { expected: 2, reported: 1 },
    });
  });
});
