import { measureById, measures, measureValues, sumOfAmounts, yuanFromFen } from '@mingjian/domain';
import type { DisclosureReport, MeasureId, ReportInput } from '@mingjian/domain';
import { sumsOf } from '@mingjian/server/comparison/sums-of';
import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { acted, asked, filed, judged, published, refusal, takenIn } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-03-01T02:00:00Z') });
const units = ['990101101', '990101102', '990101103', '990101104', '990101105'] as const;
const years = [2023, 2024, 2025];
let token = '';

const sums = `query Sums($code: String!, $years: [Int!]!, $basis: Basis) {
  regionYears(code: $code, years: $years, basis: $basis) {
    basis provisional years coverage { expected reported }
    series { measure values qualifiers reported changes }
    region { code } freshness { event assessedEvent }
  }
}`;

beforeAll(async () => {
  const { regionId } = await world.county({ units: units.map((code) => ({ code })), years });
  token = await world.token('SUPERVISOR', '990101');
  for (const [index, unit] of units.entries())
    for (const year of years)
      if (!(index === 4 && year === 2025)) await takenIn(world, reportOf(unit, year, index));
  for (const [index, unit] of units.slice(0, 4).entries()) {
    await acted(world, unit, 2025, 'REPORT_ACCEPTED');
    if (index < 2) await acted(world, unit, 2025, 'REPORT_PUBLISHED', '2026-01-25');
  }
  // A version that was replaced must not be counted beside the one that replaced it.
  const clerk = await world.token('APPROVER', '990101');
  await filed(world, clerk, reportOf(units[0], 2024, 7), { basedOn: 1 });
  await judged(world, regionId);
});

/** Reports that differ in everything: cells, blanks, money, words with and without a qualifier. */
function reportOf(unit: string, year: number, index: number): ReportInput {
  const received = 10 * (year - 2020) + index;
  const report = aReport(unit, year, {
    ...applications(received, { carriedForward: index }),
    'proactive.normativeDocument.issued': index,
    'proactive.normativeDocument.inForce': index,
    'proactive.licensing.decisions': index === 3 ? undefined : 5 + index,
    'proactive.fee.amount': index === 2 ? undefined : `${index}.${year % 10}00001`,
  });
  const statement = (measure: MeasureId, value: number, qualifier: 'EXACT' | 'AT_LEAST' | 'ABOUT') => ({
    measure,
    value,
    qualifier,
    section: 'overview' as const,
  });
  const items = 100 + index;
  return {
    ...report,
    sections: [
      { id: 'overview', text: `本年度主动公开政府信息${items}条。工作考核、社会评议均合格，没有责任追究。` },
      { id: 'problems', text: '一是公开的及时性有待加强。二是栏目内容有待充实。' },
      { id: 'other', nothingToReport: true },
    ],
    statements: [
      statement('disclosure.items', items, 'EXACT'),
      statement('training.attendees', 30, index === 1 ? 'AT_LEAST' : 'EXACT'),
      ...(index === 0 ? [statement('meetings.held', 2, 'ABOUT')] : []),
    ],
  };
}

const versionColumn = { LATEST_FILED: 'latest_n', ACCEPTED: 'accepted_n', PUBLISHED: 'published_n' } as const;

/** The same sums, added up here from the versions' own words. */
async function recount(basis: keyof typeof versionColumn) {
  const rows = await world.database.query<{ report_year: number; content: DisclosureReport }>(
    `select v.report_year, v.content from obligation o join report_version v
     on v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = o.${versionColumn[basis]}`,
  );
  const said = rows.flatMap(({ report_year: year, content }) =>
    measureValues(content).map((value) => ({ ...value, year })),
  );
  return measures.map(({ id }) => {
    const sumsOfYears = years.map((year) =>
      sumOfAmounts(said.filter((value) => value.year === year && value.measure === id)),
    );
    const figure = (amount: bigint) =>
      measureById(id).kind === 'money' ? yuanFromFen(amount) : Number(amount);
    return {
      measure: id,
      values: sumsOfYears.map((sum) => (sum ? figure(sum.amount) : null)),
      qualifiers: sumsOfYears.map((sum) => sum?.qualifier ?? null),
      reported: sumsOfYears.map((sum) => sum?.reported ?? 0),
    };
  });
}

test.each(['LATEST_FILED', 'ACCEPTED', 'PUBLISHED'] as const)(
  'sums over %s equal a plain recount of the versions',
  async (basis) => {
    const answer = await asked(world, sums, { code: '990101', years, basis }, { token });
    const series = at(answer, 'series');
    expect(series).toMatchObject(await recount(basis));
    expect(answer).toMatchObject({ basis, provisional: basis === 'LATEST_FILED', years });
  },
);

