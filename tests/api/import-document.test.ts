import { VerificationService } from '@mingjian/server/filing/verification.service';
import { describe, expect, test } from 'vitest';
import { aReport } from './a-report.js';
import { FilingClient, receiptOf } from './filing-client.js';
import { IntakeClient } from './intake-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-07-01T02:00:00Z') });
const town = '990101100';
const otherTown = '990101101';
await world.county({
  units: [
    { code: town, name: '送庄镇' },
    { code: otherTown, name: '白鹤镇' },
    { code: '990101102', name: '会盟镇', from: 2024 },
  ],
  years: [2025],
});
await world.county({ code: '990202', units: [{ code: '990202100', name: '平乐镇' }], years: [2025] });
const supervisor = new IntakeClient(world, { token: await world.token('SUPERVISOR', '990101') });

const stranger = new IntakeClient(world, { token: await world.token('SUPERVISOR', '990202') });
const clerk = new FilingClient(world, { token: await world.token('CLERK', town) });
const ofUnit = new IntakeClient(world, { token: await world.token('CLERK', town) });

const text = (year: number) => `送庄镇${year}年工作情况\n一、概述\n本年度培训3次，更新图片68张。`;
const pictures = (year: number, value = 68) => {
  const start = text(year).indexOf('68张');
  return { measure: 'disclosure.pictures', value, section: 'overview', start, end: start + 3 };
};
const said = (year: number, more: Readonly<Record<string, unknown>> = {}) => ({
  unit: town,
  reportYear: year,
  publishedOn: { to: `${year + 1}-01-10` },
  statements: [{ to: pictures(year) }],
  ...more,
});

test('a document is kept as a report of its year with its words, its findings and what a person put in its place', async () => {
  const sha256 = await supervisor.bring(text(2022), '送庄镇.txt');
  const seen = await supervisor.reading(sha256, said(2022));
  expect(seen).toMatchObject({
    document: { sha256, name: '送庄镇.txt', mediaType: 'text/plain' },
    unit: { code: town, name: '送庄镇' },
    reportYear: 2022,
    publicationDue: '2023-01-31',
    opensCycle: true,
    basedOn: 0,
    problems: [],
    standing: null,
    duplicates: [],
  });
  expect(at(seen, 'statements')).toContainEqual(
    expect.objectContaining({
      measure: 'disclosure.pictures',
      value: 68,
      words: expect.objectContaining({ quote: '68张', confidence: 1, corrected: true }),
    }),
  );
  const outcome = await supervisor.import(sha256, { corrections: said(2022) });
  expect(outcome).toMatchObject({
    __typename: 'DocumentImported',
    receipt: { version: 1 },
    findings: at(seen, 'findings'),
    report: { year: 2022, state: 'FILED', origin: 'HISTORICAL', publishedOn: '2023-01-10' },
  });
  const kept = await supervisor.kept(town, 2022);
  expect(kept).toMatchObject({
    origin: 'HISTORICAL',
    document: { sha256, name: '送庄镇.txt' },
    reading: at(seen, 'reading'),
    corrections: {
      unit: town,
      reportYear: 2022,
      publishedOn: { to: '2023-01-10' },
      statements: [{ of: null, to: { measure: 'disclosure.pictures', value: 68, qualifier: 'EXACT' } }],
      figures: [],
    },
    versions: [{ n: 1, origin: 'HISTORICAL', document: { name: '送庄镇.txt', sha256 } }],
  });
  expect(at(kept, 'statements')).toEqual(
    (at(seen, 'statements') as readonly object[]).map((one) =>
      expect.objectContaining({ words: at(one, 'words') }),
    ),
  );
  // Nobody knows when the county received it: taking an old report in years later makes nobody late.
  expect(at(kept, 'filedAt')).toBeNull();
  expect((at(outcome, 'findings') as readonly { rule: string }[]).map(({ rule }) => rule)).not.toContain(
    'TM-SUBMIT',
  );
});

