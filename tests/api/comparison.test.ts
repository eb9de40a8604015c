import { cellsOf, cellsOfMeasure, formatById, measureById } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import { ComparisonService } from '@mingjian/server/comparison/comparison.service';
import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { acted, asked, filed, judged, refusal, supervisorOver, takenIn } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-02-10T02:00:00Z') });
const [one, other, third, foreign] = ['990101101', '990101102', '990101103', '990102101'] as const;
let regionId = '';
let token = '';
let clerk = '';

beforeAll(async () => {
  await world.county({ code: '990102', name: '邻县', units: [{ code: foreign }], years: [2025] });
  ({ regionId } = await world.county({
    units: [one, other, third].map((code) => ({ code })),
    years: [2024, 2025],
  }));
  token = await world.token('SUPERVISOR', '990101');
  clerk = await world.token('APPROVER', '990101');
  const attendees = (value: number, qualifier: 'EXACT' | 'AT_LEAST') =>
    ({ measure: 'training.attendees', value, qualifier, section: 'overview' }) as const;
  const withWords = (unit: string, year: number, value: number, qualifier: 'EXACT' | 'AT_LEAST') => {
    const report = aReport(unit, year, {
      ...applications(year === 2024 ? 20 : 25),
      'proactive.fee.amount': '1.5',
    });
    return { ...report, statements: [...(report.statements ?? []), attendees(value, qualifier)] };
  };
  await filed(world, clerk, withWords(one, 2024, 30, 'EXACT'));
  await filed(world, clerk, withWords(one, 2025, 40, 'AT_LEAST'));
  await takenIn(
    world,
    aReport(other, 2025, {
      ...applications(7),
      'applications.granted.total': 8,
      'proactive.penalty.decisions': undefined,
      'proactive.fee.amount': '2.000001',
    }),
  );
  await judged(world, regionId);
});

const query = `query Compare($input: ComparisonInput!) {
  comparison(input: $input) {
    region { code } basis provisional years units { code year } measures { id money } coverage { expected reported }
    series { unit measure values qualifiers unknown changes percents versions cells findings }
    medians { measure values reported } freshness { event assessedEvent }
  }
}`;

const compare = (input: Readonly<Record<string, unknown>>, asking = token) =>
  asked(
    world,
    query,
    { input: { region: '990101', units: [one, other], years: [2024, 2025], ...input } },
    { token: asking },
  );

function seriesOf(comparison: unknown, unit: string, measure: MeasureId): unknown {
  const series = at(comparison, 'series');
  return Array.isArray(series)
    ? series.find((each) => at(each, 'unit') === unit && at(each, 'measure') === measure)
    : undefined;
}

test('every unit stands beside the others in the order asked for, by the code asked for', async () => {
  const comparison = await compare({
    units: [other, one],
    measures: ['fees.administrative', 'applications.received'],
  });
  const series = at(comparison, 'series');
  expect(Array.isArray(series) && series.map((each) => [at(each, 'unit'), at(each, 'measure')])).toEqual([
    [other, 'fees.administrative'],
    [other, 'applications.received'],
    [one, 'fees.administrative'],
    [one, 'applications.received'],
  ]);
  expect(at(comparison, 'units')).toEqual([
    { code: other, year: 2025 },
    { code: one, year: 2025 },
  ]);
  expect(comparison).toMatchObject({ basis: 'LATEST_FILED', provisional: true, years: [2024, 2025] });
});

test('changes and per cents hold the year against the one before; money is yuan', async () => {
  const comparison = await compare({});
  expect(seriesOf(comparison, one, 'applications.received')).toMatchObject({
    values: [20, 25],
    qualifiers: ['EXACT', 'EXACT'],
    unknown: [null, null],
    changes: [null, 5],
    percents: [null, 25],
    versions: [1, 1],
    cells: ['applications.newlyReceived.total'],
  });
  expect(seriesOf(comparison, one, 'fees.administrative')).toMatchObject({
    values: ['15000', '15000'],
    changes: [null, '0'],
  });
  expect(seriesOf(comparison, other, 'fees.administrative')).toMatchObject({ values: [null, '20000.01'] });
});

test('a qualifier travels into the change and leaves no per cent', async () => {
  expect(seriesOf(await compare({}), one, 'training.attendees')).toMatchObject({
    values: [30, 40],
    qualifiers: ['EXACT', 'AT_LEAST'],
    changes: [null, 10],
    percents: [null, null],
    cells: [],
  });
});