test('measures asked for by name are answered as among all, in the order asked for', async () => {
  const named = ['meetings.held', 'training.attendees', 'fees.administrative', 'staff.total'] as const;
  const some = `query Some($measures: [String!]) {
    regionYears(code: "990101", years: [2023, 2024, 2025], measures: $measures) {
      coverage { expected reported } series { measure values qualifiers reported changes }
    }
  }`;
  const ofSome = async (asks: readonly string[]) => asked(world, some, { measures: asks }, { token });
  const all = await asked(world, sums, { code: '990101', years }, { token });
  const answer = await ofSome(named);
  expect(at(answer, 'series')).toEqual(named.map((measure) => seriesOf(all, measure)));
  expect(at(answer, 'coverage')).toEqual(at(all, 'coverage'));
  expect(at(await ofSome([]), 'series')).toEqual([]);
  expect(await refusal(world, some, { measures: ['no.such'] }, { token })).toBe('BAD_QUERY');
});

test('coverage says of how many of the units expected each sum speaks', async () => {
  const coverageOf = async (basis: string) =>
    at(await asked(world, sums, { code: '990101', years, basis }, { token }), 'coverage');
  const of = (reported: number) => ({ expected: 5, reported });
  expect(await coverageOf('LATEST_FILED')).toEqual([of(5), of(5), of(4)]);
  expect(await coverageOf('ACCEPTED')).toEqual([of(0), of(0), of(4)]);
  expect(await coverageOf('PUBLISHED')).toEqual([of(0), of(0), of(2)]);
});

test('what nobody says is unknown, not zero; what only some say tells of how many', async () => {
  const answer = await asked(world, sums, { code: '990101', years }, { token });
  const of = (measure: MeasureId) => seriesOf(answer, measure);
  expect(of('staff.total')).toMatchObject({
    values: [null, null, null],
    reported: [0, 0, 0],
    qualifiers: [null, null, null],
  });
  expect(of('decisions.penalty')).toMatchObject({ values: [0, 0, 0], reported: [5, 5, 4] });
  expect(of('decisions.licensing')).toMatchObject({ reported: [4, 4, 3] });
});

test('qualifiers travel into the sum, and money is yuan to the fen', async () => {
  const answer = await asked(world, sums, { code: '990101', years }, { token });
  expect(seriesOf(answer, 'training.attendees')).toMatchObject({
    values: [150, 150, 120],
    qualifiers: ['AT_LEAST', 'AT_LEAST', 'AT_LEAST'],
  });
  expect(seriesOf(answer, 'meetings.held')).toMatchObject({ qualifiers: ['ABOUT', null, 'ABOUT'] });
  // 0.500001 + 1.500001 + 3.500001 万元; the fourth unit left it blank, the fifth did not report.
  expect(seriesOf(answer, 'fees.administrative')).toMatchObject({
    values: [expect.any(String), expect.any(String), '55000.03'],
  });
});

test('changes are to the year before in the list; the first year and the unknown have none', async () => {
  const answer = await asked(world, sums, { code: '990101', years: [2023, 2025] }, { token });
  const received = seriesOf(answer, 'applications.received');
  const [before, after] = [at(received, 'values', 0), at(received, 'values', 1)].map(Number);
  expect(at(received, 'changes')).toEqual([null, (after ?? 0) - (before ?? 0)]);
  expect(at(seriesOf(answer, 'staff.total'), 'changes')).toEqual([null, null]);
  // A change between two "at least" can be anything.
  expect(at(seriesOf(answer, 'training.attendees'), 'changes')).toEqual([null, null]);
});

test('nothing is subtracted across a break in a series', () => {
  const sum = (year: number, measure: MeasureId) =>
    ({ year, measure, sum: { qualifier: 'EXACT', amount: 10n, reported: 1 } }) as const;
  const answer = sumsOf(
    [2019, 2020, 2021, 2022],
    measures,
    [2019, 2020, 2021, 2022].flatMap((year) => [
      sum(year, 'disclosure.normativeInForce'),
      sum(year, 'applications.received'),
    ]),
  );
  const of = (measure: MeasureId) => answer.find((one) => one.measure === measure)?.changes;
  expect(of('disclosure.normativeInForce')).toEqual([null, 0, null, 0]);
  expect(of('applications.received')).toEqual([null, 0, 0, 0]);
});

