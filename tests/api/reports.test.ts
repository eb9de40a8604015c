import { FilingService } from '@mingjian/server/filing/filing.service';
import { StandingService } from '@mingjian/server/filing/standing.service';
import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { ReportsService } from '@mingjian/server/filing/reports.service';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { factsOf, FilingClient, findingsOf, receiptOf, reportFields } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { at, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
let clerks: FilingClient;
let own: FilingClient;
let neighbour: FilingClient;
let supervisor: FilingClient;
let observer: FilingClient;
let foreign: FilingClient;
const nobody = (): FilingClient => new FilingClient(world, {});
const town = (place: number): string => `9901011${String(place).padStart(2, '0')}`;

beforeAll(async () => {
  world = await startWorld();
  const units = Array.from({ length: 20 }, (_, place) => ({ code: town(place) }));
  await world.county({ units, years: [2023, 2024, 2025] });
  await world.county({ code: '990102', name: '邻县', units: [{ code: '990102100' }], years: [2025] });
  const client = async (...grant: Parameters<World['token']>): Promise<FilingClient> =>
    new FilingClient(world, { token: await world.token(...grant) });
  clerks = await client('CLERK', '990101');
  own = await client('CLERK', town(0));
  neighbour = await client('APPROVER', town(1));
  supervisor = await client('SUPERVISOR', '990101');
  observer = await client('OBSERVER', '990101');
  foreign = await client('ADMINISTRATOR', '990102');
});

async function unitId(unit: string): Promise<string> {
  const [row] = await world.database.query<{ unit_id: string }>(
    'select unit_id from unit_validity where code = $1',
    [unit],
  );
  if (!row) throw new Error(`No unit ${unit}`);
  return row.unit_id;
}

async function publish(unit: string, year: number, publishedOn: string): Promise<void> {
  const standing = world.get(StandingService);
  const report = { unitId: await unitId(unit), year };
  await standing.recordAct({ accountId: null }, { ...report, act: 'REPORT_ACCEPTED' });
  const outcome = await standing.recordAct(
    { accountId: null },
    { ...report, act: 'REPORT_PUBLISHED', publishedOn },
  );
  expect(outcome.kind).toBe('ACT_RECORDED');
}

describe('a filed report', () => {
  beforeAll(async () => {
    receiptOf(await clerks.file(aReport(town(0), 2024, applications(4, { carriedForward: 1 }))));
    const sound = applications(5, { broughtForward: 1 });
    receiptOf(await clerks.file(aReport(town(0), 2025, sound)));
  });

  test('is seen by its unit and its county, and by nobody else', async () => {
    for (const reader of [own, supervisor, observer])
      expect(await reader.report(town(0), 2025)).toMatchObject({
        state: 'FILED',
        version: 1,
        unit: { code: town(0), state: 'FILED' },
      });
    for (const reader of [neighbour, foreign, nobody()])
      expect(await reader.report(town(0), 2025)).toBeNull();
  });

  test('is the same report under the same id, whoever reads it', async () => {
    const id = `${await unitId(town(0))}:2025`;
    expect(await own.report(town(0), 2025)).toMatchObject({ id });
    expect(await supervisor.report(town(0), 2025, 1)).toMatchObject({ id, version: 1 });
    expect(await supervisor.report(town(0), 2025, 2)).toBeNull();
    expect(await own.report(town(0), 2025, -1)).toBeNull();
  });

  test('does not exist in years that nobody opened, nor of units that never were', async () => {
    for (const year of [2031, 0, -2147483648, 2147483647]) expect(await own.report(town(0), year)).toBeNull();
    for (const unit of ['999', '', '\0', '\ud800', 'x'.repeat(500)])
      expect(await own.report(unit, 2025)).toBeNull();
  });

  test('is judged again when it is read: the day has come on which it ought to be published', async () => {
    world.clock.set(new Date('2026-02-01T02:00:00Z'));
    const report = await supervisor.report(town(0), 2025);
    world.clock.set(new Date('2026-01-15T02:00:00Z'));
    expect(findingsOf(report).map(({ rule, left, right }) => ({ rule, left, right }))).toEqual([
      { rule: 'TM-DUE', left: null, right: '2026-01-31' },
      { rule: 'TM-NODATE', left: null, right: '2026-01-31' },
    ]);
  });
});

describe('a published report', () => {
  beforeAll(async () => {
    const report = aReport(town(2), 2024, { ...applications(6, { carriedForward: 2 }) });
    receiptOf(await clerks.file(report));
    await publish(town(2), 2024, '2025-01-25');
    const explanations = ['naturalPerson', 'total'].map((column) => ({
      rule: 'YY-CARRY',
      cells: [`applications.broughtForward.${column}`],
      reason: '上年度误填',
    }));
    receiptOf(await clerks.file(aReport(town(2), 2025, applications(3)), { explanations }));
    await publish(town(2), 2025, '2026-02-03');
  });

  test('is everybody’s to read, without the county’s business', async () => {
    for (const reader of [nobody(), neighbour, foreign])
      expect(await reader.report(town(2), 2025)).toMatchObject({
        state: 'PUBLISHED',
        version: 1,
        publishedOn: '2026-02-03',
        filedAt: null,
        acceptedAt: null,
        receipt: null,
        explanations: [],
        versions: [],
        unit: { code: town(2) },
      });
  });

  test('shows everybody the findings of what is public, and the county also reasons and lateness', async () => {
    const everybodys = findingsOf(await nobody().report(town(2), 2025));
    expect(everybodys.map(({ rule, reason }) => ({ rule, reason }))).toEqual([
      { rule: 'YY-CARRY', reason: null },
      { rule: 'YY-CARRY', reason: null },
    ]);
    const countys = findingsOf(await supervisor.report(town(2), 2025));
    expect(countys.map(({ rule, reason }) => ({ rule, reason }))).toEqual([
      { rule: 'YY-CARRY', reason: '上年度误填' },
      { rule: 'YY-CARRY', reason: '上年度误填' },
      { rule: 'TM-DUE', reason: null },
    ]);
  });

  test('is not held against last year’s where that was not published', async () => {
    receiptOf(await clerks.file(aReport(town(3), 2024, applications(6, { carriedForward: 2 }))));
    const explanations = ['naturalPerson', 'total'].map((column) => ({
      rule: 'YY-CARRY',
      cells: [`applications.broughtForward.${column}`],
      reason: '上年度误填',
    }));
    receiptOf(await clerks.file(aReport(town(3), 2025), { explanations }));
    await publish(town(3), 2025, '2026-01-20');
    expect(findingsOf(await nobody().report(town(3), 2025))).toEqual([]);
    expect(findingsOf(await own.report(town(3), 2025))).toEqual([]);
    expect(findingsOf(await clerks.report(town(3), 2025))).toHaveLength(2);
  });
});

describe('a list of reports', () => {
  const query = `query L($filter: ReportFilter, $first: Int, $after: String) {
    reports(filter: $filter, first: $first, after: $after) {
      nodes { year version revision state unit { code } findings { rule } }
      totalCount pageInfo { endCursor hasNextPage }
    } }`;

  async function list(variables: Facts, token?: string): Promise<Facts> {
    const { body } = await world.graphql(query, variables, token === undefined ? {} : { token });
    expect(at(body, 'errors')).toBeUndefined();
    return factsOf(at(body, 'data', 'reports'));
  }

  function entries(page: Facts): readonly string[] {
    const nodes = page['nodes'];
    if (!Array.isArray(nodes)) throw new Error('No nodes');
    return nodes.map((node) => `${String(at(node, 'unit', 'code'))} ${String(at(node, 'year'))}`);
  }

  test('holds what its reader may see, by unit and from the latest year back', async () => {
    await clerks.saveDraft(aReport(town(4), 2025), 0);
    const seen = [`${town(0)} 2025`, `${town(0)} 2024`];
    const everybodys = [`${town(2)} 2025`, `${town(2)} 2024`, `${town(3)} 2025`];
    expect(entries(await list({}))).toEqual(everybodys);
    expect(entries(await list({}, await world.token('CLERK', town(0))))).toEqual([...seen, ...everybodys]);
    const county = await list({}, await world.token('SUPERVISOR', '990101'));
    expect(entries(county)).toEqual([...seen, ...everybodys, `${town(3)} 2024`]);
    expect(county).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false } });
    const writers = await list({}, await world.token('CLERK', '990101'));
    expect(entries(writers)).toContain(`${town(4)} 2025`);
  });

  test('is narrowed by region, units, years and states', async () => {
    const token = await world.token('SUPERVISOR', '990101');
    const of = async (filter: Facts): Promise<readonly string[]> => entries(await list({ filter }, token));
    expect(await of({ region: '990102' })).toEqual([]);
    expect(await of({ region: '990101', years: [2024] })).toEqual([
      `${town(0)} 2024`,
      `${town(2)} 2024`,
      `${town(3)} 2024`,
    ]);
    expect(await of({ units: [town(3), 'no such'] })).toEqual([`${town(3)} 2025`, `${town(3)} 2024`]);
    expect(await of({ states: ['FILED'] })).toEqual([
      `${town(0)} 2025`,
      `${town(0)} 2024`,
      `${town(3)} 2024`,
    ]);
  });

  test('is read page by page, each report once', async () => {
    const token = await world.token('SUPERVISOR', '990101');
    const found: string[] = [];
    for (let after: unknown = null; ;) {
      const page = await list({ first: 2, after }, token);
      expect(page).toMatchObject({ totalCount: 6 });
      found.push(...entries(page));
      if (at(page, 'pageInfo', 'hasNextPage') !== true) break;
      after = at(page, 'pageInfo', 'endCursor');
    }
    expect(found).toEqual(entries(await list({}, token)));
    const { body } = await world.graphql(query, { after: 'nonsense' }, { token });
    expect(at(body, 'errors', 0, 'extensions', 'code')).toBe('BAD_QUERY');
  });

  test('costs two statements, however many reports it holds and whatever is asked of them', async () => {
    await countingRoundTrips(async (roundTrips) => {
      const asked = { unit: true, findings: true, versions: true, reading: true };
      const filter = { region: null, units: null, years: null, states: null };
      const page = await world.get(ReportsService).reports(null, filter, { first: 100, after: null }, asked);
      expect(page.reports).toHaveLength(3);
      expect(roundTrips.count).toBe(2);
    });
  });

  test('gives each report whole', async () => {
    const { body } = await world.graphql(
      `{ reports(filter: { units: ["${town(2)}"] }) { nodes { ${reportFields} } } }`,
    );
    const [first] = at(body, 'data', 'reports', 'nodes') as readonly unknown[];
    expect(first).toEqual(await nobody().report(town(2), 2025));
  });
});

