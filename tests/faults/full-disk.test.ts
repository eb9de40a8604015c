import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportInput } from '@mingjian/domain';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aReport, applications } from '../api/a-report.js';
import { filingInput, receiptOf } from '../api/filing-client.js';
import { at, post } from '../api/world.js';
import { startServe } from '../bench/servers/ours.js';
import type { RunningServer } from '../bench/servers/start.js';
import { countyFile, done, mingjian, newToken } from '../mingjian.js';
import { smallDisk } from './small-disk.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), 'mingjian-full-disk-'));
const disk = smallDisk(join(folder, 'disk'), 160);
const environment = { MINGJIAN_DATA: join(disk.folder, 'data'), MINGJIAN_DEMO: '0', DATABASE_URL: '' };
const county = '990101';
const towns = Array.from({ length: 150 }, (_, place) => `${county}${100 + place}`);
let server: RunningServer | null = null;
let log: number | null = null;
let token = '';
/** The head of the chain after each filing that was acknowledged. */
const acknowledged: string[] = [];

beforeAll(async () => {
  const list = join(folder, 'county.csv');
  writeFileSync(list, countyFile(towns));
  await done(['setup', list, '--county', county, '--name', '试验县'], environment);
  token = await newToken('clerk', county, environment);
  const administrator = await newToken('administrator', county, environment);
  log = openSync(join(disk.folder, 'server.log'), 'w');
  server = await startServe(environment, { shell: disk.shell.scarce, stderr: log });
  const query = 'mutation O($input: OpenCycleInput!) { openCycle(input: $input) { __typename } }';
  const input = { region: county, year: 2025, filingDue: '2026-01-20' };
  const { body } = await post(
    server?.origin ?? '',
    { query, variables: { input } },
    { token: administrator },
  );
  expect(body).toEqual({ data: { openCycle: { __typename: 'CycleOpened' } } });
});

afterAll(async () => {
  await server?.stop();
  if (log !== null) closeSync(log);
  disk.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Words that no compression makes smaller. */
function words(length: number): string {
  return Array.from({ length }, () => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000))).join(
    '',
  );
}

function largeReport(town: string): ReportInput {
  const report = aReport(town, 2025, applications(3));
  const sections = (report.sections ?? []).map(({ id, text }) => ({
    id,
    text: `${text ?? ''}${words(19_000)}`,
  }));
  return { ...report, sections };
}

const query = `mutation F($input: FileReportInput!) { fileReport(input: $input) { __typename
  ... on Problem { code message } ... on ReportFiled { receipt { version filedAt sha256 chainHead sequence } } } }`;

async function file(town: string, locale: 'zh' | 'en' = 'zh') {
  const input = filingInput(largeReport(town), { key: town });
  const { body } = await post(server?.origin ?? '', { query, variables: { input } }, { token, locale });
  const outcome = at(body, 'data', 'fileReport');
  if (typeof outcome === 'object' && outcome !== null)
    acknowledged.push(receiptOf(outcome as Readonly<Record<string, unknown>>).chainHead);
  return {
    outcome,
    code: at(body, 'errors', 0, 'extensions', 'code'),
    message: at(body, 'errors', 0, 'message'),
  };
}

/** A limit on files keeps the database's log from growing; on a disk that is full nobody needs its words. */
function roomForWords(): void {
  if (disk.shell.full !== ':') rmSync(join(environment.MINGJIAN_DATA, 'postgres.log'));
}

const stillReads = async (): Promise<unknown> =>
  (await post(server?.origin ?? '', { query: '{ viewer { name } }' }, { token })).status;

const verified = async (): Promise<string> =>
  done(['verify', '--head', acknowledged.at(-1) ?? ''], environment);

test(`with ${disk.what}, filing is refused with a code and a sentence, reading goes on, and with room again so does filing`, async () => {
  for (const town of towns.slice(0, 3)) expect(await file(town)).toMatchObject({ code: undefined });
  disk.fill(1_000_000);
  const left = towns.slice(3);
  let refused = await file(left[0] ?? '');
  while (refused.code === undefined && left.length > 1) {
    left.shift();
    refused = await file(left[0] ?? '');
  }
  expect(refused).toEqual({
    outcome: undefined,
    code: 'STORAGE_FULL',
    message: '服务器磁盘已满，这一步没有保存。请联系管理员清理磁盘空间，然后再试一次。',
  });
  expect(await file(left[0] ?? '', 'en')).toMatchObject({
    code: 'STORAGE_FULL',
    message: expect.stringContaining('The disk of the server is full and nothing of this was saved. Ask'),
  });
  expect(await stillReads()).toBe(200);

  disk.empty();
  if (disk.shell.scarce !== ':') {
    await server?.stop();
    server = await startServe(environment);
  }
  expect(await file(left[0] ?? '')).toMatchObject({ code: undefined });
  expect(await verified()).toContain(`${acknowledged.length} versions`);
});

test('a start on a full disk says so in both languages and ends with 1; with room again it starts by itself and has all that was acknowledged', async () => {
  await server?.stop();
  disk.fill(0);
  roomForWords();
  const { code, stderr } = await mingjian(['serve'], environment, disk.shell.full);
  expect(code).toBe(1);
  expect(stderr).toContain('磁盘已满，这一步没有做成；已确认收到的内容都还在。请清理磁盘空间，然后再试。');
  expect(stderr).toContain('The disk is full and this could not be done; everything that was acknowledged');
  expect(stderr).not.toContain('    at ');
  disk.empty();
  server = await startServe(environment);
  expect(await verified()).toContain(`${acknowledged.length} versions`);
});

test('a backup onto a full disk says so and leaves no file', async () => {
  disk.fill(0);
  roomForWords();
  const target = join(disk.folder, 'county.tar');
  const { code, stderr } = await mingjian(['backup', target], environment, disk.shell.full);
  expect(code).toBe(1);
  expect(stderr).toContain('磁盘已满');
  disk.empty();
  expect(await done(['backup', target], environment)).toContain('备份完成');
});
