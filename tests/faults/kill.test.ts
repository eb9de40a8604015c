import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReport, applications } from '../api/a-report.js';
import { receiptOf } from '../api/filing-client.js';
import { at, post } from '../api/world.js';
import { randomFrom, upTo } from '../bench/seed/random.js';
import { startServe } from '../bench/servers/ours.js';
import type { RunningServer } from '../bench/servers/start.js';
import { countyFile, databaseOf, done, newToken } from '../mingjian.js';

const seed = 20_260_117;
const rounds = 10;
const clients = 8;
const county = '990101';
const years = [2021, 2022, 2023, 2024, 2025] as const;
const towns = Array.from({ length: 200 }, (_, place) => `${county}${100 + place}`);

const folder = mkdtempSync(join(tmpdir(), 'mingjian-kill-'));
const environment = { MINGJIAN_DATA: folder, MINGJIAN_DEMO: '0' };
let server: RunningServer | null = null;

beforeAll(async () => {
  server = await startServe(environment);
}, 120_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** One filing with its key: whoever got no answer sends just this again. */
interface Filing {
  readonly town: string;
  readonly year: number;
  readonly version: number;
  readonly received: number;
  readonly key: string;
}

type Receipt = ReturnType<typeof receiptOf>;

const fileReport = `mutation F($input: FileReportInput!) { fileReport(input: $input) { __typename
  ... on Problem { code message } ... on ReportFiled { receipt { version filedAt sha256 chainHead sequence } } } }`;

/** All 200 towns file one year: in the second half of the rounds for the second time. */
function filingsOf(round: number): readonly Filing[] {
  const year = years[round % years.length] ?? 2025;
  const version = 1 + Math.floor(round / years.length);
  return towns.map((town, place) => ({
    town,
    year,
    version,
    received: 1 + ((place * 13 + round * 101) % 97),
    key: `${town} ${year} ${version}`,
  }));
}

async function send({ town, year, version, received, key }: Filing, token: string): Promise<Receipt> {
  const report = aReport(town, year, applications(received));
  const input = { report, basedOn: version - 1, idempotencyKey: key };
  const { body } = await post(server?.origin ?? '', { query: fileReport, variables: { input } }, { token });
  expect(at(body, 'errors')).toBeUndefined();
  return receiptOf(at(body, 'data', 'fileReport') as Readonly<Record<string, unknown>>);
}

/** Several clients send what is left; `onReceipt` is told of each answer. Ends when all are answered or nobody is. */
async function sendAll(
  filings: readonly Filing[],
  token: string,
  onReceipt: (filing: Filing, receipt: Receipt) => void,
): Promise<readonly unknown[]> {
  const left = [...filings];
  const troubles: unknown[] = [];
  const client = async (): Promise<void> => {
    for (let filing = left.shift(); filing !== undefined; filing = left.shift()) {
      try {
        onReceipt(filing, await send(filing, token));
      } catch (trouble) {
        troubles.push(trouble);
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return troubles;
}

function postmasterPid(): number {
  return Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** The processes that PostgreSQL started, where the system tells. */
function childrenOf(pid: number): readonly number[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((one) => Number.isInteger(one) && parentOf(one) === pid);
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It was faster than we were.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** What a power cut takes: the database with all that it started, and the server. */
function cutPower({ pid }: RunningServer): void {
  const postmaster = postmasterPid();
  for (const one of [postmaster, ...childrenOf(postmaster), pid]) kill(one);
}

async function rowsOf<Row extends object>(sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: databaseOf(folder) });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('the database that comes along writes to the disk before it says that it wrote', async () => {
  const settings = await rowsOf(
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`,
  );
  expect(settings).toHaveLength(3);
  for (const setting of settings) expect(setting).toMatchObject({ setting: 'on' });
});

test('killed in the middle of 200 filings, ten times, it starts by itself, keeps what it acknowledged and doubles nothing', async () => {
  const file = join(folder, 'county.csv');
  writeFileSync(file, countyFile(towns));
  await done(['setup', file, '--county', county, '--name', '试验县'], environment);
  const token = await newToken('approver', county, environment);
  const administrator = await newToken('administrator', county, environment);
  for (const year of years) await openCycle(year, administrator);

  const random = randomFrom(seed);
  const receipts = new Map<string, Receipt>();
  let unanswered = 0;
  for (let round = 0; round < rounds; round += 1) {
    const filings = filingsOf(round);
    const running: RunningServer = server ?? (await startServe(environment));
    const killAfter = 20 + upTo(random, 160);
    const isPowerCut = round % 2 === 1;
    let answered = 0;
    const troubles = await sendAll(filings, token, ({ key }, receipt) => {
      receipts.set(key, receipt);
      answered += 1;
      if (answered !== killAfter) return;
      if (isPowerCut) cutPower(running);
      else kill(running.pid);
    });
    expect(troubles, `seed ${seed}, round ${round}: killed after ${killAfter}`).toHaveLength(clients);

    server = await startServe(environment);
    const left = filings.filter(({ key }) => !receipts.has(key));
    unanswered += left.length;
    const more = await sendAll(left, token, ({ key }, receipt) => receipts.set(key, receipt));
    expect(more, `seed ${seed}, round ${round}: sent again`).toEqual([]);
  }
  expect(unanswered).toBeGreaterThan(rounds * clients);

  const all = Array.from({ length: rounds }, (_, round) => filingsOf(round)).flat();
  const stored = await rowsOf<{ key: string; sha256: string; received: string }>(`
    select concat_ws(' ', u.code, v.report_year, v.n) as key, v.sha256, f.value::text as received
    from report_version v join unit_validity u using (unit_id)
    join fact f on (f.unit_id, f.report_year, f.n) = (v.unit_id, v.report_year, v.n)
      and f.measure = 'applications.received'`);
  const byKey = new Map(stored.map((row) => [row.key, row]));
  expect(stored).toHaveLength(all.length);
  for (const { key, received } of all)
    expect(byKey.get(key)).toEqual({ key, sha256: receipts.get(key)?.sha256, received: String(received) });
  const [counts] = await rowsOf(`
    select (select count(*)::int from report_version) as versions, (select count(*)::int from idempotency) as answers,
      (select count(*)::int from event where act = 'REPORT_FILED') as events`);
  expect(counts).toEqual({ versions: all.length, answers: all.length, events: all.length });

  expect(await done(['verify'], environment)).toContain(`${all.length} versions`);
  const last = all.at(-1);
  const head = receipts.get(last?.key ?? '')?.chainHead ?? '';
  await done(['verify', '--head', head], environment);

  const recount = years.map((year) =>
    all
      .filter((filing) => filing.year === year && filing.version === 2)
      .reduce((sum, { received }) => sum + received, 0),
  );
  expect(await sumsOf(administrator)).toEqual({
    coverage: years.map(() => ({ expected: 200, reported: 200 })),
    received: recount,
  });
}, 600_000);

async function openCycle(year: number, token: string): Promise<void> {
  const query = `mutation O($input: OpenCycleInput!) { openCycle(input: $input) { __typename } }`;
  const input = { region: county, year, filingDue: `${year + 1}-01-20` };
  const { body } = await post(server?.origin ?? '', { query, variables: { input } }, { token });
  expect(body).toEqual({ data: { openCycle: { __typename: 'CycleOpened' } } });
}

async function sumsOf(token: string) {
  const query = `query S($years: [Int!]!) { regionYears(code: "${county}", years: $years) {
    coverage { expected reported } series { measure values } } }`;
  const { body } = await post(server?.origin ?? '', { query, variables: { years } }, { token });
  const series = at(body, 'data', 'regionYears', 'series') as readonly {
    readonly measure: string;
    readonly values: readonly unknown[];
  }[];
  return {
    coverage: at(body, 'data', 'regionYears', 'coverage'),
    received: series.find(({ measure }) => measure === 'applications.received')?.values,
  };
}
