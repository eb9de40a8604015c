import { cellsOf, formats, indicators, measures, practices, rules, schemes } from '@mingjian/domain';
import { expect, test } from 'vitest';
import { textOf } from './pages.js';

const pageOf = (name: string): string => textOf(`docs/reference/${name}.md`);

test('the reference tells of everything that the catalogues hold', () => {
  const told = [
    ['rules', rules.map(({ id }) => `### ${id}　`)],
    ['formats', formats.map(({ id }) => `## ${id}　`)],
    ['measures', measures.map(({ id }) => `| \`${id}\` |`)],
    ['practices', practices.map(({ id }) => `| \`${id}\` |`)],
    ['indicators', indicators.map(({ id }) => `| \`${id}\` |`)],
    ['schemes', schemes.map(({ id }) => `## ${id}　`)],
  ] as const;
  for (const [name, words] of told)
    expect(
      words.filter((word) => !pageOf(name).includes(word)),
      name,
    ).toEqual([]);
});

test('the rows of every form stand in it, so that each cell can be looked up', () => {
  const page = pageOf('cells');
  const rows = formats.flatMap((format) =>
    [...cellsOf(format).values()].map(({ row }) => `| \`${row.id}\` |`),
  );
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
});

test('no page has a hole or a table that breaks', () => {
  for (const name of [
    'README',
    'rules',
    'formats',
    'cells',
    'measures',
    'practices',
    'indicators',
    'schemes',
  ]) {
    const page = pageOf(name);
    expect(page, name).not.toMatch(/undefined|\[object|NaN/);
    const widths = page.split('\n\n').filter((part) => part.startsWith('|'));
    for (const part of widths) {
      const columns = part
        .trim()
        .split('\n')
        .map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(columns).size, part.slice(0, 80)).toBe(1);
    }
  }
});
