import { beforeAll, describe, expect, test } from 'vitest';
import { pageQueries, variablesOf } from '../../page-queries.js';
import { at, headersOf, startWorld } from '../world.js';
import type { World } from '../world.js';
import { asked, layDownNation, nation } from './nation.js';
import { scannedWhole, statementsOf } from './plans.js';

/** Rows above which no table may be read from end to end. */
const largeTable = 10_000;

let world: World;
let tokens: { readonly supervisor: string; readonly clerk: string };
const large = new Set<string>();

beforeAll(async () => {
  world = await startWorld();
  await layDownNation(world.database);
  const rows = await world.database.query<{ readonly name: string }>(
    `select relname as name from pg_class where relkind in ('r', 'm') and reltuples > $1
       and relnamespace = 'public'::regnamespace`,
    [largeTable],
  );
  for (const { name } of rows) large.add(name);
  tokens = {
    supervisor: await world.token('SUPERVISOR', asked.region),
    clerk: await world.token('CLERK', asked.unit),
  };
}, 180_000);

test('the tables are as large as a nation makes them', () => {
  expect([...large]).toEqual(
    expect.arrayContaining([
      'obligation',
      'report_version',
      'event',
      'fact',
      'assessment',
      'remark',
      'rule_mark',
      'appeal',
      'unit',
    ]),
  );
  expect(nation.units).toBe(41_352);
});

test('who asks has something to see', async () => {
  const { body } = await world.graphql(
    `{ units(region: "${asked.region}", year: ${asked.year}, first: 100) { totalCount }
       report(unit: "${asked.unit}", year: ${asked.year}) { state } }`,
    {},
    { token: tokens.supervisor },
  );
  expect(at(body, 'data')).toMatchObject({
    units: { totalCount: nation.perCounty },
    report: { state: 'FILED' },
  });
});

/** What was sent to the database meanwhile and reads a large table from end to end, by the table. */
async function wholeReadsOf(work: () => Promise<void>): Promise<Readonly<Record<string, string>>> {
  const scanned: Record<string, string> = {};
  const sent = await statementsOf(work);
  expect(sent).not.toEqual([]);
  for (const statement of sent)
    for (const table of await scannedWhole(world.database, statement))
      if (large.has(table)) scanned[table] = statement.text;
  return scanned;
}

describe.each(['supervisor', 'clerk'] as const)('asked by a %s of one county of a nation', (who) => {
  test.each(pageQueries.map((query) => [query.name, query] as const))(
    '%s reads no large table from end to end',
    async (_, query) => {
      const scanned = await wholeReadsOf(async () => {
        const { body } = await world.graphql(query.text, variablesOf(query, asked), { token: tokens[who] });
        const codes = at(body, 'errors', 0, 'extensions', 'code') ?? 'none';
        expect(['none', 'FORBIDDEN']).toContain(codes);
      });
      expect(scanned).toEqual({});
    },
  );
});

test.each([
  `regions/${asked.region}/${asked.year}/sums.xlsx`,
  `regions/${asked.region}/${asked.year}/archive.zip`,
  `reports/${asked.unit}/${asked.year}/report.docx`,
])('making the file %s reads no large table from end to end', async (file) => {
  const scanned = await wholeReadsOf(async () => {
    const answer = await fetch(`${world.origin}/${file}`, {
      headers: headersOf({ token: tokens.supervisor }),
    });
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
  });
  expect(scanned).toEqual({});
});
