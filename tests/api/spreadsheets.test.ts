import { readBalanceBlock } from '@mingjian/domain';
import { writeTableWorkbook } from '@mingjian/spreadsheet';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openBook } from '../spreadsheet/damage/book.js';
import type { Book, Cell } from '../spreadsheet/damage/book.js';
import { saveBook } from '../spreadsheet/damage/save-book.js';
import { aReport, applications } from './a-report.js';
import { FilingClient } from './filing-client.js';
import { PapersClient } from './papers-client.js';
import { answerOf, at, headersOf, startWorld } from './world.js';
import type { Answer } from './world.js';

const world = await startWorld();
const [first, second, third] = ['990101100', '990101101', '990101102'] as const;
const region = '990101';
await world.county({
  units: [
    { code: first, name: '第一镇' },
    { code: second, name: '第二乡' },
    { code: third, name: '第三街道' },
  ],
  years: [2024, 2025],
});
await world.county({ code: '990202', units: [{ code: '990202100' }], years: [2025] });
const tokens = {
  clerk: await world.token('CLERK', first),
  sister: await world.token('CLERK', second),
  supervisor: await world.token('SUPERVISOR', region),
  observer: await world.token('OBSERVER', region),
  administrator: await world.token('ADMINISTRATOR', region),
  stranger: await world.token('ADMINISTRATOR', '990202'),
};
type Who = keyof typeof tokens | null;
const asking = (who: Who) => (who === null ? {} : { token: tokens[who] });
const as = (who: Who, unit: string = first, year = 2025): PapersClient =>
  new PapersClient(world, asking(who), unit, year);

const clerk = new FilingClient(world, { token: tokens.clerk });
await clerk.file(aReport(first, 2024, applications(11, { carriedForward: 2 })));
await clerk.saveDraft(
  aReport(first, 2025, {
    'applications.newlyReceived.naturalPerson': 7,
    'applications.newlyReceived.total': 7,
    'applications.granted.naturalPerson': undefined,
    'applications.granted.total': undefined,
    'applications.handledTotal.naturalPerson': undefined,
    'applications.handledTotal.total': undefined,
  }),
  0,
);
await new FilingClient(world, { token: tokens.sister }).file(
  aReport(second, 2024, { ...applications(5), 'proactive.fee.amount': '0.1' }),
);

async function bytesOf(answer: Response): Promise<Uint8Array> {
  return new Uint8Array(await answer.arrayBuffer());
}
const bookOf = async (answer: Response): Promise<Book> => openBook(await bytesOf(answer));

async function inRegion(who: Who, path: string, year = 2024, code = region): Promise<Response> {
  return fetch(`${world.origin}/regions/${code}/${year}/${path}`, { headers: headersOf(asking(who)) });
}

const codeOf = (body: unknown): unknown => at(body, 'errors', 0, 'extensions', 'code');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function logged(act: string): Promise<readonly unknown[]> {
  return world.database.query(
    `select detail, report_year as year, unit_id is not null as "ofUnit" from event where act = $1 order by sequence`,
    [act],
  );
}