describe('a grant that ended', () => {
  test('opens the years until its end and none after', async () => {
    await world.database.query(`update account_grant set year_to = 2024 where role = 'OBSERVER'`);
    expect(await observer.report(town(0), 2024)).toMatchObject({ version: 1 });
    expect(await observer.report(town(0), 2025)).toBeNull();
    await world.database.query(`update account_grant set year_to = null`);
  });
});

describe('a dry run', () => {
  test('is held against last year’s report as it stands, or the one given', async () => {
    const report = aReport(town(0), 2025);
    expect(findingsOf(await own.check(report)).map(({ rule }) => rule)).toEqual(['YY-CARRY', 'YY-CARRY']);
    const previous = aReport(town(0), 2024, applications(1));
    expect(await own.check(report, previous)).toMatchObject({ findings: [], problems: [] });
  });

  test('names what cannot be read, also in last year’s report, and finds nothing then', async () => {
    const unreadable = aReport(town(0), 2025, { 'disputes.directSuit.upheld': 'x' });
    const previous = aReport(town(0), 2024, { 'disputes.directSuit.upheld': 'y' });
    expect(await own.check(unreadable, previous)).toMatchObject({
      findings: [],
      problems: [
        { code: 'BAD_VALUE', places: [{ path: expect.stringMatching(/^figures\[/) }] },
        { code: 'BAD_VALUE', places: [{ path: expect.stringMatching(/^previous\.figures\[/) }] },
      ],
    });
    expect(await own.check({ ...unreadable, formatFound: 'trial-2019' })).toMatchObject({
      problems: [{ code: 'FORMAT_MISMATCH' }],
    });
    const figures = [{ cell: 'no.such.cell', value: 1 }];
    expect(await own.check({ ...unreadable, figures })).toMatchObject({
      problems: [{ code: 'UNKNOWN_CELL', cells: ['no.such.cell'] }],
    });
  });

  test('knows no unit that is not the asker’s', async () => {
    for (const unit of [town(1), '990102100', '999'])
      expect(await own.check(aReport(unit, 2025))).toEqual({
        findings: [],
        problems: [expect.objectContaining({ code: 'NOT_FOUND', what: unit })],
      });
    expect(await supervisor.check(aReport(town(1), 2025))).toMatchObject({ problems: [] });
  });
});

describe('an old report', () => {
  test('is taken in as found, never refused by a rule, as of the day it was received', async () => {
    const faulty = aReport(town(5), 2023, { 'disputes.directSuit.total': 4 });
    const received = new Date('2024-01-12T03:00:00Z');
    const outcome = await world.get(FilingService).takeInHistorical({ accountId: null }, faulty, received);
    expect(outcome).toMatchObject({
      kind: 'REPORT_FILED',
      receipt: { version: 1, filedAt: received },
      findings: [{ rule: 'T4-SUM' }, { rule: 'TM-DUE' }, { rule: 'TM-NODATE' }],
    });
    expect(await supervisor.report(town(5), 2023)).toMatchObject({
      origin: 'HISTORICAL',
      state: 'FILED',
      filedAt: '2024-01-12T03:00:00.000Z',
    });
  });

  test('of which nobody knows when it was received is judged by its day of publication', async () => {
    const inTime = { ...aReport(town(8), 2023), publishedOn: '2024-01-30' };
    const late = { ...aReport(town(9), 2023), publishedOn: '2024-02-02' };
    for (const report of [inTime, late]) {
      const outcome = await world.get(FilingService).takeInHistorical({ accountId: null }, report);
      expect(outcome).toMatchObject({ kind: 'REPORT_FILED', receipt: { version: 1 } });
      expect(outcome).toMatchObject({ findings: report === late ? [{ rule: 'TM-DUE' }] : [] });
      expect(await supervisor.report(report.unit, 2023)).toMatchObject({
        origin: 'HISTORICAL',
        filedAt: null,
      });
    }
    const { body } = await world.graphql(
      `{ units(region: "990101", year: 2023, filter: { late: true }) {
           nodes { code state filedAt publishedOn daysLate } }
         cycle(region: "990101", year: 2023) { filed onTime late } }`,
      {},
      { token: await world.token('SUPERVISOR', '990101') },
    );
    const stands = { state: 'FILED', filedAt: null };
    expect(at(body, 'data', 'units', 'nodes')).toEqual([
      { ...stands, code: town(9), publishedOn: '2024-02-02', daysLate: 2 },
    ]);
    expect(at(body, 'data', 'cycle')).toMatchObject({ filed: 3, onTime: 2, late: 1 });
  });

  test('is refused where it cannot be read, is not expected or would stand over what was accepted', async () => {
    const filing = world.get(FilingService);
    const takeIn = async (...[report]: [Parameters<typeof aReport>]): Promise<string> =>
      (await filing.takeInHistorical({ accountId: null }, aReport(...report))).kind;
    expect(await takeIn([town(6), 2023, { 'disputes.directSuit.total': 'x' }])).toBe('BAD_VALUE');
    expect(await takeIn([town(6), 2019])).toBe('CYCLE_CLOSED');
    expect(await takeIn(['999', 2023])).toBe('NOT_FOUND');
    expect(await takeIn([town(2), 2024])).toBe('REPORT_LOCKED');
  });
});
