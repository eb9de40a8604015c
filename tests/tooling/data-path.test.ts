import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs/data-path.md'), 'utf8');
const trees = [
  'packages/domain/src',
  'packages/reader/src',
  'packages/reader/src/understanding',
  'packages/spreadsheet/src',
  'packages/yearbook/src',
  'apps/server/src',
  'apps/dashboard/src',
  'tests',
  'docs',
  '',
];

/** What stands in backticks and looks like a folder, a file or a test by its name without ending. */
const named = [...new Set([...page.matchAll(/`([\w./-]+\/[\w./-]*|[\w./-]+\.(?:ts|tsx|cjs|graphql))`/g)])]
  .map(([, path = '']) => path)
  .filter((path) => !path.startsWith('./'));

function rooms(tree: string): readonly string[] {
  return readdirSync(join(root, tree), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

describe('the page that shows a newcomer where things live', () => {
  test('names nothing that is not there', () => {
    const missing = named.filter(
      (path) =>
        !trees.some((tree) => [path, `${path}.test.ts`].some((one) => existsSync(join(root, tree, one)))),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });

  test('links to what is there', () => {
    const links = [...page.matchAll(/\]\((\.\.\/[^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([]);
  });

  test.each(['packages/domain/src', 'packages/reader/src', 'apps/server/src', 'apps/dashboard/src'])(
    'names every room of %s',
    (tree) => {
      expect(rooms(tree).filter((room) => !page.includes(`${room}/`))).toEqual([]);
    },
  );
});