function sheetOf(book: Book, name: string): readonly Cell[] {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name} among ${book.sheets.map((one) => one.name).join()}`);
  return sheet.cells;
}

/** Columns over which the label of a row without a group stretches in table 3. */
const wideLabel = 3;

/** What stands right of the words in their row, from left to right. */
function rowOf(cells: readonly Cell[], words: string, labelWidth = wideLabel): readonly (string | null)[] {
  const label = cells.find(({ content }) => content.kind === 'text' && content.text === words);
  return cells
    .filter(({ row, column }) => row === label?.row && column > label.column)
    .slice(labelWidth - 1)
    .map(({ content }) => (content.kind === 'number' || content.kind === 'text' ? content.text : null));
}

const wordsIn = (cells: readonly Cell[]): readonly string[] =>
  cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));

function typed(book: Book, field: string, text: string): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.field === field
          ? { ...cell, content: /^\d+$/.test(text) ? { kind: 'number', text } : { kind: 'text', text } }
          : cell,
      ),
    })),
  };
}

async function bring(who: Who, body: Uint8Array, unit: string = first): Promise<Answer> {
  return as(who, unit).post('template.xlsx', { body: new Uint8Array(body), name: '填好.xlsx' });
}

describe('one report as a workbook', () => {
  test('has its words, and its tables in printed order, a sheet each; who took it stands in the log', async () => {
    const answer = await as('clerk', first, 2024).get('report.xlsx?version=1');
    expect(answer.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const book = await bookOf(answer);
    expect(book.sheets.map(({ name }) => name)).toEqual(['正文', '表二', '表三', '表四']);
    expect(wordsIn(sheetOf(book, '正文'))).toContain('一是公开的及时性有待加强。二是栏目内容有待充实。');
    const received = rowOf(sheetOf(book, '表三'), '一、本年新收政府信息公开申请数量');
    expect(received).toEqual(['11', '0', '0', '0', '0', '0', '11']);
    expect(await logged('REPORT_DOWNLOADED')).toContainEqual({
      detail: { format: 'xlsx' },
      year: 2024,
      ofUnit: true,
    });
  });

  test('leaves a figure blank that nobody stated, and says on every sheet that it is a draft', async () => {
    const book = await bookOf(await as('clerk').get('report.xlsx'));
    const granted = rowOf(sheetOf(book, '表三'), '（一）予以公开', 2);
    expect(granted).toEqual([null, '0', '0', '0', '0', '0', null]);
    for (const { name, cells } of book.sheets)
      expect(
        wordsIn(cells).some((words) => words.includes('草稿（第1稿）')),
        name,
      ).toBe(true);
  });

  test('is nobody’s who may not read it', async () => {
    expect((await as('sister').get('report.xlsx')).status).toBe(404);
    expect((await as('supervisor').get('report.xlsx')).status).toBe(404);
  });
});

describe('the form as a workbook to fill in', () => {
  test('holds the draft and, beside it, last year’s figures; who took it stands in the log', async () => {
    const book = await bookOf(await as('clerk').get('template.xlsx'));
    const cells = book.sheets.flatMap((sheet) => sheet.cells);
    const valueOf = (field: string): unknown => cells.find((cell) => cell.field === field)?.means ?? null;
    expect(valueOf('cell:applications.newlyReceived.naturalPerson')).toBe('7');
    expect(valueOf('cell:applications.granted.naturalPerson')).toBeNull();
    const received = rowOf(sheetOf(book, '表三'), '一、本年新收政府信息公开申请数量');
    expect(received).toContain('11');
    expect(await logged('REPORT_DOWNLOADED')).toContainEqual({
      detail: { format: 'xlsx', template: true, draft: 1 },
      year: 2025,
      ofUnit: true,
    });
  });

  test('is empty before anybody wrote anything', async () => {
    const book = await bookOf(await as('sister', second).get('template.xlsx'));
    const fields = book.sheets.flatMap((sheet) => sheet.cells).filter(({ field }) => field !== null);
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.filter(({ means }) => means !== null && means !== '')).toEqual([]);
  });

  test('comes back read: what was filled in, what is in doubt and why; nothing is written', async () => {
    const book = await bookOf(await as('clerk').get('template.xlsx'));
    const filled = typed(
      typed(book, 'cell:applications.granted.naturalPerson', '5'),
      'cell:applications.granted.legalService',
      '无',
    );
    const before = await world.database.query('select count(*) from event');
    const { status, body } = await bring('clerk', saveBook(filled));
    expect(status).toBe(200);
    expect(at(body, 'figures')).toContainEqual({
      cell: 'applications.granted.naturalPerson',
      value: 5,
      place: { sheet: '表三', address: expect.stringMatching(/^[A-Z]+\d+$/) },
    });
    expect(at(body, 'doubts')).toEqual([
      expect.objectContaining({
        reason: 'SAYS_NONE',
        text: '无',
        fields: ['cell:applications.granted.legalService'],
      }),
    ]);
    expect(await world.database.query('select count(*) from event')).toEqual(before);
    expect(at(body, 'unplaced')).toEqual([]);
  });

  test.each([
    ['no workbook', Buffer.from('%PDF-1.7'), 'NOT_A_WORKBOOK'],
    ['an old one', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_EXCEL'],
    ['half of one', Buffer.from('PK\u0003\u0004half'), 'DAMAGED'],
  ] as const)('that is %s is refused with what to do', async (_, bytes, reason) => {
    const { status, body } = await bring('clerk', bytes);
    expect([status, at(body, 'errors', 0, 'extensions')]).toEqual([400, { code: 'BAD_REQUEST', reason }]);
  });

  test.each([
    ['a sister unit’s clerk', 'sister', 404],
    ['the county', 'supervisor', 403],
    ['another county', 'stranger', 404],
    ['nobody', null, 401],
  ] as const)('is not for %s', async (_, who, status) => {
    expect((await as(who).get('template.xlsx')).status).toBe(status);
    expect((await bring(who, new Uint8Array([1]))).status).toBe(status);
  });
});

describe('a region’s year in printed order', () => {
  test('adds up what was filed, says of how many units, and names those that are missing', async () => {
    const book = await bookOf(await inRegion('supervisor', 'sums.xlsx'));
    const sums = sheetOf(book, '合计 表三');
    expect(wordsIn(sums).some((words) => words.includes('应报 3 家，已报 2 家'))).toBe(true);
    const received = rowOf(sums, '一、本年新收政府信息公开申请数量');
    expect(received).toEqual(['16', '0', '0', '0', '0', '0', '16']);
    expect(wordsIn(sums)).toContain('2/3');
    const amount = sheetOf(book, '合计 表二').filter(({ content }) => content.kind === 'number');
    expect(amount.map(({ content }) => (content.kind === 'number' ? content.text : ''))).toContain('0.1');
    expect(wordsIn(sheetOf(book, '说明'))).toContain('第三街道');
    expect(await logged('SUMS_DOWNLOADED')).toEqual([
      {
        detail: { format: 'xlsx', basis: 'LATEST_FILED', expected: 3, reported: 2 },
        year: 2024,
        ofUnit: false,
      },
    ]);
  });

  test('leaves a cell blank that no unit stated: unknown is not zero', async () => {
    const book = await bookOf(await inRegion('supervisor', 'sums.xlsx?basis=ACCEPTED'));
    const sums = sheetOf(book, '合计 表三');
    expect(sums.filter(({ content }) => content.kind === 'number')).toEqual([]);
    expect(wordsIn(sums)).toContain('0/3');
  });

  test.each([
    ['a clerk', 'clerk', 403, 'FORBIDDEN'],
    ['another county', 'stranger', 404, 'NOT_FOUND'],
    ['nobody', null, 401, 'UNAUTHENTICATED'],
  ] as const)('is not for %s', async (_, who, status, code) => {
    const answer = await inRegion(who, 'sums.xlsx');
    expect([answer.status, codeOf(await answer.json())]).toEqual([status, code]);
  });

  test('of a basis that is none is refused', async () => {
    const answer = await answerOf(await inRegion('supervisor', 'sums.xlsx?basis=ALL'));
    expect([answer.status, codeOf(answer.body)]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('opening balances on one sheet', () => {
  const sheetOfBalances = 'opening-balances.xlsx';
  const sent = (who: Who, body: Uint8Array): Promise<Response> =>
    fetch(`${world.origin}/regions/${region}/2025/${sheetOfBalances}`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { ...headersOf(asking(who)), 'content-type': 'application/octet-stream' },
    });

  test('go out with a line for each unit, and come back as the lines that are pasted otherwise', async () => {
    const book = await bookOf(await inRegion('administrator', sheetOfBalances, 2025));
    const [sheet] = book.sheets;
    const words = wordsIn(sheet?.cells ?? []);
    expect(words).toEqual(expect.arrayContaining(['单位', '第一镇', '第二乡', '第三街道']));
    const head = words.slice(0, words.indexOf('第一镇'));
    expect(head).toHaveLength(10);

    const filled = writeTableWorkbook({
      title: '期初数',
      sheetName: '改了名的表',
      head,
      rows: [
        ['第一镇', '', '12', '3', '0', '0', '0', '0', '0', '3'],
        ['第二乡', '', '4', '', '', '', '', '', '', ''],
      ],
      notes: ['说明'],
      at: new Date('2026-01-15'),
    });
    const answer = await answerOf(await sent('administrator', filled));
    expect(answer.status).toBe(200);
    const units = [
      { code: first, name: '第一镇' },
      { code: second, name: '第二乡' },
    ];
    const block = readBalanceBlock(String(at(answer.body, 'text')), units, 2025);
    expect([block.bad, block.unmatched, block.unknownColumns]).toEqual([[], [], []]);
    expect(block.rows.map(({ unit, cells }) => [unit.code, cells.length])).toEqual([
      [first, 8],
      [second, 1],
    ]);
  });

  test('that are no workbook are refused with what to do', async () => {
    const { status, body } = await answerOf(await sent('administrator', Buffer.from('%PDF-1.7')));
    expect([status, at(body, 'errors', 0, 'extensions', 'reason')]).toEqual([400, 'NOT_A_WORKBOOK']);
  });

  test.each([
    ['a supervisor', 'supervisor', 403],
    ['a clerk', 'clerk', 403],
    ['another county', 'stranger', 404],
    ['nobody', null, 401],
  ] as const)('are not for %s', async (_, who, status) => {
    expect((await inRegion(who, sheetOfBalances, 2025)).status).toBe(status);
    expect((await sent(who, new Uint8Array([1]))).status).toBe(status);
  });
});

describe('a year’s archive', () => {
  const scan = '%PDF-1.7\n盖章\n%%EOF';

  test('holds every version with its receipt and scans, and a manifest by which each is checked', async () => {
    await as('clerk', first, 2024).post('attachments', { body: scan, name: '盖章.pdf' });
    await as('clerk', first, 2024).post('attachments', { body: `${scan}\n`, name: '盖章.pdf' });
    const answer = await inRegion('supervisor', 'archive.zip');
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(await bytesOf(answer));
    const names = Object.keys(files);
    for (const name of ['report.json', 'report.html', 'report.docx', 'receipt.json'])
      for (const folder of [`${first}-第一镇/v1`, `${second}-第二乡/v1`])
        expect(names).toContain(`${folder}/${name}`);
    expect(names.filter((name) => name.includes('/attachments/'))).toHaveLength(2);
    const manifest: unknown = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(at(manifest, 'files')).toEqual(
      names
        .filter((name) => !['manifest.json', 'SHA256SUMS'].includes(name))
        .map((path) => ({
          path,
          size: files[path]?.byteLength,
          sha256: sha256(files[path] ?? new Uint8Array()),
        })),
    );
    const report = files[`${first}-第一镇/v1/report.json`] ?? new Uint8Array();
    const receipt: unknown = JSON.parse(
      strFromU8(files[`${first}-第一镇/v1/receipt.json`] ?? new Uint8Array()),
    );
    expect(at(receipt, 'chainHead')).toMatch(/^[0-9a-f]{64}$/);
    expect(at(manifest, 'versions', 0)).toMatchObject({
      unit: first,
      version: 1,
      sha256: at(receipt, 'sha256'),
      stands: true,
      recalled: false,
    });
    expect(JSON.parse(strFromU8(report))).toMatchObject({ unit: first, reportYear: 2024 });
    expect(await logged('ARCHIVE_DOWNLOADED')).toEqual([
      { detail: { format: 'zip', versions: 2, attachments: 2 }, year: 2024, ofUnit: false },
    ]);
  });

  test('lists what a unit took back and does not hold it', async () => {
    await new FilingClient(world, { token: tokens.sister }).file(aReport(second, 2025));
    const recalled = await new FilingClient(world, { token: tokens.sister }).recall(second, 2025, 1);
    expect(at(recalled, 'version')).not.toBeNull();
    const files = unzipSync(await bytesOf(await inRegion('supervisor', 'archive.zip', 2025)));
    const manifest: unknown = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(at(manifest, 'versions', 0)).toMatchObject({ unit: second, version: 1, recalled: true });
    expect(Object.keys(files)).toEqual(['manifest.json', 'SHA256SUMS']);
  });

  test.each([
    ['an observer', 'observer', 403],
    ['a clerk', 'clerk', 403],
    ['another county', 'stranger', 404],
    ['nobody', null, 401],
  ] as const)('is not for %s, and nothing is logged', async (_, who, status) => {
    const before = (await logged('ARCHIVE_DOWNLOADED')).length;
    expect((await inRegion(who, 'archive.zip')).status).toBe(status);
    expect(await logged('ARCHIVE_DOWNLOADED')).toHaveLength(before);
  });
});
