import { read } from '@mingjian/server/commands/read';
import { UsageTrouble } from '@mingjian/server/commands/command-options';
import { ManualClock } from '@mingjian/server/platform/clock';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mingjian } from '../mingjian.js';
import { seedPath } from '../reader/read.js';

const clock = new ManualClock(new Date('2026-02-10T04:00:00Z'));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingjian-read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function reading(...args: readonly string[]) {
  let output = '';
  const code = await read(args, { env: {}, clock, print: (text) => (output += text) });
  return { code, output };
}

describe('./mingjian read', () => {
  test('one line of JSON a file: the report with its evidence, source, repairs, findings, doubts and both texts', async () => {
    const { code, output } = await reading('--json', seedPath);
    expect(code).toBe(0);
    const [line, ...others] = output.trimEnd().split('\n');
    expect(others).toEqual([]);
    const report = JSON.parse(line ?? '');
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(
        'unit reportYear formatFound publishedOn title references figures statements practices sections source text repairs findings doubts found'.split(
          ' ',
        ),
      ),
    );
    expect(report).toMatchObject({ unit: '410322103', reportYear: 2016, publishedOn: '2017-02-10' });
    for (const { start, end, quote, confidence } of [...report.statements, ...report.practices]) {
      expect(report.text.slice(start, end)).toBe(quote);
      expect(confidence).toBeGreaterThan(0);
    }
    expect(report.repairs[0]).toMatchObject({
      kind: expect.any(String),
      before: expect.any(String),
      after: expect.any(String),
      certainty: expect.stringMatching(/^exact$|^inferred$/),
    });
  });

  test('a readable account in Chinese, in English when asked', async () => {
    const chinese = await reading(seedPath);
    expect(chinese.output).toContain('送庄镇2016年政府信息公开工作年度报告');
    expect(chinese.output).toMatch(/动态新闻 至少 300 条/);
    const english = await reading(seedPath, '--lang', 'en');
    expect(english.output).toMatch(/News items at least 300 items/);
  });

  test('a file that cannot be read is said; the others are read all the same, and the command fails', async () => {
    const word = file('report.docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0));
    const { code, output } = await reading(
      '--json',
      join(folder, 'none.txt'),
      word,
      file('empty.txt', ' \n'),
      seedPath,
    );
    expect(code).toBe(1);
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ problems }) => problems?.[0]?.code ?? null)).toEqual([
      'CANNOT_OPEN',
      'ANOTHER_KIND',
      'NO_TEXT',
      null,
    ]);
    expect(lines[1].problems[0].message.en).toContain('cannot be read yet');
  });

  test('without a file it says how it is called', async () => {
    await expect(reading()).rejects.toThrow(UsageTrouble);
  });

  test('as a process, it needs no server and no database', async () => {
    const { code, stdout } = await mingjian(['read', seedPath], { MINGJIAN_DATA: join(folder, 'nothing') });
    expect(code).toBe(0);
    expect(stdout).toContain('410322103');
  });
});