test('what is unknown says why', async () => {
  const comparison = await compare({ measures: ['decisions.penalty', 'training.attendees', 'staff.total'] });
  expect(seriesOf(comparison, other, 'decisions.penalty')).toMatchObject({
    values: [null, null],
    unknown: ['NO_REPORT', 'NOT_REPORTED'],
    versions: [null, 1],
  });
  expect(seriesOf(comparison, other, 'training.attendees')).toMatchObject({
    unknown: ['NO_REPORT', 'NOT_REPORTED'],
  });
  expect(seriesOf(comparison, one, 'staff.total')).toMatchObject({
    unknown: ['NOT_COLLECTED', 'NOT_COLLECTED'],
  });
});

test('rules that failed on a figure’s cells stand beside it, assessed or not', async () => {
  const findings = async (unit: string, measure: MeasureId) =>
    at(seriesOf(await compare({}), unit, measure), 'findings');
  expect(await findings(other, 'applications.granted')).toEqual(['', 'T3-SUM T3-ROW']);
  expect(await findings(other, 'applications.received')).toEqual(['', '']);
  expect(await findings(one, 'applications.granted')).toEqual(['', '']);

  await takenIn(world, aReport(third, 2025, { ...applications(1), 'applications.newlyReceived.total': 2 }));
  const unit = { units: [third] };
  const before = await compare(unit);
  expect(at(seriesOf(before, third, 'applications.received'), 'findings', 1)).toMatch(/T3-ROW/);
  await judged(world, regionId);
  expect(at(await compare(unit), 'series')).toEqual(at(before, 'series'));
});

test('left out, the measures are those that the forms of these years ask for', async () => {
  const comparison = await compare({});
  const measures = at(comparison, 'measures');
  const ids = Array.isArray(measures) ? measures.map((measure) => at(measure, 'id')) : [];
  expect(ids).toContain('applications.received');
  expect(ids).toContain('training.attendees');
  expect(ids).not.toContain('staff.total');
  expect(cellsOfMeasure(measureById('applications.received'), 'revised-2021')).not.toHaveLength(0);
});

test('medians are over all units of the region that say the figure', async () => {
  const comparison = await compare({ units: [one], measures: ['applications.received', 'staff.total'] });
  expect(at(comparison, 'medians')).toEqual([
    // 25, 7 and 2.
    { measure: 'applications.received', values: [20, 7], reported: [1, 3] },
    { measure: 'staff.total', values: [null, null], reported: [0, 0] },
  ]);
  expect(at(comparison, 'coverage')).toEqual([
    { expected: 3, reported: 1 },
    { expected: 3, reported: 3 },
  ]);
});

test('a basis counts only the versions that stand on it', async () => {
  await acted(world, one, 2025, 'REPORT_ACCEPTED');
  const comparison = await compare({ basis: 'ACCEPTED', measures: ['applications.received'] });
  expect(comparison).toMatchObject({ provisional: false, basis: 'ACCEPTED' });
  expect(seriesOf(comparison, one, 'applications.received')).toMatchObject({
    values: [null, 25],
    unknown: ['NO_REPORT', null],
    changes: [null, null],
  });
  expect(at(comparison, 'medians')).toEqual([
    { measure: 'applications.received', values: [null, 25], reported: [0, 1] },
  ]);
});

test('a unit that moved from one county to another is one series under any of its codes', async () => {
  const { LayingDownService } = await import('@mingjian/server/units/laying-down.service');
  const laying = world.get(LayingDownService);
  const town = (code: string, from: number, to: number | null, predecessor: string | null) =>
    ({ code, name: '送庄镇', kind: 'TOWN', from, to, predecessor }) as const;
  const county = (code: string, from: number, to: number | null, predecessors: readonly string[]) =>
    ({ code, name: `第${code}县`, kind: 'COUNTY', from, to, parent: null, predecessors }) as const;
  await laying.layDown(
    {
      region: county('990301', 2015, 2024, []),
      units: [town('990301101', 2015, 2024, null)],
      demonstration: false,
    },
    null,
  );
  await laying.layDown(
    {
      region: county('990302', 2025, null, ['990301']),
      units: [town('990302101', 2025, null, '990301101')],
      demonstration: false,
    },
    null,
  );
  await openedCycle('990301', 2024);
  await openedCycle('990302', 2025);
  await takenIn(world, aReport('990301101', 2024, applications(10)));
  await takenIn(world, aReport('990302101', 2025, applications(13)));
  const observer = await world.token('OBSERVER', '990302');
  for (const code of ['990301101', '990302101']) {
    const comparison = await compare({ region: '990302', units: [code] }, observer);
    expect(seriesOf(comparison, code, 'applications.received')).toMatchObject({
      values: [10, 13],
      changes: [null, 3],
    });
    expect(at(comparison, 'units')).toEqual([{ code: '990302101', year: 2025 }]);
  }
});

