import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The rows of a page's tables, cell by cell, without headings' rules. */
export function rowsOf(page: string): readonly (readonly string[])[] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** What stands in backticks at the beginning of a row, by what stands beside it. */
export function rowsByCode(page: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rowsOf(page).flatMap(([first = '', ...rest]): [string, readonly string[]][] => {
      const [, code] = /^`([^`]+)`$/.exec(first) ?? [];
      return code === undefined ? [] : [[code, rest]];
    }),
  );
}

/** The part of a page under a heading, to the next one of its kind. */
export function partOf(page: string, heading: string): string {
  const [, after] = page.split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`There is no part "${heading}"`);
  return after.split('\n## ')[0] ?? '';
}

/** Fenced blocks in their order, each with its language. */
export function blocksOf(page: string): readonly { readonly language: string; readonly text: string }[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

/** A number that the code keeps to itself: `const name = 1_000`. */
export function constantIn(path: string, name: string): number {
  const [, digits] = new RegExp(`const ${name} = ([\\d_]+);`).exec(textOf(path)) ?? [];
  if (digits === undefined) throw new Error(`${path} has no ${name}`);
  return Number(digits.replaceAll('_', ''));
}