describe('a document that was kept', () => {
  test('is kept once: the same again is said to stand already, the same key is answered again', async () => {
    const sha256 = await supervisor.bring(text(2023));
    const corrections = said(2023);
    const first = await supervisor.import(sha256, { corrections, key: 'once' });
    expect(await supervisor.import(sha256, { corrections, key: 'once' })).toEqual(first);
    expect(await supervisor.import(sha256, { key: 'once' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    for (const basedOn of [0, 1])
      expect(await supervisor.import(sha256, { corrections, basedOn })).toMatchObject({
        code: 'DOCUMENT_ALREADY_IMPORTED',
        unit: town,
        year: 2023,
        version: 1,
      });
    expect(await supervisor.reading(sha256, corrections)).toMatchObject({
      basedOn: 1,
      standing: { version: 1, origin: 'HISTORICAL' },
      problems: [{ code: 'DOCUMENT_ALREADY_IMPORTED' }],
      duplicates: [{ kind: 'SAME_BYTES', unitCode: town, unitName: '送庄镇', year: 2023, version: 1 }],
    });
  });

  test('is corrected as a new version, while the one before stays as it was', async () => {
    const sha256 = await supervisor.bring(text(2022), '送庄镇.txt');
    const corrections = said(2022, { statements: [{ to: pictures(2022, 86) }] });
    expect(await supervisor.import(sha256, { corrections })).toMatchObject({
      code: 'REPORT_CHANGED_MEANWHILE',
      current: 1,
      basedOn: 0,
    });
    expect(await supervisor.import(sha256, { corrections, basedOn: 1 })).toMatchObject({
      receipt: { version: 2 },
    });
    const value = (report: unknown): unknown => at(report, 'corrections', 'statements', 0, 'to', 'value');
    expect(value(await supervisor.kept(town, 2022))).toBe(86);
    expect(value(await supervisor.kept(town, 2022, 1))).toBe(68);
    expect(at(await supervisor.kept(town, 2022), 'versions')).toMatchObject([{ n: 1 }, { n: 2 }]);
  });

  test('has its like found: the same content, nearly the same words', async () => {
    const seen = async (body: string): Promise<unknown> =>
      at(await supervisor.reading(await supervisor.bring(body), said(2023)), 'duplicates');
    expect(await seen(`${text(2023)}\n`)).toMatchObject([
      { kind: expect.stringMatching(/^(SAME_CONTENT|NEARLY_SAME_TEXT)$/), unitCode: town, year: 2023 },
    ]);
  });

  test('is there for whoever may read the report, and for nobody else', async () => {
    const sha256 = String(at(await supervisor.kept(town, 2022), 'document', 'sha256'));
    expect((await ofUnit.fetch(sha256)).status).toBe(200);
    expect(await ofUnit.kept(town, 2022)).toMatchObject({ document: { sha256 }, version: 2 });
    expect((await stranger.fetch(sha256)).status).toBe(404);
    expect(await stranger.kept(town, 2022)).toBeNull();
  });
});

describe('a document is not kept', () => {
  test('over what the unit filed or is writing itself', async () => {
    receiptOf(await clerk.file(aReport(town, 2025)));
    const sha256 = await supervisor.bring(text(2025));
    expect(await supervisor.import(sha256, { corrections: said(2025), basedOn: 1 })).toMatchObject({
      code: 'REPORT_LOCKED',
      state: 'FILED',
    });
    const writer = new FilingClient(world, { token: await world.token('CLERK', otherTown) });
    await writer.saveDraft(aReport(otherTown, 2025), 0);
    const ofOther = await supervisor.bring('白鹤镇2025年工作情况');
    const corrections = { unit: otherTown, reportYear: 2025 };
    expect(await supervisor.import(ofOther, { corrections })).toMatchObject({
      code: 'REPORT_LOCKED',
      state: 'DRAFT',
    });
  });

  test.each([
    [
      'of a unit that is not known',
      { unit: '999999', reportYear: 2022 },
      { code: 'NOT_FOUND', what: '999999' },
    ],
    ['of another county', { unit: '990202100', reportYear: 2022 }, { code: 'NOT_FOUND', what: '990202100' }],
    ['of a unit before its time', { unit: '990101102', reportYear: 2022 }, { code: 'UNIT_NOT_EXPECTED' }],
    [
      'of a unit before its time, its year not open',
      { unit: '990101102', reportYear: 2021 },
      { code: 'CYCLE_CLOSED' },
    ],
    ['of a year that is not over', { unit: town, reportYear: 2026 }, { code: 'CYCLE_CLOSED', year: 2026 }],
    ['of a year without a form', { unit: town, reportYear: 1999 }, { code: 'FORMAT_MISMATCH' }],
    [
      'that was published tomorrow',
      { unit: town, reportYear: 2024, publishedOn: { to: '2026-07-02' } },
      { code: 'BAD_VALUE', places: [{ path: 'publishedOn', reason: 'AFTER_TODAY' }] },
    ],
    [
      'with a correction of nothing',
      { unit: town, reportYear: 2024, statements: [{ of: 99, to: null }] },
      { code: 'BAD_VALUE', places: [{ path: 'corrections.statements[0].of', reason: 'UNKNOWN_NAME' }] },
    ],
    [
      'with words that are not there',
      { unit: town, reportYear: 2024, statements: [{ to: { ...pictures(2022), start: 900, end: 903 } }] },
      { code: 'BAD_VALUE', places: [{ path: 'corrections.statements[0].to.start', reason: 'OUTSIDE_TEXT' }] },
    ],
  ])('%s', async (_, corrections, problem) => {
    const sha256 = await supervisor.bring('这里没有写明单位和年度，更新图片68张。');
    expect(at(await supervisor.reading(sha256, corrections), 'problems')).toMatchObject([problem]);
    expect(await supervisor.import(sha256, { corrections })).toMatchObject(problem);
  });

  test('without unit and year, which it does not tell', async () => {
    const sha256 = await supervisor.bring('这里没有写明单位和年度，更新图片68张。');
    expect(await supervisor.import(sha256)).toMatchObject({
      code: 'BAD_VALUE',
      places: [
        { path: 'unit', reason: 'EMPTY' },
        { path: 'reportYear', reason: 'EMPTY' },
      ],
    });
  });

  test('and no year is opened by one that was refused', async () => {
    const [{ years }] = (await world.database.query<{ years: readonly number[] }>(
      'select array_agg(distinct report_year order by report_year) as years from cycle c where report_year <> 2025',
    )) as [{ years: readonly number[] }];
    expect(years).toEqual([2022, 2023]);
  });
});

describe('the archive', () => {
  const altered = [
    ['the reading', `update report_version set reading = jsonb_set(reading, '{text}', '"x"') where n = 1`],
    [
      'the corrections',
      `update report_version set corrections = jsonb_set(corrections, '{unit}', '"x"') where n = 1`,
    ],
    [
      'the document',
      `update report_version v set document_sha256 = d.sha256 from document d
       where d.sha256 <> v.document_sha256 and v.n = 2`,
    ],
    ['the bytes', `update document set bytes = bytes || 'x'::bytea`],
  ] as const;

  test.each(altered)(
    'is not as it was written when somebody altered %s by hand, and verify names it',
    async (what, sql) => {
      const verify = () => world.get(VerificationService).verify();
      expect(await verify()).toMatchObject({ kind: 'VERIFIED' });
      await world.database.query('create table kept_versions as table report_version');
      await world.database.query('create table kept_documents as table document');
      await world.database.query(sql);
      const outcome = await verify();
      const named =
        what === 'the bytes' ? /^document [0-9a-f]{64}/ : new RegExp(`region 990101.*unit ${town}.*${what}`);
      expect(outcome).toMatchObject({ kind: 'DIFFERENCE', where: { en: expect.stringMatching(named) } });
      await world.database.query(`
      update report_version v set reading = k.reading, corrections = k.corrections, document_sha256 = k.document_sha256
        from kept_versions k where k.unit_id = v.unit_id and k.report_year = v.report_year and k.n = v.n;
      update document d set bytes = k.bytes from kept_documents k where k.sha256 = d.sha256;
      drop table kept_versions; drop table kept_documents`);
      expect(await verify()).toMatchObject({ kind: 'VERIFIED' });
    },
  );
});