test('unknown and foreign units are left out; a measure that there is none of is a mistake', async () => {
  const comparison = await compare({ units: [foreign, '999', one], measures: ['applications.received'] });
  expect(at(comparison, 'units')).toEqual([{ code: one, year: 2025 }]);
  expect(at(comparison, 'series')).toHaveLength(1);
  const input = { region: '990101', units: [one], years: [2025], measures: ['applications.beauty'] };
  expect(await refusal(world, query, { input }, { token })).toBe('BAD_QUERY');
});

test('a comparison has its limits', async () => {
  const refused = (input: Readonly<Record<string, unknown>>) =>
    refusal(world, query, { input: { region: '990101', units: [one], years: [2025], ...input } }, { token });
  expect(await refused({ years: Array.from({ length: 21 }, (_, index) => 2000 + index) })).toBe('TOO_COSTLY');
  expect(await refused({ units: Array.from({ length: 101 }, (_, index) => `u${index}`) })).toBe('TOO_COSTLY');
  expect(await refused({ years: [], units: [] })).toBeNull();
});

test('a hundred units cost as many statements as three', async () => {
  const viewer = supervisorOver(regionId);
  const statements = (units: readonly string[]) =>
    countingRoundTrips(async (roundTrips) => {
      const question = {
        region: '990101',
        units,
        years: [2024, 2025],
        measures: null,
        cells: [],
        basis: 'LATEST_FILED',
      } as const;
      expect(await world.get(ComparisonService).comparison(viewer, question)).not.toBeNull();
      return roundTrips.count;
    });
  // What is stored of a report is read the first time, and remembered.
  await statements([one, other, third]);
  const few = await statements([one]);
  expect(await statements([one, other, third])).toBe(few);
  // One more where judging is behind: all of these reports are then read to be judged on the spot.
  expect(few).toBeLessThanOrEqual(5);
});

async function openedCycle(code: string, year: number): Promise<void> {
  const { CyclesService } = await import('@mingjian/server/units/cycles.service');
  const { UnitDirectoryRepository } = await import('@mingjian/server/units/unit-directory.repository');
  const region = await world.get(UnitDirectoryRepository).region(world.database, code);
  if (region === null) throw new Error(`No region ${code}`);
  const cycle = { year, filingDue: `${year + 1}-01-20`, publicationDue: null, expected: null };
  await world.get(CyclesService).openCycle({ accountId: null }, region, cycle);
}

test('cells that feed no measure stand beside the measures, unit by unit; what is not stated or not filed is null', async () => {
  const cells = ['applications.newlyReceived.naturalPerson', 'applications.newlyReceived.legalService'];
  const answer = await asked(
    world,
    `query Cells($input: ComparisonInput!) { comparison(input: $input) { cells { unit cell values } } }`,
    { input: { region: '990101', units: [one, other], years: [2024, 2025], measures: [], cells } },
    { token },
  );
  expect(at(answer, 'cells')).toEqual([
    { unit: one, cell: cells[0], values: [20, 25] },
    { unit: one, cell: cells[1], values: [0, 0] },
    { unit: other, cell: cells[0], values: [null, 7] },
    { unit: other, cell: cells[1], values: [null, 0] },
  ]);
});

test('no cell of another is seen by who may not compare it, and a cell that no form has is a mistake', async () => {
  const ask = (units: readonly string[], cells: readonly string[]) => ({
    input: { region: '990101', units, years: [2025], measures: [], cells },
  });
  const cellsQuery = `query Cells($input: ComparisonInput!) { comparison(input: $input) { cells { values } } }`;
  const own = await world.token('CLERK', one);
  expect(
    await refusal(world, cellsQuery, ask([other], ['applications.newlyReceived.naturalPerson']), {
      token: own,
    }),
  ).toBe('FORBIDDEN');
  expect(await refusal(world, cellsQuery, ask([one], ['applications.moon']), { token })).toBe('BAD_QUERY');
  const many = [...cellsOf(formatById('revised-2021')).keys()].slice(0, 21);
  expect(await refusal(world, cellsQuery, ask([one], many), { token })).toBe('TOO_COSTLY');
});