test('a successor adds up what its predecessors’ units reported before it came to be', async () => {
  const { LayingDownService } = await import('@mingjian/server/units/laying-down.service');
  const { CyclesService } = await import('@mingjian/server/units/cycles.service');
  const { UnitDirectoryRepository } = await import('@mingjian/server/units/unit-directory.repository');
  const region = (code: string, from: number, to: number | null, predecessors: readonly string[]) =>
    ({ code, name: `第${code}县`, kind: 'COUNTY', from, to, parent: null, predecessors }) as const;
  const town = (code: string, from: number, to: number | null, predecessor: string | null) =>
    ({ code, name: `第${code}镇`, kind: 'TOWN', from, to, predecessor }) as const;
  const laying = world.get(LayingDownService);
  const plan = (part: Pick<Parameters<typeof laying.layDown>[0], 'region' | 'units'>) =>
    laying.layDown({ ...part, demonstration: false }, null);
  await plan({ region: region('990201', 2015, 2023, []), units: [town('990201101', 2015, 2023, null)] });
  await plan({ region: region('990202', 2015, 2023, []), units: [town('990202101', 2015, 2023, null)] });
  await plan({
    region: region('990203', 2024, null, ['990201', '990202']),
    units: [town('990203101', 2024, null, '990201101'), town('990203102', 2024, null, '990202101')],
  });
  for (const [code, year] of [
    ['990201', 2023],
    ['990202', 2023],
    ['990203', 2024],
  ] as const) {
    const record = await world.get(UnitDirectoryRepository).region(world.database, code);
    if (record === null) throw new Error(`No region ${code}`);
    const cycle = { year, filingDue: `${year + 1}-01-20`, publicationDue: null, expected: null };
    await world.get(CyclesService).openCycle({ accountId: null }, record, cycle);
  }
  await takenIn(world, aReport('990201101', 2023, applications(3)));
  await takenIn(world, aReport('990202101', 2023, applications(4)));
  await takenIn(world, aReport('990203101', 2024, applications(5)));
  const successor = await world.token('OBSERVER', '990203');
  const answer = await asked(world, sums, { code: '990203', years: [2023, 2024] }, { token: successor });
  expect(seriesOf(answer, 'applications.received')).toMatchObject({ values: [7, 5], reported: [2, 1] });
  expect(at(answer, 'coverage')).toEqual([
    { expected: 2, reported: 2 },
    { expected: 2, reported: 1 },
  ]);
  // The predecessor's own years are the successor's to read as well.
  const before = await asked(world, sums, { code: '990201', years: [2023] }, { token: successor });
  expect(seriesOf(before, 'applications.received')).toMatchObject({ values: [3] });
});

test('a year is answered once however often it is asked for, and at most thirty of them', async () => {
  const answer = await asked(world, sums, { code: '990101', years: [2025, 2024, 2025] }, { token });
  expect(at(answer, 'years')).toEqual([2025, 2024]);
  const many = Array.from({ length: 31 }, (_, index) => 2000 + index);
  expect(await refusal(world, sums, { code: '990101', years: many }, { token })).toBe('TOO_COSTLY');
});

test('freshness says how much of the log has been judged', async () => {
  const answer = await asked(world, sums, { code: '990101', years }, { token });
  expect(at(answer, 'freshness', 'assessedEvent')).toBeGreaterThan(0);
  expect(at(answer, 'freshness', 'event')).toBeGreaterThanOrEqual(
    Number(at(answer, 'freshness', 'assessedEvent')),
  );
});

test('published is what was published, whatever was filed later', async () => {
  await published(world, units[2], 2023, '2024-01-25');
  const answer = await asked(world, sums, { code: '990101', years: [2023], basis: 'PUBLISHED' }, { token });
  expect(at(answer, 'coverage')).toEqual([{ expected: 5, reported: 1 }]);
  expect(seriesOf(answer, 'applications.received')).toMatchObject({ values: [32] });
});

function seriesOf(answer: unknown, measure: MeasureId): unknown {
  const series = at(answer, 'series');
  return Array.isArray(series) ? series.find((one) => at(one, 'measure') === measure) : undefined;
}

const distribution = `query Distribution($code: String!, $years: [Int!]!, $measures: [String!]!, $basis: Basis) {
  regionDistribution(region: $code, years: $years, measures: $measures, basis: $basis) {
    years coverage { expected reported }
    series { measure medians medianQualifiers lowerQuartiles upperQuartiles reported inexact }
  }
}`;

test('median and quartiles of a region say on how many units they rest and what is not exact', async () => {
  const measuresAsked = ['training.attendees', 'disclosure.items'];
  const variables = { code: '990101', years: [2025], measures: measuresAsked };
  const answer = await asked(world, distribution, { ...variables, basis: 'LATEST_FILED' }, { token });
  expect(answer).toEqual({
    years: [2025],
    coverage: [{ expected: 5, reported: 4 }],
    series: [
      {
        measure: 'training.attendees',
        medians: [30],
        // One of the four says "at least 30": however many they were, the median stays 30.
        medianQualifiers: ['EXACT'],
        lowerQuartiles: [30],
        upperQuartiles: [30],
        reported: [4],
        inexact: [1],
      },
      {
        measure: 'disclosure.items',
        medians: [101.5],
        medianQualifiers: ['EXACT'],
        lowerQuartiles: [100.75],
        upperQuartiles: [102.25],
        reported: [4],
        inexact: [0],
      },
    ],
  });
  const published = await asked(world, distribution, { ...variables, basis: 'PUBLISHED' }, { token });
  expect(published).toMatchObject({
    coverage: [{ expected: 5, reported: 2 }],
    series: [
      { lowerQuartiles: [null], reported: [2] },
      { medians: [100.5], upperQuartiles: [null] },
    ],
  });
});

