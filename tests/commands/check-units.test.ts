import type { DisclosureReport } from '@mingjian/domain';
import { check } from '@mingjian/server/commands/check';
import { ManualClock } from '@mingjian/server/platform/clock';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { soundCircumstances, soundCounty } from '../domain/faulty-counties.js';
import { withFigures } from '../domain/reports.js';

/** Noon of a day after both dates of report year 2025. */
const clock = new ManualClock(new Date('2026-02-10T04:00:00Z'));
let folder = '';
const units = (): string => join(folder, 'units');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingjian-county-'));
  mkdirSync(units());
});
afterEach(() => rmSync(folder, { recursive: true }));

const { units: reports, unitsBefore, previous, roster } = soundCircumstances;
const rosterLines = (roster ?? []).map(({ code, name }) => `${code},${name},OTHER,2015,,`);
const rosterText = ['code,name,kind,from,to,predecessor', ...rosterLines].join('\n');

function write(path: string, content: unknown): string {
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function writeUnits(of: readonly DisclosureReport[], list: string | null = rosterText): void {
  of.forEach((report) => {
    const before = unitsBefore.find(({ unit }) => unit === report.unit);
    write(join(units(), `${report.unit}.json`), { ...report, previous: before });
  });
  if (list !== null) write(join(units(), 'units.csv'), list);
}

async function checked(county: DisclosureReport) {
  const file = write(join(folder, 'county.json'), { ...county, previous });
  let output = '';
  const print = (text: string): void => void (output += text);
  const code = await check(['--json', file, '--units', units()], { env: {}, clock, print });
  const line: {
    findings: { rule: string; cells: string[]; left: unknown; right: unknown; message: { zh: string } }[];
    problems: { code: string; path: string }[];
  } = JSON.parse(output);
  const found = line.findings.filter(({ rule }) => rule.startsWith('AG-'));
  return { code, found, problems: line.problems };
}

test('a county’s report that is the sum of its units has nothing against it', async () => {
  writeUnits(reports);
  expect(await checked(soundCounty)).toEqual({ code: 0, found: [], problems: [] });
});

test('a cell that is not the sum is told with both figures; it is for information', async () => {
  writeUnits(reports);
  const { code, found } = await checked(withFigures({ 'proactive.penalty.decisions': 17 }, soundCounty));
  expect(code).toBe(0);
  expect(found).toMatchObject([
    { rule: 'AG-CELL', cells: ['proactive.penalty.decisions'], left: 17, right: 16, effect: 'INFORM' },
  ]);
});

test('units of the list without a report are named', async () => {
  writeUnits(reports.slice(1));
  const { found } = await checked(soundCounty);
  expect(found.map(({ message }) => message.zh)).toEqual(['应汇总4家单位，有3家的数据；缺：会盟镇']);
});

test('without a list nobody can tell whether all are there', async () => {
  writeUnits(reports, null);
  const file = write(join(folder, 'county.json'), { ...soundCounty, previous });
  let output = '';
  const print = (text: string): void => void (output += text);
  await check([file, '--units', units(), '--lang', 'en'], { env: {}, clock, print });
  expect(output).toContain('AG-COVER');
  expect(output).toMatch(/Cannot tell: .*AG-COVER.*AG-MERGE/);
});

test('a unit that took over from two others carries in what both had open', async () => {
  const [first, ...others] = reports;
  const ended = ['410322101', '410322102'];
  writeUnits(
    others,
    [
      rosterText
        .split('\n')
        .filter((line) => !line.startsWith('410308101'))
        .join('\n'),
      ...ended.map((code) => `410308101,会盟镇,TOWN,2025,,${code}`),
      ...ended.map((code) => `${code},旧${code}镇,TOWN,2015,2024,`),
    ].join('\n'),
  );
  write(join(units(), '410308101.json'), first);
  for (const unit of ended) write(join(units(), `${unit}.json`), { ...unitsBefore[0], unit });
  const { found } = await checked(soundCounty);
  expect(found.map(({ rule, left, right }) => [rule, left, right])).toEqual([
    ['AG-MERGE', 1, 2],
    ['AG-MERGE', 1, 2],
    ['AG-MERGE', 2, 4],
  ]);
  expect(found[0]?.message.zh).toBe('会盟镇由撤并单位组建，“自然人”上年结转1，应承接2');
});

test('what cannot be read in the folder is told by its file, and so is a folder that is none', async () => {
  writeUnits(reports, 'code,name\n1,2');
  write(join(units(), 'broken.json'), '{');
  const { code, problems } = await checked(soundCounty);
  expect(code).toBe(1);
  expect(problems).toMatchObject([
    { code: 'NOT_JSON', path: 'broken.json' },
    { code: 'BAD_ROSTER', path: 'units.csv' },
  ]);
  rmSync(units(), { recursive: true });
  expect((await checked(soundCounty)).problems).toMatchObject([{ code: 'CANNOT_OPEN', path: units() }]);
});
