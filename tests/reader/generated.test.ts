import { createHash } from 'node:crypto';
import { measures } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { generatedReport, generatedReports } from './generated/generated-report.js';

const reports = generatedReports(200);
const statements = reports.flatMap((report) => report.statements);
const traps = reports.flatMap((report) => report.traps);

const kindsOf = (all: readonly { readonly how: string }[]): ReadonlySet<string> =>
  new Set(all.map(({ how }) => how));

describe('the generated reports', () => {
  test('are the same whenever and in whatever order they are written', () => {
    expect(generatedReport(77)).toEqual(reports[77]);
    const hash = createHash('sha256');
    for (const { text } of reports) hash.update(text);
    expect(hash.digest('hex')).toMatchInlineSnapshot(
      `"79727cd2b313a712e5fa72d231816a38cbbabb46fadc1620db1ae2147d842d2e"`,
    );
  });

  test('differ from each other', () => {
    expect(new Set(reports.map(({ text }) => text)).size).toBe(200);
  });

  test('keep each figure and each trap with the words that stand at its offsets', () => {
    for (const { text, statements: said, traps: avoided } of reports)
      for (const { start, end, quote } of [...said, ...avoided]) expect(text.slice(start, end)).toBe(quote);
  });

  test('are narratives of 2008 to 2018 for the most part, of towns and of departments', () => {
    const old = reports.filter(({ year }) => year < 2019);
    expect(old.length).toBeGreaterThan(150);
    expect(old.length).toBeLessThan(200);
    expect(new Set(old.map(({ year }) => year)).size).toBe(11);
    expect(reports.filter(({ unit }) => unit.kind === 'DEPARTMENT').length).toBeGreaterThan(20);
  });

  test('write figures in every way of the catalogue', () => {
    expect([...kindsOf(statements)].sort()).toEqual([
      'Chinese numeral',
      'Chinese numeral, over',
      'about',
      'full-width digits',
      'list',
      'money in ten thousands',
      'money in yuan',
      'nearly',
      'none, by heading',
      'none, by noun',
      'none, by verb',
      'none, whole group',
      'over',
      'over, after the unit',
      'plain',
      'spaced',
      'ten thousands',
      'thousands mark',
    ]);
    expect(kindsOf(traps).size).toBeGreaterThan(20);
  });

  test('state every measure that the contract names, and no other', () => {
    const stated = new Set(statements.map(({ measure }) => measure));
    expect([...stated].sort()).toEqual(measures.map(({ id }) => id).sort());
  });
});
