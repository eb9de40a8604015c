import { VerificationService } from '@mingjian/server/filing/verification.service';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { IntakeClient } from './intake-client.js';
import { layDownMengjin } from './mengjin.js';
import { at, startWorld } from './world.js';

const seed = readFileSync(fileURLToPath(new URL('../fixtures/songzhuang-2016.txt', import.meta.url)));
const world = await startWorld({ now: new Date('2026-07-01T02:00:00Z') });
await layDownMengjin(world);
const supervisor = new IntakeClient(world, { token: await world.token('SUPERVISOR', '410308') });

test('the report of 送庄镇 for 2016 goes in as it is and comes out with its words, in time, nothing asked of anybody', async () => {
  const brought = await supervisor.post(Uint8Array.from(seed), {
    name: 'songzhuang-2016.txt',
    type: 'text/plain',
  });
  const sha256 = String(at(brought.body, 'sha256'));
  const seen = await supervisor.reading(sha256);
  expect(seen).toMatchObject({
    unit: { code: '410322103', name: '送庄镇' },
    reportYear: 2016,
    formatDue: 'statistics-2014',
    publicationDue: '2017-03-31',
    opensCycle: true,
    problems: [],
    reading: { unit: '410322103', publishedOn: '2017-02-10' },
  });
  const outcome = await supervisor.import(sha256);
  expect(outcome).toMatchObject({
    __typename: 'DocumentImported',
    report: { year: 2016, origin: 'HISTORICAL', publishedOn: '2017-02-10', unit: { code: '410322103' } },
  });
  expect(at(outcome, 'findings')).toEqual(at(seen, 'findings'));
  const rules = (at(outcome, 'findings') as readonly { rule: string }[]).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule.startsWith('TM-'))).toEqual([]);
  const text = String(at(seen, 'reading', 'text'));
  const statements = at(await supervisor.kept('410308103', 2016), 'statements') as readonly {
    words: { start: number; end: number; quote: string; corrected: boolean };
  }[];
  expect(statements).toHaveLength(9);
  for (const { words } of statements)
    expect([text.slice(words.start, words.end), words.corrected]).toEqual([words.quote, false]);
  const { body } = await world.graphql(
    '{ cycle(region: "410322", year: 2016) { filingDue publicationDue expected filed onTime } }',
    {},
    { token: await world.token('OBSERVER', '410308') },
  );
  expect(at(body, 'data', 'cycle')).toEqual({
    filingDue: '2017-03-31',
    publicationDue: '2017-03-31',
    expected: 2,
    filed: 1,
    onTime: 1,
  });
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED', versions: 1 });
});
