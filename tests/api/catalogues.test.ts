import { defaultScheme, formats, measures, rules, rulesFor } from '@mingjian/domain';
import { expect, test } from 'vitest';
import { at, startWorld } from './world.js';

const world = await startWorld();

test('everybody may read the form of a year, every cell of it in printed order', async () => {
  const { body } = await world.graphql(
    `query { reportFormat(year: 2025) {
       id yearFrom yearTo cellCount
       tables { id number section cells rows { id number group level columns } columns { id unit group } }
       sections { id mandatory mustContain { zh } }
     } }`,
  );
  const format = at(body, 'data', 'reportFormat');
  expect(format).toMatchObject({ id: 'revised-2021', yearFrom: 2021, yearTo: null, cellCount: 200 });
  const tables = at(format, 'tables');
  const cells = Array.isArray(tables) ? tables.flatMap((table) => at(table, 'cells')) : [];
  expect(new Set(cells).size).toBe(200);
  expect(cells[0]).toBe('proactive.governmentRule.issued');
  expect(at(format, 'sections')).toHaveLength(6);
});

test('what a column counts is said in the language of whoever asks', async () => {
  const query = `query { reportFormat(year: 2025) { tables { columns { unit } } } }`;
  const inChinese = await world.graphql(query);
  const inEnglish = await world.graphql(query, {}, { locale: 'en' });
  expect(at(inChinese.body, 'data', 'reportFormat', 'tables', 1, 'columns', 0, 'unit')).toMatch(
    /\p{Script=Han}/u,
  );
  expect(at(inEnglish.body, 'data', 'reportFormat', 'tables', 1, 'columns', 0, 'unit')).not.toMatch(
    /\p{Script=Han}/u,
  );
});

test('a year that no edition covers has no form, and only the rules that hold for any', async () => {
  const { body } = await world.graphql(`query { reportFormat(year: 1999) { id } rules(year: 1999) { id } }`);
  expect(at(body, 'data', 'reportFormat')).toBeNull();
  const forAnyYear = rules.filter((rule) => rule.formats === 'all' && !('years' in rule));
  expect(at(body, 'data', 'rules')).toEqual(forAnyYear.map(({ id }) => ({ id })));
});

test('rules name what they do to a filing, measures their breaks, indicators their rules and marks', async () => {
  const { body } = await world.graphql(
    `query { rules(year: 2025) { id grade effect formats title { zh en } basis formula }
       measures { id label { zh } unit { zh } money formats breaks { year why { zh } } }
       indicators(region: "990101", year: 2025) { id label { zh } points signed built rules mark { from to } explanation { zh en } } }`,
  );
  expect(at(body, 'errors')).toBeUndefined();
  expect(at(body, 'data', 'rules')).toHaveLength(rulesFor('revised-2021', 2025).length);
  expect(at(body, 'data', 'rules')).toContainEqual(
    expect.objectContaining({
      id: 'T3-BAL',
      grade: 'E',
      effect: 'BLOCK',
      formats: ['trial-2019', 'revised-2021'],
    }),
  );
  expect(at(body, 'data', 'rules')).toContainEqual(
    expect.objectContaining({ id: 'TM-DUE', effect: 'INFORM', formats: formats.map(({ id }) => id) }),
  );
  expect(at(body, 'data', 'measures')).toHaveLength(measures.length);
  expect(at(body, 'data', 'measures')).toContainEqual(
    expect.objectContaining({
      id: 'fees.administrative',
      money: true,
      breaks: [expect.objectContaining({ year: 2021 })],
    }),
  );
  expect(at(body, 'data', 'indicators')).toHaveLength(defaultScheme.items.length);
  expect(at(body, 'data', 'indicators')).toContainEqual(
    expect.objectContaining({ id: 'handling', points: 5, signed: true, mark: { from: -5, to: 5 } }),
  );
  expect(at(body, 'data', 'indicators')).toContainEqual(
    expect.objectContaining({
      id: 'filedOnTime',
      points: 10,
      built: true,
      rules: ['TM-SUBMIT', 'TM-RETURN', 'TM-CORRECT'],
    }),
  );
});
