import { cellsOf, formatById } from '@mingjian/domain';
import type { ReportInput } from '@mingjian/domain';
import { refusals } from '@mingjian/server/platform/refusals';
import type { RefusalCode } from '@mingjian/server/platform/refusals';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startServe } from '../bench/servers/ours.js';
import { aReport } from './a-report.js';
import { factsOf } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { freshDatabase } from './fresh-database.js';
import { sendRaw } from './raw-request.js';
import type { RawAnswer, RawRequest } from './raw-request.js';
import { at, post, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
let token: string;
const town = '990101100';
const measures = JSON.stringify({ query: '{ measures { id } }' });

beforeAll(async () => {
  world = await startWorld();
  await world.county({ units: [{ code: town }, { code: '990101101' }], years: [2025] });
  await world.county({ code: '990102', name: '邻县', units: [{ code: '990102100' }], years: [2025] });
  token = await world.token('CLERK', '990101');
  untouched = await rows();
});

let untouched: unknown;
const tables = ['report_version', 'fact', 'event', 'draft', 'idempotency', 'unit', 'account', 'session'];

async function rows(): Promise<unknown> {
  const counts = tables.map((table) => `(select count(*) from ${table}) as ${table}`);
  return (await world.database.query(`select ${counts.join(', ')}`))[0];
}

/** Compiled from the second time on: whatever is asked must be answered three times alike, and so in English. */
async function everyTime(ask: (locale: 'zh' | 'en', time: number) => Promise<void>): Promise<void> {
  for (const [time, locale] of (['zh', 'zh', 'zh', 'en'] as const).entries()) await ask(locale, time);
}

function refusalIn({ status, body }: { readonly status: number; readonly body: unknown }) {
  return {
    status,
    code: at(body, 'errors', 0, 'extensions', 'code'),
    message: at(body, 'errors', 0, 'message'),
  };
}

function refusal(code: RefusalCode, locale: 'zh' | 'en', status = refusals[code].status) {
  return { status, code, message: expect.stringContaining(refusals[code].message[locale]) };
}

function json(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): RawRequest {
  return { body, headers: { 'content-type': 'application/json', ...headers } };
}

function sendAs(locale: 'zh' | 'en', sent: RawRequest): Promise<RawAnswer> {
  const headers = { authorization: `Bearer ${token}`, 'x-locale': locale, ...sent.headers };
  return sendRaw(world.origin, { ...sent, headers });
}

const large = JSON.stringify({ query: '{ measures { id } }', variables: { x: 'x'.repeat(2_000_000) } });
const fiftyMegabytes = Buffer.alloc(50_000_000, ' ');

describe('a request that cannot be read is refused whole, three times alike, and in English', () => {
  afterEach(async () => expect(await rows()).toEqual(untouched));

  const cases: Readonly<Record<string, readonly [RawRequest, RefusalCode]>> = {
    'no body': [{}, 'BAD_REQUEST'],
    'no body, said to be JSON': [json(''), 'BAD_REQUEST'],
    'JSON cut off': [json(measures.slice(0, -1)), 'BAD_REQUEST'],
    'two requests in one': [json(measures + measures), 'BAD_REQUEST'],
    null: [json('null'), 'BAD_REQUEST'],
    'a number': [json('7'), 'BAD_REQUEST'],
    'a text': [json('"{ measures { id } }"'), 'BAD_REQUEST'],
    'another encoding': [json(Buffer.from(measures, 'utf16le')), 'BAD_REQUEST'],
    'JSON sent as text': [{ body: measures, headers: { 'content-type': 'text/plain' } }, 'BAD_REQUEST'],
    'JSON sent as nothing': [{ body: measures }, 'BAD_REQUEST'],
    'a form': [
      {
        body: 'query=%7Bmeasures%7Bid%7D%7D',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      'BAD_REQUEST',
    ],
    'a file': [
      { body: measures, headers: { 'content-type': 'multipart/form-data; boundary=x' } },
      'BAD_REQUEST',
    ],
    'a query that is a list': [json('{"query":["{ measures { id } }"]}'), 'BAD_REQUEST'],
    'extensions that are a text': [json('{"query":"{ measures { id } }","extensions":"x"}'), 'BAD_REQUEST'],
    'a prototype': [json('{"query":"{ measures { id } }","__proto__":{"isAdmin":true}}'), 'BAD_REQUEST'],
    'a prototype in a variable': [
      json('{"query":"{ measures { id } }","variables":{"x":{"__proto__":{"isAdmin":true}}}}'),
      'BAD_REQUEST',
    ],
    'a constructor in a variable': [
      json('{"query":"{ measures { id } }","variables":{"constructor":{"prototype":{"isAdmin":true}}}}'),
      'BAD_REQUEST',
    ],
    'variables nested 100,000 deep': [
      json(`{"query":"{ measures { id } }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
      'BAD_REQUEST',
    ],
    'said to be compressed and is not': [json(measures, { 'content-encoding': 'gzip' }), 'BAD_REQUEST'],
    'compressed in a way nobody knows': [json(measures, { 'content-encoding': 'zork' }), 'BAD_REQUEST'],
    'compressed, 2 MB when opened': [json(gzipSync(large), { 'content-encoding': 'gzip' }), 'TOO_LARGE'],
    'compressed, 50 MB when opened': [
      json(gzipSync(fiftyMegabytes), { 'content-encoding': 'gzip' }),
      'TOO_LARGE',
    ],
    '2 MB in chunks': [{ ...json(large), chunked: true }, 'TOO_LARGE'],
    '50 MB': [json(fiftyMegabytes), 'TOO_LARGE'],
    '50 MB in chunks': [{ ...json(fiftyMegabytes), chunked: true }, 'TOO_LARGE'],
    'a token of 4,000 signs': [
      json(measures, { authorization: `Bearer ${'a'.repeat(4000)}` }),
      'UNAUTHENTICATED',
    ],
    'a token of two words': [json(measures, { authorization: 'Bearer a b' }), 'UNAUTHENTICATED'],
    'no token where one is said': [json(measures, { authorization: '' }), 'UNAUTHENTICATED'],
    'a name and password for a token': [json(measures, { authorization: 'Basic YTpi' }), 'UNAUTHENTICATED'],
    PUT: [{ ...json(measures), method: 'PUT' }, 'NOT_FOUND'],
    PATCH: [{ ...json(measures), method: 'PATCH' }, 'NOT_FOUND'],
    DELETE: [{ method: 'DELETE' }, 'NOT_FOUND'],
    'another address': [{ ...json(measures), path: '/graphql/v2' }, 'NOT_FOUND'],
    'a way out of the folder': [{ method: 'GET', path: '/..%2f..%2fetc%2fpasswd' }, 'NOT_FOUND'],
    'a way up in signs that stand for others': [
      { method: 'GET', path: '/assets/%2e%2e/%2e%2e/x' },
      'NOT_FOUND',
    ],
    'an address with a NUL': [{ method: 'GET', path: '/%00' }, 'BAD_REQUEST'],
    'an address that is none': [{ method: 'GET', path: '/%zz' }, 'BAD_REQUEST'],
    'GET without a query': [{ method: 'GET' }, 'BAD_REQUEST'],
    'GET with variables that are no JSON': [{ method: 'GET', path: '/graphql?variables=%7B' }, 'BAD_REQUEST'],
  };

  test.each(Object.entries(cases))('%s', async (_name, [sent, code]) => {
    await everyTime(async (locale) => {
      expect(refusalIn(await sendAs(locale, sent))).toEqual(refusal(code, locale));
    });
  });

  test.each([
    ['headers of 100 kB', { path: '/graphql', headers: { authorization: `Bearer ${'a'.repeat(100_000)}` } }],
    ['an address of 20 kB', { path: `/${'a'.repeat(20_000)}` }],
  ])('%s: the language asked for cannot be read', async (_name, sent) => {
    for (let time = 0; time < 3; time += 1) {
      const answer = await sendRaw(world.origin, { method: 'GET', ...sent });
      expect(refusalIn(answer)).toEqual(refusal('TOO_LARGE', 'zh', 431));
    }
  });
});

describe('a query that asks for too much is refused whole, three times alike, and in English', () => {
  afterEach(async () => expect(await rows()).toEqual(untouched));

  const times = (count: number, part: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => part(index)).join(' ');

  const cases: Readonly<Record<string, readonly [string, RefusalCode]>> = {
    '10,000 fragments': [
      `{ measures { ${times(10_000, (index) => `...F${index}`)} } } ${times(10_000, (index) => `fragment F${index} on Measure { id }`)}`,
      'TOO_COSTLY',
    ],
    '1,000 fragments, one inside the other': [
      `{ measures { ...F0 } } ${times(1000, (index) => `fragment F${index} on Measure { ...F${index + 1} }`)} fragment F1000 on Measure { id }`,
      'TOO_COSTLY',
    ],
    'two fragments inside each other': [
      '{ measures { ...A } } fragment A on Measure { ...B } fragment B on Measure { ...A }',
      'BAD_QUERY',
    ],
    '1,000 aliases of one field': [
      `{ ${times(1000, (index) => `a${index}: unit(code: "${town}") { id }`)} }`,
      'TOO_COSTLY',
    ],
    '1,000 mutations in one': [
      `mutation { ${times(1000, (index) => `a${index}: signOut { at }`)} }`,
      'TOO_COSTLY',
    ],
    '500 directives on one field': [`{ measures { id ${'@skip(if: false) '.repeat(500)} } }`, 'BAD_QUERY'],
    'an argument nested 2,000 deep': [
      `{ unit(code: ${'['.repeat(2000)}${']'.repeat(2000)}) { id } }`,
      'TOO_DEEP',
    ],
    'a field called like the prototype': ['{ __proto__ { id } }', 'BAD_QUERY'],
    'a field called like the constructor': ['{ constructor }', 'BAD_QUERY'],
    'a subscription': ['subscription { measures { id } }', 'BAD_QUERY'],
    nothing: ['', 'BAD_QUERY'],
    'half a character': ['{ measures \ud800 { id } }', 'BAD_QUERY'],
  };

  test.each(Object.entries(cases))('%s', async (_name, [query, code]) => {
    await everyTime(async (locale) => {
      const answer = await post(world.origin, { query }, { token, locale });
      expect(refusalIn(answer)).toEqual(refusal(code, locale));
    });
  });

  test('what the schema is, asked by nobody; a program may ask', async () => {
    const schema = { query: '{ __schema { queryType { name } } }' };
    await everyTime(async (locale) => {
      const nobody = await post(world.origin, schema, { locale });
      expect(refusalIn(nobody)).toEqual(refusal('UNAUTHENTICATED', locale));
      const hidden = await post(
        world.origin,
        { query: '{ ...F } fragment F on Query { __type(name: "Unit") { name } }' },
        { locale },
      );
      expect(refusalIn(hidden)).toEqual(refusal('UNAUTHENTICATED', locale));
      const program = await post(world.origin, schema, { locale, token });
      expect(program.body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    });
  });
});

const sound = aReport(town, 2025);
const cells = [...cellsOf(formatById('revised-2021')).keys()];
const placeOf = (cell: string): string => `figures[${cells.indexOf(cell)}]`;
const handled = 'applications.handledTotal.total';
const fee = 'proactive.fee.amount';

function withFigure(cell: string, value: unknown): ReportInput {
  return aReport(town, 2025, { [cell]: value });
}

function withMore(...figures: readonly { readonly cell: string; readonly value: unknown }[]): ReportInput {
  return { ...sound, figures: [...(sound.figures ?? []), ...figures] };
}

function badValue(path: string, reason: string) {
  return { code: 'BAD_VALUE', places: [{ path, reason }] };
}

describe('a report that cannot be taken is told with its place, three times alike, and in English', () => {
  afterEach(async () => expect(await rows()).toEqual(untouched));

  const places = '... on BadValue { places { path reason } }';
  const facts = `__typename ... on Problem { code message } ${places} ... on UnknownCell { cells }
    ... on FormatMismatch { due found } ... on NotFound { what }`;
  const filing = `${facts} ... on ReportHasErrors { findings { rule cells left right effect silencedBy } }
    ... on ReportChangedMeanwhile { current basedOn }`;

  /** Each case is a query of its own: its first time is not compiled. */
  async function answered(
    operation: 'fileReport' | 'saveDraft',
    name: string,
    input: Facts,
    locale: 'zh' | 'en',
  ): Promise<Facts> {
    const type = operation === 'fileReport' ? 'FileReportInput' : 'SaveDraftInput';
    const query = `mutation ${name}($input: ${type}!) {
      ${operation}(input: $input) { ${operation === 'fileReport' ? filing : facts} } }`;
    const answer = await post(world.origin, { query, variables: { input } }, { token, locale });
    expect(at(answer.body, 'errors')).toBeUndefined();
    return factsOf(at(answer.body, 'data', operation));
  }

  function expectTold(outcome: Facts, told: Facts, locale: 'zh' | 'en'): void {
    expect(outcome).toMatchObject(told);
    expect(outcome['message']).toMatch(locale === 'zh' ? /\p{Script=Han}/u : /^[^\p{Script=Han}]+$/u);
  }

  const unreadable: Readonly<Record<string, readonly [ReportInput, Facts]>> = {
    'ten to the fifteenth': [withFigure(handled, 1e15), badValue(`${placeOf(handled)}.value`, 'TOO_LARGE')],
    'a number as a text': [withFigure(handled, '3'), badValue(`${placeOf(handled)}.value`, 'NOT_A_NUMBER')],
    'true for a number': [withFigure(handled, true), badValue(`${placeOf(handled)}.value`, 'NOT_A_NUMBER')],
    'an object for a number': [
      withFigure(handled, {}),
      badValue(`${placeOf(handled)}.value`, 'NOT_A_NUMBER'),
    ],
    'seven decimals': [
      withFigure(handled, 0.0000001),
      badValue(`${placeOf(handled)}.value`, 'TOO_MANY_DECIMALS'),
    ],
    'money with an exponent': [withFigure(fee, '1e5'), badValue(`${placeOf(fee)}.value`, 'NOT_MONEY')],
    'money in other digits': [withFigure(fee, '１２'), badValue(`${placeOf(fee)}.value`, 'NOT_MONEY')],
    'more money than there is': [
      withFigure(fee, `9${'0'.repeat(4000)}`),
      badValue(`${placeOf(fee)}.value`, 'TOO_LARGE'),
    ],
    'an unknown cell': [
      withMore({ cell: 'applications.handledTotal.nobody', value: 1 }),
      { code: 'UNKNOWN_CELL', cells: ['applications.handledTotal.nobody'] },
    ],
    'cells called like what every object has': [
      withMore(
        { cell: '__proto__', value: 1 },
        { cell: 'constructor', value: 1 },
        { cell: 'toString', value: 1 },
      ),
      { code: 'UNKNOWN_CELL', cells: ['__proto__', 'constructor', 'toString'] },
    ],
    'a cell with half a character': [
      withMore({ cell: '\ud800', value: 1 }),
      { code: 'UNKNOWN_CELL', cells: ['\ud800'] },
    ],
    'the same cell twice': [
      withMore({ cell: handled, value: 0 }),
      badValue(`figures[${cells.length}].cell`, 'TWICE'),
    ],
    'the form of other years': [
      { ...sound, formatFound: 'trial-2019' },
      { code: 'FORMAT_MISMATCH', due: 'revised-2021', found: 'trial-2019' },
    ],
    'a form called like the prototype': [
      { ...sound, formatFound: '__proto__' },
      { code: 'FORMAT_MISMATCH', due: 'revised-2021', found: '__proto__' },
    ],
    'half a character in a title': [
      { ...sound, title: '年\udc00' },
      badValue('title', 'FORBIDDEN_CHARACTER'),
    ],
    'half a character in a text': [
      { ...sound, sections: [{ id: 'overview', text: '\ud800' }] },
      badValue('sections[0].text', 'FORBIDDEN_CHARACTER'),
    ],
    'NUL in a text': [
      { ...sound, sections: [{ id: 'overview', text: 'a\0b' }] },
      badValue('sections[0].text', 'FORBIDDEN_CHARACTER'),
    ],
    'NUL in a document number': [
      { ...sound, references: ['试政办\0'] },
      badValue('references[0]', 'FORBIDDEN_CHARACTER'),
    ],
    'NUL in a name': [
      { ...sound, practices: [{ practice: 'rules.own', holds: true, names: ['\0'] }] },
      badValue('practices[0].names[0]', 'FORBIDDEN_CHARACTER'),
    ],
    'a text that is too long': [
      { ...sound, sections: [{ id: 'overview', text: '字'.repeat(20_001) }] },
      badValue('sections[0].text', 'TOO_LONG'),
    ],
    'a section twice': [
      { ...sound, sections: [{ id: 'overview' }, { id: 'overview' }] },
      badValue('sections[1].id', 'TWICE'),
    ],
    'a section that every object has': [
      { ...sound, sections: [{ id: 'valueOf' }] },
      badValue('sections[0].id', 'UNKNOWN_NAME'),
    ],
    'a measure and a practice that every object has': [
      {
        ...sound,
        statements: [{ measure: '__proto__', value: 1 }],
        practices: [{ practice: 'hasOwnProperty', holds: true }],
      },
      {
        code: 'BAD_VALUE',
        places: [
          { path: 'statements[0].measure', reason: 'UNKNOWN_NAME' },
          { path: 'practices[0].practice', reason: 'UNKNOWN_NAME' },
        ],
      },
    ],
    'a day that never was': [{ ...sound, publishedOn: '2026-02-30' }, badValue('publishedOn', 'NOT_A_DAY')],
    '501 statements': [
      { ...sound, statements: Array.from({ length: 501 }, () => ({ measure: 'meetings.held', value: 1 })) },
      badValue('statements', 'TOO_MANY'),
    ],
    'an unknown unit': [
      { ...sound, unit: '999999999' },
      { code: 'NOT_FOUND', what: '999999999' },
    ],
    'a unit called like the prototype': [
      { ...sound, unit: '__proto__' },
      { code: 'NOT_FOUND', what: '__proto__' },
    ],
    'a foreign unit': [
      { ...sound, unit: '990102100' },
      { code: 'NOT_FOUND', what: '990102100' },
    ],
  };

  test.each(Object.entries(unreadable))('%s, filed or kept as a draft', async (name, [report, told]) => {
    const number = Object.keys(unreadable).indexOf(name);
    await everyTime(async (locale, time) => {
      const input = { report, basedOn: 0, idempotencyKey: `${name} ${locale} ${time}` };
      expectTold(await answered('fileReport', `F${number}`, input, locale), told, locale);
      expectTold(await answered('saveDraft', `S${number}`, { report, basedOn: 0 }, locale), told, locale);
    });
  });

  const wrong: Readonly<Record<string, readonly [Facts, Facts]>> = {
    'a negative figure': [
      { report: withFigure('applications.granted.legalService', -1) },
      brokenRule('applications.granted.legalService', -1),
    ],
    'a fraction': [
      { report: withFigure('applications.granted.legalService', 2.5) },
      brokenRule('applications.granted.legalService', 2.5),
    ],
    'no key': [{ idempotencyKey: '' }, badValue('idempotencyKey', 'EMPTY')],
    'a key of 201 signs': [{ idempotencyKey: 'k'.repeat(201) }, badValue('idempotencyKey', 'TOO_LONG')],
    'a key with NUL': [{ idempotencyKey: 'k\0' }, badValue('idempotencyKey', 'FORBIDDEN_CHARACTER')],
    'a key with half a character': [
      { idempotencyKey: '\ud83d' },
      badValue('idempotencyKey', 'FORBIDDEN_CHARACTER'),
    ],
    '301 reasons': [
      { explanations: Array.from({ length: 301 }, () => ({ rule: 'T3-NULL', cells: [], reason: '因' })) },
      badValue('explanations', 'TOO_MANY'),
    ],
    'a version before the first': [
      { basedOn: -1 },
      { code: 'REPORT_CHANGED_MEANWHILE', current: 0, basedOn: -1 },
    ],
  };

  test.each(Object.entries(wrong))('%s, filed', async (name, [given, told]) => {
    await everyTime(async (locale, time) => {
      const input = { report: sound, basedOn: 0, idempotencyKey: `${name} ${locale} ${time}`, ...given };
      const number = Object.keys(wrong).indexOf(name);
      expectTold(await answered('fileReport', `W${number}`, input, locale), told, locale);
    });
  });

  const notEvenAsked: Readonly<Record<string, unknown>> = {
    'a year as a text': { report: { ...sound, reportYear: '2025' }, basedOn: 0, idempotencyKey: 'k' },
    'a year beyond all': { report: { ...sound, reportYear: 2 ** 31 }, basedOn: 0, idempotencyKey: 'k' },
    'a version that is a fraction': { report: sound, basedOn: 0.5, idempotencyKey: 'k' },
    'no report': { basedOn: 0, idempotencyKey: 'k' },
    'a field nobody knows': { report: { ...sound, isAccepted: true }, basedOn: 0, idempotencyKey: 'k' },
    'a unit that is a list': { report: { ...sound, unit: [town] }, basedOn: 0, idempotencyKey: 'k' },
  };

  test.each(Object.entries(notEvenAsked))('%s is no filing at all', async (name, input) => {
    const number = Object.keys(notEvenAsked).indexOf(name);
    const query = `mutation N${number}($input: FileReportInput!) { fileReport(input: $input) { ${filing} } }`;
    await everyTime(async (locale) => {
      const answer = await post(world.origin, { query, variables: { input } }, { token, locale });
      expect(refusalIn(answer)).toEqual(refusal('BAD_QUERY', locale));
    });
  });
});

function brokenRule(cell: string, value: number) {
  return {
    code: 'REPORT_HAS_ERRORS',
    findings: expect.arrayContaining([
      { rule: 'T3-INT', cells: [cell], left: value, right: null, effect: 'BLOCK', silencedBy: null },
    ]),
  };
}

test('cookies that are none ask as nobody', async () => {
  for (const cookie of [
    'mingjian_session=%E0%A4%A',
    '=;;;=',
    `mingjian_session=${'a'.repeat(4000)}`,
    '\u00ff',
  ]) {
    const sent = { ...json(JSON.stringify({ query: '{ viewer { name } }' })), path: '/graphql' };
    for (let time = 0; time < 3; time += 1) {
      const { body } = await sendRaw(world.origin, { ...sent, headers: { ...sent.headers, cookie } });
      expect(at(body, 'errors', 0, 'extensions', 'code')).toBe('UNAUTHENTICATED');
    }
  }
});

/** What a process has held in memory at most, in MB. */
function mostMemoryOf(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

test.skipIf(process.platform !== 'linux')('bodies of 50 MB are never held in memory', async () => {
  const fresh = await freshDatabase();
  const server = await startServe({ DATABASE_URL: fresh.url, MINGJIAN_DATA: tmpdir(), MINGJIAN_DEMO: '0' });
  try {
    await sendRaw(server.origin, json(measures));
    const before = mostMemoryOf(server.pid);
    const bodies: readonly RawRequest[] = [
      json(fiftyMegabytes),
      { ...json(fiftyMegabytes), chunked: true },
      json(gzipSync(fiftyMegabytes), { 'content-encoding': 'gzip' }),
    ];
    for (const sent of bodies) {
      const answers = await Promise.all(Array.from({ length: 5 }, () => sendRaw(server.origin, sent)));
      for (const answer of answers) expect(refusalIn(answer)).toEqual(refusal('TOO_LARGE', 'zh'));
    }
    expect(mostMemoryOf(server.pid) - before).toBeLessThan(50);
  } finally {
    await server.stop();
    await fresh.drop();
  }
});

test('after all that a sound report is filed, under a key of many lines', async () => {
  const query = `mutation F($input: FileReportInput!) { fileReport(input: $input) { __typename
    ... on ReportFiled { receipt { version sha256 } } } }`;
  const input = { report: sound, basedOn: 0, idempotencyKey: 'a\r\nkey\n\tof 😀 lines\u2028' };
  const answers: unknown[] = [];
  for (let time = 0; time < 3; time += 1)
    answers.push((await post(world.origin, { query, variables: { input } }, { token })).body);
  const [first] = answers;
  expect(at(first, 'data', 'fileReport')).toMatchObject({
    __typename: 'ReportFiled',
    receipt: { version: 1 },
  });
  expect(answers).toEqual([first, first, first]);
  expect((await sendRaw(world.origin, { method: 'GET', path: '/health/ready' })).status).toBe(200);
});
