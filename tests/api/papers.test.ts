import { StandingService } from '@mingjian/server/filing/standing.service';
import { VerificationService } from '@mingjian/server/filing/verification.service';
import { UnitDirectoryRepository } from '@mingjian/server/units/unit-directory.repository';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bodyOf, paragraphsIn, partsOf, wordsIn } from '../yearbook/docx-parts.js';
import { aReport, applications } from './a-report.js';
import { FilingClient } from './filing-client.js';
import { PapersClient } from './papers-client.js';
import { sendRaw } from './raw-request.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
const unit = '990101100';
await world.county({ units: [{ code: unit, name: '第一镇' }, { code: '990101101' }], years: [2024, 2025] });
await world.county({ code: '990202', units: [{ code: '990202100' }], years: [2024] });
const clerkToken = await world.token('CLERK', unit);
const tokens = {
  clerk: clerkToken,
  supervisor: await world.token('SUPERVISOR', '990101'),
  observer: await world.token('OBSERVER', '990101'),
  sister: await world.token('CLERK', '990101101'),
  stranger: await world.token('ADMINISTRATOR', '990202'),
};
const as = (who: keyof typeof tokens | null, year = 2024, of = unit): PapersClient =>
  new PapersClient(world, who === null ? {} : { token: tokens[who] }, of, year);

const report = (year: number) => ({
  ...aReport(unit, year, applications(11)),
  title: `试验县第一镇人民政府${year}年政府信息公开工作年度报告`,
  references: ['国办公开办函〔2021〕30号'],
});
const filing = new FilingClient(world, { token: clerkToken });
await filing.file(report(2024));
await filing.file(report(2025));

const place = await world.get(UnitDirectoryRepository).unit(world.database, unit, 2024);
async function publish(): Promise<void> {
  for (const act of ['REPORT_ACCEPTED', 'REPORT_PUBLISHED'] as const)
    await world
      .get(StandingService)
      .recordAct(
        { accountId: null },
        { unitId: place?.unitId ?? '', year: 2024, act, publishedOn: '2025-01-25' },
      );
}

const codeOf = (body: unknown): unknown => at(body, 'errors', 0, 'extensions', 'code');
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Logged {
  readonly act: string;
  readonly versionN: number | null;
  readonly detail: unknown;
}
async function logged(act: string): Promise<readonly Logged[]> {
  return world.database.query<Logged>(
    'select act, version_n as "versionN", detail from event where act = $1 order by sequence',
    [act],
  );
}

const pdf = '%PDF-1.7\n盖章\n%%EOF';

