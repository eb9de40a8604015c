import { VerificationService } from '@mingjian/server/filing/verification.service';
import { expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { judged, takenIn } from './compared-county.js';
import { FilingClient, findingsOf, said } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { at, startWorld } from './world.js';
import type { Asking } from './world.js';

const world = await startWorld();
const [east, west, south, north] = ['990101101', '990101102', '990101103', '990101104'] as const;
const { regionId } = await world.county({
  units: [east, west, south, north].map((code) => ({ code })),
  years: [2025],
});
const administrator = { token: await world.token('ADMINISTRATOR', '990101') };
const supervisor = { token: await world.token('SUPERVISOR', '990101') };
const clerk = new FilingClient(world, { token: await world.token('CLERK', '990101') });
const otherClerk = new FilingClient(world, { token: await world.token('CLERK', west) });

const carried = (column: string): string => `applications.carriedForward.${column}`;
const cells = (figures: Facts) => Object.entries(figures).map(([cell, value]) => ({ cell, value }));

async function set(rows: readonly Facts[], year = 2025, asking: Asking = administrator): Promise<Facts> {
  const { body } = await world.graphql(
    `mutation ($input: SetOpeningBalancesInput!) { setOpeningBalances(input: $input) { __typename
      ... on OpeningBalancesSet { year added replaced unchanged }
      ... on Problem { code } ... on BadValue { places { path reason } } } }`,
    { input: { region: '990101', year, rows } },
    asking,
  );
  return at(body, 'data', 'setOpeningBalances') as Facts;
}

const row = (unit: string, figures: Facts): Facts => ({ unit, cells: cells(figures) });

/** Everything of a year that adds up or counts. */
async function countsOf(year: number): Promise<unknown> {
  const { body } = await world.graphql(
    `query ($year: Int!) {
      regionYears(code: "990101", years: [$year]) { coverage { expected reported } series { measure values reported } }
      cycle(region: "990101", year: $year) { expected filed onTime late }
      units(region: "990101", year: $year) { nodes { code expected state latestReport { n } } }
      reports(filter: { region: "990101", years: [$year] }) { totalCount }
      complianceMatrix(region: "990101", year: $year) { nodes { unit { code } } totalCount }
      region(code: "990101") { years }
    }`,
    { year },
    supervisor,
  );
  expect(at(body, 'errors')).toBeUndefined();
  return at(body, 'data');
}

test.each([
  ['a unit of another county', [row('990202100', { [carried('total')]: 1 })], 'rows[0].unit', 'UNKNOWN_NAME'],
  [
    'a unit twice',
    [row(east, { [carried('total')]: 1 }), row(east, { [carried('total')]: 1 })],
    'rows[1].unit',
    'TWICE',
  ],
  [
    'a cell that no year hands on',
    [row(east, { 'applications.granted.total': 1 })],
    'rows[0].cells[0].cell',
    'UNKNOWN_NAME',
  ],
  ['words', [row(east, { [carried('total')]: '三件' })], 'rows[0].cells[0].value', 'NOT_A_NUMBER'],
  ['half a case', [row(east, { [carried('total')]: 1.5 })], 'rows[0].cells[0].value', 'NOT_A_NUMBER'],
  ['fewer than none', [row(east, { [carried('total')]: -1 })], 'rows[0].cells[0].value', 'NEGATIVE'],
  ['nothing at all', [row(east, { [carried('total')]: null })], 'rows[0].cells', 'EMPTY'],
  [
    'a total that is less than its columns',
    [row(east, { [carried('naturalPerson')]: 3, [carried('total')]: 2 })],
    'rows[0].cells',
    'TOTAL_DIFFERS',
  ],
])('%s is told with its place, and nothing of the sheet is taken', async (_, rows, path, reason) => {
  const sheet = [row(south, { [carried('total')]: 5 }), ...rows];
  const answer = await set(sheet);
  const shifted = path.replace(/rows\[(\d)\]/, (_whole, n: string) => `rows[${Number(n) + 1}]`);
  expect(answer).toMatchObject({ code: 'BAD_VALUE', places: [{ path: shifted, reason }] });
  expect(await clerk.report(south, 2024)).toBeNull();
});

/** The first year's report: the twelve documents with which it was opened are in force still. */
const firstYear = (figures: Readonly<Record<string, number>>) =>
  aReport(east, 2025, { ...figures, 'proactive.normativeDocument.inForce': 12 });

test('what the year before ended with is held against what the first year brings in', async () => {
  const counts = await countsOf(2024);
  const answer = await set([
    row(east, {
      [carried('naturalPerson')]: 3,
      [carried('total')]: 3,
      'proactive.normativeDocument.inForce': 12,
    }),
    row(west, { [carried('naturalPerson')]: 0, [carried('total')]: 0 }),
  ]);
  expect(answer).toEqual({
    __typename: 'OpeningBalancesSet',
    year: 2025,
    added: 2,
    replaced: 0,
    unchanged: 0,
  });

  const found = findingsOf(await clerk.check(firstYear(applications(4, { broughtForward: 2 }))));
  expect(found.filter(({ rule }) => rule === 'YY-CARRY').map(said)).toEqual([
    { rule: 'YY-CARRY', cells: ['applications.broughtForward.naturalPerson'], left: 3, right: 2 },
    { rule: 'YY-CARRY', cells: ['applications.broughtForward.total'], left: 3, right: 2 },
  ]);
  // A column of which nothing was said cannot tell.
  const refused = await clerk.file(firstYear(applications(4, { broughtForward: 2 })));
  expect(refused).toMatchObject({ code: 'EXPLANATION_MISSING' });
  expect(await clerk.file(firstYear(applications(4, { broughtForward: 3 })))).toMatchObject({
    __typename: 'ReportFiled',
  });
  // No sum, no coverage, no count of the year before has changed.
  expect(await countsOf(2024)).toEqual(counts);
});

test('they are a historical version of the year before that holds these cells alone, for unit and county', async () => {
  const balances = await clerk.report(east, 2024);
  expect(balances).toMatchObject({
    year: 2024,
    origin: 'HISTORICAL',
    state: 'NOT_FILED',
    version: 0,
    figures: [
      { cell: 'proactive.normativeDocument.inForce', value: 12 },
      { cell: carried('naturalPerson'), value: 3 },
      { cell: carried('total'), value: 3 },
    ],
    sections: [],
    findings: [],
    filedAt: null,
  });
  expect(await otherClerk.report(east, 2024)).toBeNull();
  const seen = async (asking: Asking): Promise<unknown> => {
    const { body } = await world.graphql(
      `{ report(unit: "${east}", year: 2024) { balancesOnly }
         openingBalances(region: "990101", year: 2025) { unitCode cells { cell value } } }`,
      {},
      asking,
    );
    return at(body, 'data');
  };
  expect(await seen(supervisor)).toMatchObject({
    report: { balancesOnly: true },
    openingBalances: [
      { unitCode: east, cells: [{ value: 12 }, { value: 3 }, { value: 3 }] },
      { unitCode: west, cells: [{ value: 0 }, { value: 0 }] },
    ],
  });
});

test('balances are mended by handing them in again; what was there before is kept, the same twice changes nothing', async () => {
  const mended = [
    row(east, { [carried('naturalPerson')]: 2, [carried('total')]: 2 }),
    row(west, { [carried('naturalPerson')]: 0, [carried('total')]: 0 }),
  ];
  expect(await set(mended)).toMatchObject({ added: 0, replaced: 1, unchanged: 1 });
  expect(await set(mended)).toMatchObject({ added: 0, replaced: 0, unchanged: 2 });
  expect(await clerk.report(east, 2024)).toMatchObject({ version: -1 });
  expect(await clerk.report(east, 2024, 0)).toMatchObject({ version: 0, figures: [{ value: 12 }, {}, {}] });
  // The report filed before is judged anew against what was mended.
  await judged(world, regionId);
  const report = findingsOf(await clerk.report(east, 2025));
  expect(report.filter(({ rule }) => rule === 'YY-CARRY').map(said)).toMatchObject([
    { left: 2, right: 3 },
    { left: 2, right: 3 },
  ]);
  const [assessed] = await world.database.query<{ readonly n: number }>(
    `select explain_findings as n from assessment a join unit_validity v using (unit_id)
     where v.code = $1 and a.report_year = 2025`,
    [east],
  );
  expect(assessed?.n).toBeGreaterThanOrEqual(2);
});

test('where a report of the year before stands, it speaks, and balances are refused', async () => {
  await world.county({ units: [east, west, south, north].map((code) => ({ code })), years: [2024] });
  await takenIn(world, aReport(south, 2024, applications(6, { carriedForward: 4 })));
  expect(await set([row(south, { [carried('total')]: 9 })])).toMatchObject({
    places: [{ path: 'rows[0].unit', reason: 'REPORT_STANDS' }],
  });
  // A report that comes after the balances takes their place, under the number that every first report has.
  await takenIn(world, aReport(east, 2024, applications(6, { carriedForward: 3 })));
  expect(await clerk.report(east, 2024)).toMatchObject({ version: 1, versions: [{ n: 1 }] });
  const found = findingsOf(await clerk.report(east, 2025));
  expect(found.filter(({ rule }) => rule === 'YY-CARRY')).toEqual([]);
});

test('a year that is counted has its balances beside it and is not moved by them', async () => {
  const counts = await countsOf(2024);
  expect(counts).toMatchObject({
    cycle: { expected: 4, filed: 2 },
    regionYears: { coverage: [{ expected: 4, reported: 2 }] },
  });
  await set([row(north, { [carried('total')]: 7 })]);
  expect(await countsOf(2024)).toEqual(counts);
});

test('without an open year, with a closed one, and for a form that hands nothing on, they are refused', async () => {
  expect(await set([row(north, { [carried('total')]: 1 })], 2023)).toMatchObject({ code: 'CYCLE_CLOSED' });
  expect(await set([row(north, { [carried('total')]: 1 })], 2018)).toMatchObject({
    places: [{ path: 'year', reason: 'UNKNOWN_NAME' }],
  });
  const rows = Array.from({ length: 501 }, () => row(north, {}));
  expect(await set(rows)).toMatchObject({ code: 'TOO_LARGE' });
});

test('each stands in the chain, and the archive verifies', async () => {
  const acts = await world.database.query<{ readonly n: number; readonly year: number }>(
    `select version_n as n, report_year as year from event where act = 'OPENING_BALANCES_SET' order by sequence`,
  );
  expect(acts).toEqual([
    { n: 0, year: 2024 },
    { n: 0, year: 2024 },
    { n: -1, year: 2024 },
    { n: 0, year: 2024 },
  ]);
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
  await world.database.query(
    `update report_version set content = jsonb_set(content, '{figures,0,value}', '8') where n = 0`,
  );
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'DIFFERENCE' });
});
