import { longestTexts } from '@mingjian/domain';
import { comparisonLimits } from '@mingjian/server/comparison/asked-too-much';
import { canonicalJson } from '@mingjian/server/events/canonical-json';
import { sha256 } from '@mingjian/server/events/event';
import { limits } from '@mingjian/server/platform/graphql/limits';
import { refusals } from '@mingjian/server/platform/refusals';
import { beforeAll, describe, expect, test } from 'vitest';
import { at, startWorld } from '../api/world.js';
import type { World } from '../api/world.js';
import { blocksOf, constantIn, partOf, rowsByCode, rowsOf, textOf } from './pages.js';

const page = textOf('docs/api.md');
const schema = textOf('apps/server/schema.graphql');
const server = 'apps/server/src';

describe('the page of the API tells', () => {
  test.each([
    ['bytes of a request with `fileReports`', limits.batchBodyBytes],
    ['bytes of any other request', limits.bodyBytes],
    ['levels of fields', limits.depth],
    ['levels of fields about the schema (`__schema`, `__type`)', limits.introspectionDepth],
    ['cost: objects that the answer can hold', limits.cost],
    ['fields on the first level', limits.rootFields],
    ["words and signs of a query's text", limits.tokens],
    [
      'levels of lists and objects in variables',
      constantIn(`${server}/http/asked-operation.ts`, 'deepestVariables'),
    ],
    ['entries of a page', constantIn(`${server}/platform/graphql/paging.ts`, 'largestPage')],
    ['entries of a page', limits.variablePage],
    ['reports in a `fileReports`', constantIn(`${server}/filing/filing.service.ts`, 'mostReports')],
    ['years of a `regionYears`', comparisonLimits.regionYears],
    ['years of a `unitHistory`', comparisonLimits.historyYears],
    ['units of a `comparison`', comparisonLimits.units],
    ['years of a `comparison`', comparisonLimits.years],
    ['cells of a `comparison`', comparisonLimits.cells],
    ['units times measures and cells of a `comparison`', comparisonLimits.series],
    ["characters of a section's text", longestTexts.section],
    ['characters of a reason', longestTexts.reason],
    ['characters of an idempotency key', constantIn(`${server}/filing/handed-in.ts`, 'longestKey')],
    [
      'mutations a minute of a token, unless it was made with more',
      constantIn(`${server}/accounts/accounts.service.ts`, 'usualPerMinute'),
    ],
    ['mutations a minute of a session', constantIn(`${server}/http/asking.service.ts`, 'perMinuteOfSession')],
    [
      'texts and mutations a minute from one address without sign-in',
      constantIn(`${server}/http/asking.service.ts`, 'perMinuteOfNobody'),
    ],
  ])('%s: %i', (what, figure) => {
    const told = rowsOf(partOf(page, 'Limits')).filter(([first]) => first === what);
    expect(told).toEqual([[what, figure.toLocaleString('en')]]);
  });

  test('every code of a refusal with its status, and no other', () => {
    const told = [...rowsByCode(partOf(page, 'Codes of a refusal'))].map(([code, [status]]) => [
      code,
      Number(status),
    ]);
    expect(told).toEqual(Object.entries(refusals).map(([code, { status }]) => [code, status]));
  });

  test('every problem with its facts, and no other', () => {
    const told = [...rowsByCode(partOf(page, 'Problems'))].map(([code, [facts = '']]) => [
      code,
      [...facts.matchAll(/`(\w+)`/g)].map(([, fact]) => fact).sort(),
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(problemsOfSchema()));
  });

  test.each(['Query', 'Mutation'])('every field of %s', (type) => {
    const names = [...partOf(page, 'Queries').matchAll(/^\| `(\w+)/gm)].map(([, name]) => name);
    const mutations = [...partOf(page, 'Mutations').matchAll(/^\| `(\w+)/gm)].map(([, name]) => name);
    expect((type === 'Query' ? names : mutations).sort()).toEqual(fieldsOf(type).sort());
  });
});

describe('an example on the page of the API', () => {
  let world: World;
  let programs: readonly string[];

  beforeAll(async () => {
    world = await startWorld();
    const units = [
      { code: '410308103', name: '送庄镇' },
      { code: '410308108', name: '横水镇' },
    ];
    await world.county({ code: '410308', name: '孟津区', units, years: [2024, 2025] });
    programs = [await world.token('APPROVER', '410308'), await world.token('ADMINISTRATOR', '410308')];
  });

  const examples = blocksOf(page).flatMap(({ language, text }, place, all) => {
    const next = all[place + 1];
    const [, name = ''] = /^\w+ (\w+)/.exec(text) ?? [];
    const variables: unknown = next?.language === 'json' ? JSON.parse(next.text) : {};
    return language === 'graphql' ? [{ name, text, variables: variables as Record<string, unknown> }] : [];
  });

  async function answersTo(name: string): Promise<readonly unknown[]> {
    const example = examples.find((one) => one.name === name);
    if (!example) throw new Error(`There is no example ${name}`);
    const bodies: unknown[] = [];
    for (const token of programs)
      bodies.push((await world.graphql(example.text, example.variables, { token })).body);
    return bodies;
  }

  test.each(examples.map(({ name }) => name))('%s is answered without an error', async (name) => {
    const bodies = await answersTo(name);
    expect(bodies.filter((body) => at(body, 'errors') === undefined)).not.toEqual([]);
  });

  test('of filing is answered as the page says', async () => {
    const [filed] = await answersTo('File');
    expect(at(filed, 'data', 'fileReport', '__typename')).toBe('ReportHasErrors');
  });

  test('of a receipt gives all that its hash is made of', async () => {
    const input = {
      report: JSON.parse(textOf('docs/examples/report.json')) as unknown,
      basedOn: 0,
      idempotencyKey: 'receipt',
    };
    const [token = ''] = programs;
    const file =
      'mutation F($input: FileReportInput!) { fileReport(input: $input) { ... on ReportFiled { receipt { sha256 } } } }';
    const { body } = await world.graphql(file, { input }, { token });
    const onReceipt = at(body, 'data', 'fileReport', 'receipt', 'sha256');
    expect(onReceipt).toMatch(/^[0-9a-f]{64}$/);
    const [answer] = await answersTo('Receipt');
    const { unit, year, receipt, ...fields } = at(answer, 'data', 'report') as Record<string, unknown>;
    const content = { unit: at(unit, 'code'), reportYear: year, ...fields };
    expect([sha256(canonicalJson(content)), at(receipt, 'sha256')]).toEqual([onReceipt, onReceipt]);
  });
});

/** The names of a type's fields in the schema. */
function fieldsOf(type: string): string[] {
  const [, body = ''] = new RegExp(`^type ${type}\\b[^{]*\\{\\n([\\s\\S]*?)^\\}`, 'm').exec(schema) ?? [];
  return [...body.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name = '']) => name);
}

/** `ReportLocked` is REPORT_LOCKED: each with its fields beside code and message. */
function problemsOfSchema(): readonly (readonly [string, readonly string[]])[] {
  return [...schema.matchAll(/^type (\w+) implements Problem /gm)].map(([, type = '']) => [
    type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(),
    fieldsOf(type)
      .filter((field) => field !== 'code' && field !== 'message')
      .sort(),
  ]);
}