const changes = `query Changes($kinds: [UnitKind!], $basis: Basis, $first: Int) {
  regionChanges(region: "990101", year: 2025, kinds: $kinds, basis: $basis, first: $first) {
    year provisional coverage { expected reported }
    ofUnits { unit measure from to difference percent }
    ofRegion { measure from to difference percent units }
  }
}`;

/** Exact figures of 2024 and 2025 that a per cent can be told of, as the versions themselves say them. */
async function changesRecounted() {
  const rows = await world.database.query<{ code: string; report_year: number; content: DisclosureReport }>(
    `select distinct on (v.unit_id, v.report_year) u.code, v.report_year, v.content
     from report_version v join unit_validity u on u.unit_id = v.unit_id
     where v.report_year in (2024, 2025) order by v.unit_id, v.report_year, v.n desc`,
  );
  const said = new Map(
    rows.flatMap(({ code, report_year: year, content }) =>
      measureValues(content)
        .filter(({ qualifier }) => qualifier === 'EXACT')
        .map(({ measure, amount }) => [`${code} ${measure} ${year}`, Number(amount)] as const),
    ),
  );
  return units.flatMap((unit) =>
    measures.flatMap(({ id, kind }) => {
      const [from, to] = [said.get(`${unit} ${id} 2024`), said.get(`${unit} ${id} 2025`)];
      if (from === undefined || to === undefined || from < 10 || from === to) return [];
      const figure = (amount: number) => (kind === 'money' ? yuanFromFen(BigInt(amount)) : amount);
      return [
        {
          unit,
          measure: id,
          from: figure(from),
          to: figure(to),
          difference: figure(to - from),
          percent: Math.round((1000 * (to - from)) / from) / 10,
        },
      ];
    }),
  );
}

test('the largest changes of units equal a plain recount of the versions, the largest first', async () => {
  const answer = await asked(world, changes, { first: 30 }, { token });
  const recounted = await changesRecounted();
  const found = at(answer, 'ofUnits');
  if (!Array.isArray(found)) throw new Error('No changes');
  expect(recounted.length).toBeGreaterThan(3);
  expect(new Set(found)).toEqual(new Set(recounted));
  const sizes = found.map((one) => Math.abs(Number(at(one, 'percent'))));
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  expect(answer).toMatchObject({ year: 2025, provisional: true, coverage: { expected: 5, reported: 4 } });
});

test('a sum changes only by units that say the measure in both years', async () => {
  const answer = await asked(world, changes, {}, { token });
  const ofRegion = at(answer, 'ofRegion');
  const received = Array.isArray(ofRegion)
    ? ofRegion.find((one) => at(one, 'measure') === 'applications.received')
    : undefined;
  // Of five units four have both; the first filed 2024 anew with 47.
  expect(received).toEqual({
    measure: 'applications.received',
    from: 47 + 41 + 42 + 43,
    to: 50 + 51 + 52 + 53,
    difference: 33,
    percent: 19.1,
    units: 4,
  });
});

test('only units of the kinds asked for are told of, and a basis without a year before tells of none', async () => {
  const departments = await asked(world, changes, { kinds: ['DEPARTMENT'] }, { token });
  expect(departments).toMatchObject({ coverage: { expected: 0, reported: 0 }, ofUnits: [], ofRegion: [] });
  const accepted = await asked(world, changes, { basis: 'ACCEPTED' }, { token });
  expect(accepted).toMatchObject({ coverage: { expected: 5, reported: 0 }, ofUnits: [] });
});

test('a unit that took in others is another area than before: it tells of no change', async () => {
  await world.database.query(
    `insert into succession (year, from_unit_id, to_unit_id)
     select 2025, gone.unit_id, stays.unit_id from unit_validity gone, unit_validity stays
     where gone.code = $1 and stays.code = $2`,
    [units[4], units[0]],
  );
  const answer = await asked(world, changes, { first: 30 }, { token });
  const found = at(answer, 'ofUnits');
  const named = Array.isArray(found) ? new Set(found.map((one) => at(one, 'unit'))) : null;
  expect(named).toEqual(new Set([units[1], units[2], units[3]]));
  expect(answer).toMatchObject({ coverage: { expected: 5, reported: 3 } });
});