describe('a report as a file', () => {
  test('is a DOCX with its words, and HTML, named as its title; who took it stands in the log', async () => {
    const before = (await logged('REPORT_DOWNLOADED')).length;
    const docx = await as('clerk').get('report.docx');
    expect(docx.status).toBe(200);
    expect(docx.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('试验县第一镇人民政府2024年政府信息公开工作年度报告.docx')}`,
    );
    const words = paragraphsIn(bodyOf(new Uint8Array(await docx.arrayBuffer())));
    expect(words).toContain('试验县第一镇人民政府2024年政府信息公开工作年度报告');
    expect(words).toContain('一是公开的及时性有待加强。二是栏目内容有待充实。');
    const html = await as('supervisor').get('report.html?version=1');
    expect(Object.fromEntries(html.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect(await html.text()).toContain('<td style=');
    expect((await logged('REPORT_DOWNLOADED')).slice(before)).toEqual([
      { act: 'REPORT_DOWNLOADED', versionN: 1, detail: { format: 'docx' } },
      { act: 'REPORT_DOWNLOADED', versionN: 1, detail: { format: 'html' } },
    ]);
  });

  test('that is a draft says so on every page, and only its unit gets it', async () => {
    const second = new FilingClient(world, { token: await world.token('CLERK', '990101101') });
    await second.saveDraft(aReport('990101101', 2025), 0);
    const docx = await as('sister', 2025, '990101101').get('report.docx');
    const parts = partsOf(new Uint8Array(await docx.arrayBuffer()));
    expect(wordsIn(parts.get('word/header1.xml') ?? '')).toBe('草稿（第1稿）');
    expect(await logged('REPORT_DOWNLOADED')).toContainEqual({
      act: 'REPORT_DOWNLOADED',
      versionN: null,
      detail: { format: 'docx', draft: 1 },
    });
    for (const who of ['supervisor', 'clerk', null] as const)
      expect((await as(who, 2025, '990101101').get('report.docx')).status).toBe(404);
  });

  test.each([
    ['a year that is none', () => as('clerk').get('../20x5/report.docx'), 404, 'NOT_FOUND'],
    ['a version that is none', () => as('clerk').get('report.docx?version=x'), 400, 'BAD_REQUEST'],
    ['a version that nobody filed', () => as('clerk').get('report.docx?version=9'), 404, 'NOT_FOUND'],
    ['a format that we do not make', () => as('clerk').get('report.exe'), 404, 'NOT_FOUND'],
    ['a unit that nobody knows', () => as('clerk', 2024, '123').get('report.html'), 404, 'NOT_FOUND'],
  ] as const)('%s is refused in the shape of all refusals', async (_, ask, status, code) => {
    const before = (await logged('REPORT_DOWNLOADED')).length;
    const answer = await ask();
    expect([answer.status, codeOf(await answer.json())]).toEqual([status, code]);
    expect(await logged('REPORT_DOWNLOADED')).toHaveLength(before);
  });

  test('asking for its head alone takes nothing away', async () => {
    const { status } = await fetch(`${world.origin}/reports/${unit}/2024/report.docx`, {
      method: 'HEAD',
      headers: { authorization: `Bearer ${clerkToken}` },
    });
    expect(status).toBe(404);
  });
});

describe('a sealed scan', () => {
  test('is kept with its version by its hash, listed with who and when, and sent back as it came', async () => {
    const { status, body } = await as('clerk').post('attachments', { body: pdf, name: '盖章.PDF' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 1,
      sha256: sha256(pdf),
      name: '盖章.PDF',
      mediaType: 'application/pdf',
      size: Buffer.byteLength(pdf),
      attachedBy: `CLERK ${unit}`,
    });
    const again = await as('clerk').post('attachments', { body: pdf, name: '再来一次.pdf' });
    expect(at(again.body, 'id')).toBe(at(body, 'id'));
    expect(await logged('ATTACHMENT_ADDED')).toEqual([
      {
        act: 'ATTACHMENT_ADDED',
        versionN: 1,
        detail: { sha256: sha256(pdf), mediaType: 'application/pdf' },
      },
    ]);
    const listed = at(await as('observer').papers(), 'data', 'reportPapers', 'attachments');
    expect(listed).toMatchObject([{ sha256: sha256(pdf), attachedBy: `CLERK ${unit}` }]);
    const fetched = await as('observer').get(`attachments/${String(at(body, 'id'))}`);
    expect(await fetched.text()).toBe(pdf);
    expect(fetched.headers.get('content-type')).toBe('application/pdf');
    expect(await logged('ATTACHMENT_DOWNLOADED')).toHaveLength(1);
  });

  test('is known by its content, whatever it is called', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    const { body } = await as('clerk').post('attachments', {
      body: png,
      name: '扫描.exe',
      type: 'application/pdf',
    });
    expect(body).toMatchObject({ name: '扫描.exe.png', mediaType: 'image/png' });
    const page = await as('clerk').post('attachments', {
      body: '<html>',
      name: 'a.pdf',
      type: 'application/pdf',
    });
    expect([page.status, at(page.body, 'errors', 0, 'extensions')]).toEqual([
      400,
      { code: 'BAD_REQUEST', reason: 'NOT_A_SCAN' },
    ]);
  });

  test.each([
    ['the county’s', 'supervisor', 403, 'FORBIDDEN'],
    ['a sister unit’s', 'sister', 404, 'NOT_FOUND'],
    ['another county’s', 'stranger', 404, 'NOT_FOUND'],
    ['nobody’s', null, 401, 'UNAUTHENTICATED'],
  ] as const)('%s is refused and stores nothing', async (_, who, status, code) => {
    const count = 'select count(*) from document';
    const before = await world.database.query(count);
    const { status: answered, body } = await as(who).post('attachments', { body: `${pdf} ${who}` });
    expect([answered, codeOf(body)]).toEqual([status, code]);
    expect(await world.database.query(count)).toEqual(before);
  });

  test('of more than 50 MB is refused, also in chunks whose length nobody said', async () => {
    const headers = { authorization: `Bearer ${clerkToken}`, 'content-type': 'application/pdf' };
    const path = `/reports/${unit}/2024/attachments`;
    const body = new Uint8Array(50_000_001);
    const answer = await sendRaw(world.origin, { path, headers, body, chunked: true });
    expect([answer.status, codeOf(answer.body)]).toEqual([413, 'TOO_LARGE']);
  });

  test('that another site’s page sends with this browser’s session is refused', async () => {
    const answer = await sendRaw(world.origin, {
      path: `/reports/${unit}/2024/attachments`,
      headers: { origin: 'https://evil.example', cookie: 'mingjian_session=x' },
      body: pdf,
    });
    expect([answer.status, codeOf(answer.body)]).toEqual([403, 'FORBIDDEN']);
  });

  test('of a draft waits until it is filed', async () => {
    const { status, body } = await as('sister', 2025, '990101101').post('attachments', { body: pdf });
    expect([status, at(body, 'errors', 0, 'extensions', 'reason')]).toEqual([400, 'NOT_FILED']);
  });

  test('that was brought by mistake is taken back: listed no more, and once in the log', async () => {
    const wrong = await as('clerk').post('attachments', { body: '%PDF-1.4 wrong', name: '错.pdf' });
    const id = String(at(wrong.body, 'id'));
    const withdraw = `mutation W($input: WithdrawAttachmentInput!) { withdrawAttachment(input: $input) {
      __typename ... on Problem { code } } }`;
    const asked = async (token: string): Promise<unknown> =>
      at((await world.graphql(withdraw, { input: { id } }, { token })).body, 'data', 'withdrawAttachment');
    expect(await asked(tokens.stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asked(tokens.clerk)).toEqual({ __typename: 'AttachmentWithdrawn' });
    expect(await asked(tokens.clerk)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await as('clerk').get(`attachments/${id}`)).status).toBe(404);
    expect(await logged('ATTACHMENT_WITHDRAWN')).toHaveLength(1);
  });

  test('of a version that was taken back is the unit’s alone', async () => {
    const { body } = await as('clerk', 2025).post('attachments', { body: pdf, name: '撤回.pdf' });
    const path = `attachments/${String(at(body, 'id'))}`;
    expect((await as('supervisor', 2025).get(path)).status).toBe(200);
    await filing.recall(unit, 2025, 1);
    await filing.file(report(2025), { basedOn: 1 });
    expect((await as('supervisor', 2025).get(path)).status).toBe(404);
    expect((await as('clerk', 2025).get(path)).status).toBe(200);
  });
});

describe('after publication', () => {
  test('there is nothing to compare with before the report was accepted', async () => {
    const { status, body } = await as('clerk').post('published-page', { body: '甲', type: 'text/plain' });
    expect([status, at(body, 'errors', 0, 'extensions', 'reason')]).toEqual([400, 'NOT_ACCEPTED']);
    await publish();
  });

  test('anybody may take the report and its scan, and nobody is logged; the county’s business stays hidden', async () => {
    const before = (await logged('REPORT_DOWNLOADED')).length;
    expect((await as(null).get('report.docx')).status).toBe(200);
    expect((await as('stranger').get('report.html')).status).toBe(200);
    expect((await as(null, 2025).get('report.docx')).status).toBe(404);
    expect((await logged('REPORT_DOWNLOADED')).length).toBe(before + 1);
    const papers = at(await as(null).papers(), 'data', 'reportPapers');
    expect(papers).toMatchObject({ mayAttach: false, mayCompare: false, comparisons: [] });
    expect(at(papers, 'attachments', 0)).toMatchObject({ attachedBy: null });
    const id = String(at(papers, 'attachments', 0, 'id'));
    expect((await as(null).get(`attachments/${id}`)).status).toBe(200);
  });

  test('the published page is found the same, and the county sees who compared', async () => {
    const page = await (await as('clerk').get('report.html')).text();
    const { status, body } = await as('clerk').post('published-page', {
      body: page,
      name: '年报.html',
      type: 'text/html',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ same: true, differenceCount: 0, version: 1, comparedCells: 200 });
    expect(at(await as('supervisor').papers(), 'data', 'reportPapers', 'comparisons')).toMatchObject([
      { same: true, version: 1, comparedBy: `CLERK ${unit}`, name: '年报.html', differences: [] },
    ]);
    expect((await logged('PUBLICATION_COMPARED')).map(({ detail }) => detail)).toEqual([
      { page: sha256(page), differences: 0 },
    ]);
  });

  test('what differs is told with its place and both sides, and kept', async () => {
    world.clock.set(new Date('2026-01-15T03:00:00Z'));
    const page = (await (await as('supervisor').get('report.html')).text())
      .replace('公开政府信息120条', '公开政府信息210条')
      .replace('>11</td>', '>17</td>');
    const { body } = await as('supervisor').post('published-page', { body: page, type: 'text/html' });
    expect(at(body, 'differenceCount')).toBe(2);
    const latest = at(await as('clerk').papers(), 'data', 'reportPapers', 'comparisons', 0);
    expect(latest).toMatchObject({
      same: false,
      differences: [
        { kind: 'FIGURE', cell: 'applications.newlyReceived.naturalPerson', ours: 11, theirs: 17 },
        {
          kind: 'WORDS',
          section: 'overview',
          ours: '本年度主动公开政府信息120条。',
          theirs: '本年度主动公开政府信息210条。',
        },
      ],
    });
  });

  test.each([
    ['an observer', 'observer', 403, 'FORBIDDEN'],
    ['a sister unit', 'sister', 404, 'NOT_FOUND'],
    ['nobody', null, 401, 'UNAUTHENTICATED'],
  ] as const)('%s compares nothing', async (_, who, status, code) => {
    const answer = await as(who).post('published-page', { body: '甲', type: 'text/plain' });
    expect([answer.status, codeOf(answer.body)]).toEqual([status, code]);
  });

  test('a picture of the page says what to do instead', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
    const { status, body } = await as('clerk').post('published-page', { body: png });
    expect([status, at(body, 'errors', 0, 'extensions', 'reason')]).toEqual([400, 'NOT_A_DOCUMENT']);
    expect(at(body, 'errors', 0, 'message')).toContain('全选、复制');
  });
});

test('the log is whole after all of it', async () => {
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
});
