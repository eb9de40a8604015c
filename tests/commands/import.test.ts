import { VerificationService } from '@mingjian/server/filing/verification.service';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { layDownMengjin } from '../api/mengjin.js';
import { startWorld } from '../api/world.js';
import type { World } from '../api/world.js';
import { mingjian } from '../mingjian.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'mingjian-import-'));
const documents = join(folder, 'documents');
let world: World;
let supervisor = '';

beforeAll(async () => {
  world = await startWorld({ now: new Date('2026-07-01T02:00:00Z') });
  await layDownMengjin(world);
  supervisor = await world.token('SUPERVISOR', '410308');
  mkdirSync(join(documents, '2015'), { recursive: true });
  copyFileSync(
    join(import.meta.dirname, '../fixtures/songzhuang-2016.txt'),
    join(documents, '送庄镇2016.txt'),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function narrative(town: string, year: number, items: number): string {
  return [
    `${town}${year}年政府信息公开工作年度报告`,
    '',
    `发布时间：${year + 1}-03-20`,
    '',
    '　　一、概述',
    `　　${year}年，我镇按照孟津县的要求开展政府信息公开工作。`,
    '　　二、主动公开政府信息情况',
    `　　全年主动公开政府信息${items}条。`,
    '　　三、依申请公开政府信息情况',
    '　　全年未收到政府信息公开申请。',
  ].join('\n');
}

const importing = (...more: readonly string[]) =>
  mingjian(['import', documents, '--county', '410308', '--lang', 'en', ...more], {
    MINGJIAN_TOKEN: supervisor,
    MINGJIAN_SERVER: world.origin,
  });
const lines = (stdout: string): readonly string[] => stdout.trim().split('\n');

async function versions(): Promise<number> {
  const [row] = await world.database.query<{ n: number }>('select count(*)::int as n from report_version');
  return row?.n ?? 0;
}

describe('a folder of old documents', () => {
  test('is taken in, an outcome a file; what cannot be never stops the others', async () => {
    writeFileSync(join(documents, '2015', '白鹤镇2015.txt'), narrative('白鹤镇', 2015, 321));
    writeFileSync(join(documents, '照片.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    writeFileSync(join(documents, '无名.txt'), '　　今年的政府信息公开工作取得了成绩。');
    const { code, stdout } = await importing('--historical');
    expect(lines(stdout)).toEqual([
      expect.stringMatching(/^kept {2}2015\/白鹤镇2015\.txt {2}410322104 {2}2015 {2}version 1/),
      expect.stringMatching(/^NOT kept {2}无名\.txt {2}[A-Z_]+ {2}.+/),
      expect.stringMatching(/^NOT kept {2}照片\.png {2}DOCUMENT_UNREADABLE {2}.+/),
      expect.stringMatching(/^kept {2}送庄镇2016\.txt {2}410322103 {2}2016 {2}version 1 {2}findings \d+/),
      '4 files: 2 kept, 0 already there, 2 not kept',
    ]);
    expect(code).toBe(1);
    expect(await versions()).toBe(2);
  });

  test('is gone through again without keeping anything twice, and goes on with what is new', async () => {
    rmSync(join(documents, '照片.png'));
    rmSync(join(documents, '无名.txt'));
    writeFileSync(join(documents, '白鹤镇2017.txt'), narrative('白鹤镇', 2017, 402));
    const { code, stdout } = await importing('--historical');
    expect(lines(stdout).at(-1)).toBe('3 files: 1 kept, 2 already there, 0 not kept');
    expect(code).toBe(0);
    expect(await versions()).toBe(3);
    expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED', versions: 3 });
  });

  test('is another county’s business where its units are', async () => {
    writeFileSync(join(documents, '会盟镇2015.txt'), narrative('会盟镇', 2015, 11));
    const { code, stdout } = await importing('--historical');
    expect(lines(stdout).filter((line) => line.startsWith('NOT kept'))).toEqual([
      expect.stringContaining('会盟镇2015.txt'),
    ]);
    expect(code).toBe(1);
    rmSync(join(documents, '会盟镇2015.txt'));
  });
});

describe('what is wrong with the call', () => {
  test.each([
    [{ MINGJIAN_TOKEN: '' }, 2, 'MINGJIAN_TOKEN'],
    [{ MINGJIAN_TOKEN: 'x'.repeat(40) }, 1, 'UNAUTHENTICATED'],
    [{ MINGJIAN_SERVER: 'http://127.0.0.1:9' }, 1, 'cannot be reached'],
  ] as const)('%o: it says so', async (environment, code, words) => {
    const ended = await mingjian(
      ['import', documents, '--county', '410308', '--lang', 'en', '--historical'],
      {
        MINGJIAN_TOKEN: supervisor,
        MINGJIAN_SERVER: world.origin,
        ...environment,
      },
    );
    expect(ended.stdout + ended.stderr).toContain(words);
    expect(ended.code).toBe(code);
    expect(ended.stderr).not.toContain('    at ');
  });
});
