import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@mingjian/server/entities';
import { openDataSource } from '@mingjian/server/platform/database/data-source';
import { migrate } from '@mingjian/server/platform/database/migrate';
import { openEmbedded } from '@mingjian/server/platform/database/embedded/embedded-database';
import { Client } from 'pg';
import { allowanceOfShortRun, judge, readBars, tableOf } from './bars.js';
import type { Extent, Figure } from './contestants.js';
import { comparison } from './county/comparison.js';
import { measureBeside } from './county/beside.js';
import { matrix } from './county/matrix.js';
import { overview } from './county/overview.js';
import { trend } from './county/trend.js';
import { countRoundTrips, measureFiling, unitsToFile } from './filing.js';
import { measureFirstView } from './first-view.js';
import { measureLikeness } from './likeness.js';
import { workThenRest } from './memory.js';
import { measurePage } from './page.js';
import { measureReassessing } from './reassessing.js';
import { measureRendering } from './rendering.js';
import { measureRules } from './rules.js';
import { seedPrograms, seedProvince } from './seed/seed.js';
import type { ProgramTokens } from './seed/seed.js';
import { countingProxy } from './servers/counting-proxy.js';
import { startDemonstration } from './servers/demonstration.js';
import { exposedCounty } from './servers/exposed-county.js';
import { exposedSchema } from './servers/exposed-schema.js';
import { startOurs } from './servers/ours.js';
import { startPeer } from './servers/start.js';
import { measureSums } from './sums.js';
import { measureUnchanged } from './unchanged.js';

const short: Extent = {
  rounds: 4,
  pages: 80,
  sums: 96,
  filings: 30,
  connections: 4,
  county: { overview: 12, matrix: 4, comparison: 3, trend: 12 },
};
const whole: Extent = {
  rounds: 9,
  pages: 200,
  sums: 240,
  filings: 40,
  connections: 4,
  county: { overview: 60, matrix: 24, comparison: 8, trend: 60 },
};

const isShort = process.argv.includes('--short');
const figures = await measureAll(isShort ? short : whole);
const allowance = isShort ? allowanceOfShortRun : 0;
const judged = judge(figures, readBars(new URL('../bars.json', import.meta.url)), allowance);
const passed = judged.filter(({ holds }) => holds === true).length;
const failed = judged.filter(({ holds }) => holds === false).length;
console.log(`\n${tableOf(judged)}\n`);
if (isShort) console.log(`A short run may lack a fifth of a ratio; npm run bench without --short may not.\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function measureAll(measured: Extent): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-bench-database-'));
  const embedded = await openEmbedded(folder, 'server');
  try {
    const tokens = randomTokens();
    return await withDatabase(embedded.url, async (database) => {
      console.log('Seeding 2,400 units × 5 years, loading the demonstration county …');
      const [demonstration] = await Promise.all([startDemonstration(), seed(database, tokens)]);
      try {
        // The server that is measured at rest does nothing beside what is measured next.
        const atRest = await workThenRest(demonstration);
        return [
          ...(await measureBesideOthers(embedded.url, tokens, database, measured)),
          ...(await renderingOfLargeCounty(measured)),
          ...alone(),
          await atRest(),
        ];
      } finally {
        await demonstration.stop();
      }
    });
  } finally {
    await embedded.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What needs no server. */
function alone(): readonly Figure[] {
  console.log('Measuring the rules …');
  return [...measureRules(), ...measureReassessing(), ...measureLikeness(), measureFirstView()];
}

/** On a database of its own: the province above is asked for all of its units. */
async function renderingOfLargeCounty(measured: Extent): Promise<readonly Figure[]> {
  console.log('Measuring the comparative report of 92 units × 18 years …');
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-bench-large-county-'));
  const embedded = await openEmbedded(folder, 'server');
  try {
    const tokens = randomTokens();
    return await withDatabase(embedded.url, (database) =>
      measureRendering(embedded.url, tokens, database, measured),
    );
  } finally {
    await embedded.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function randomTokens(): ProgramTokens {
  return { reading: randomToken(), comparing: randomToken(), filing: randomToken() };
}

function randomToken(): string {
  return randomBytes(24).toString('hex');
}

async function seed(database: Client, tokens: ProgramTokens): Promise<void> {
  await database.query(`${exposedSchema} ${exposedCounty}`);
  await seedProvince(database);
  await seedPrograms(database, tokens);
}

/** Migrated, and empty. */
async function withDatabase<Result>(
  url: string,
  use: (database: Client) => Promise<Result>,
): Promise<Result> {
  const dataSource = await openDataSource(url, entities);
  await migrate(dataSource);
  await dataSource.destroy();
  const database = new Client({ connectionString: url });
  await database.connect();
  try {
    return await use(database);
  } finally {
    await database.end();
  }
}

async function measureBesideOthers(
  url: string,
  tokens: ProgramTokens,
  database: Client,
  measured: Extent,
): Promise<readonly Figure[]> {
  console.log('Measuring beside PostGraphile 5 and bare SQL …');
  const contestants = {
    ours: await startOurs(url, tokens),
    postgraphile: await startPeer('postgraphile', url, { BENCH_WHO_ASKS: '1' }),
    postgraphileOfAnybody: await startPeer('postgraphile', url),
    bare: await startPeer('bare', url),
  };
  try {
    const figures: Figure[] = [
      ...(await measurePage(contestants, measured)),
      ...(await measureUnchanged(contestants, measured)),
      ...(await measureSums(contestants, measured)),
    ];
    for (const question of [overview, matrix, comparison, trend]) {
      const { connections, county } = measured;
      const rounds = Math.ceil(measured.rounds / 2);
      figures.push(
        ...(await measureBeside(contestants, question, { rounds, connections, asks: county[question.id] })),
      );
    }
    const units = unitsToFile().values();
    figures.push(...(await measureFiling(contestants, measured, units, database)));
    await Promise.all(Object.values(contestants).map((server) => server.stop()));
    return [...figures, await roundTripsOfFiling(url, tokens, units)];
  } finally {
    await Promise.all(Object.values(contestants).map((server) => server.stop()));
  }
}

async function roundTripsOfFiling(
  url: string,
  tokens: ProgramTokens,
  units: ReturnType<ReturnType<typeof unitsToFile>['values']>,
): Promise<Figure> {
  const proxy = await countingProxy(url);
  const ours = await startOurs(proxy.databaseUrl, tokens);
  try {
    return await countRoundTrips(ours, proxy, units);
  } finally {
    await ours.stop();
    proxy.stop();
  }
}
