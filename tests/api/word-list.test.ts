import { VerificationService } from '@mingjian/server/filing/verification.service';
import { beforeAll, expect, test } from 'vitest';
import { aReport } from './a-report.js';
import { filed, judged } from './compared-county.js';
import { FilingClient } from './filing-client.js';
import { ReviewClient } from './review-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-01-10T02:00:00Z') });
const [unit, other] = ['990101101', '990101102'] as const;
let regionId = '';
let clerk = '';
let office: ReviewClient;

beforeAll(async () => {
  ({ regionId } = await world.county({ units: [{ code: unit }, { code: other }], years: [2025] }));
  clerk = await world.token('APPROVER', '990101');
  office = new ReviewClient(world, { token: await world.token('ADMINISTRATOR', '990101') });
});

const words = [
  { word: '充实', instead: '丰富', grade: 'E' },
  { word: '党政办', instead: null, grade: 'W' },
];

/** Units of whose stored judgements one is a word of the list. */
async function unitsWithListedWords(): Promise<readonly string[]> {
  const rows = await world.database.query<{ readonly code: string }>(
    `select distinct u.code from assessment a join unit_validity u using (unit_id),
       jsonb_array_elements(a.outcomes) outcome
     where outcome ->> 'rule' = 'SE-WORD' and outcome ->> 'outcome' = 'FAIL' order by u.code`,
  );
  return rows.map(({ code }) => code);
}

test('a county without a list looks for no words', async () => {
  await filed(world, clerk, aReport(unit, 2025));
  await judged(world, regionId);
  expect(await unitsWithListedWords()).toEqual([]);
});

test('an administrator sets the list, and what was filed before is judged again by it', async () => {
  expect(await office.do('setWordList', { region: '990101', words, basedOn: 0 })).toMatchObject({
    __typename: 'WordListSet',
    words,
    revision: 1,
  });
  await judged(world, regionId);
  expect(await unitsWithListedWords()).toEqual([unit]);
  const { body } = await world.graphql(
    '{ wordList(region: "990101", year: 2025) { word instead grade } }',
    {},
    { token: clerk },
  );
  expect(body).toMatchObject({ data: { wordList: words } });
});

test('a report is checked by it, each word as the list weighs it', async () => {
  const { findings } = await new FilingClient(world, { token: clerk }).check(aReport(other, 2025));
  expect(findings).toMatchObject([
    { rule: 'SE-WORD', grade: 'W', effect: 'INFORM' },
    { rule: 'SE-WORD', grade: 'E', effect: 'INFORM' },
  ]);
});

test('a list with a word twice or an empty one is not kept', async () => {
  const [first] = words;
  expect(
    await office.do('setWordList', {
      region: '990101',
      basedOn: 1,
      words: [first, { word: ' ', instead: null, grade: 'W' }, first],
    }),
  ).toMatchObject({
    places: [
      { path: 'words[1].word', reason: 'EMPTY' },
      { path: 'words[2].word', reason: 'TWICE' },
    ],
  });
  await office.do('setWordList', { region: '990101', words: [], basedOn: 1 });
  await judged(world, regionId);
  expect(await unitsWithListedWords()).toEqual([]);
});

test('what another set meanwhile is not overwritten: it says who, and nothing is kept', async () => {
  const mine = { region: '990101', words: [words[0]], basedOn: 1 };
  expect(await office.do('setWordList', mine)).toMatchObject({
    code: 'SETTING_CHANGED_MEANWHILE',
    current: 2,
    basedOn: 1,
    by: expect.any(String),
  });
  const told = async (): Promise<unknown> => {
    const { body } = await world.graphql(
      '{ keptWordList(region: "990101", year: 2025) { revision words { word } by at } }',
      {},
      { token: await world.token('ADMINISTRATOR', '990101') },
    );
    return at(body, 'data', 'keptWordList');
  };
  expect(await told()).toMatchObject({ revision: 2, words: [], by: expect.any(String) });
  // Asked again by somebody who did not hear the answer, it is what stands already.
  expect(await office.do('setWordList', { region: '990101', words: [], basedOn: 1 })).toMatchObject({
    __typename: 'WordListSet',
    revision: 2,
  });
});

test('of two who set it at once, one is told of the other', async () => {
  const set = (word: string) =>
    office.do('setWordList', {
      region: '990101',
      words: [{ word, instead: null, grade: 'W' }],
      basedOn: 2,
    });
  const outcomes = await Promise.all(['甲乙', '丙丁'].map(set));
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
    'SettingChangedMeanwhile',
    'WordListSet',
  ]);
});

test('each change stands in the log, and the archive is whole', async () => {
  const acts = await world.database.query<{ readonly detail: unknown }>(
    `select detail from event where region_id = $1 and act = 'WORD_LIST_SET' order by sequence`,
    [regionId],
  );
  expect(acts.map(({ detail }) => detail)).toEqual([{ words: 2 }, { words: 0 }, { words: 1 }]);
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
});
