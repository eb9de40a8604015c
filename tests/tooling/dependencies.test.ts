import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const packages = [
  '.',
  'apps/server',
  'apps/dashboard',
  'packages/domain',
  'packages/reader',
  'packages/spreadsheet',
  'packages/yearbook',
  'tests',
];

interface Dependency {
  readonly name: string;
  readonly licence: string;
}

function json(path: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${path} is no object`);
  return { ...parsed };
}

function direct(): readonly Dependency[] {
  const names = packages.flatMap((folder) => {
    const manifest = json(`${folder}/package.json`);
    return [manifest['dependencies'], manifest['devDependencies']].flatMap((part) =>
      Object.keys(part ?? {}).map((name) => ({ name, folder })),
    );
  });
  const others = new Map(
    names.filter(({ name }) => !name.startsWith('@mingjian/')).map(({ name, folder }) => [name, folder]),
  );
  return [...others].map(([name, folder]) => ({ name, licence: installedLicence(name, folder) }));
}

/** A package may have its own copy in the folder that asks for it. */
function installedLicence(name: string, folder: string): string {
  const own = `${folder}/node_modules/${name}/package.json`;
  return String(json(existsSync(join(root, own)) ? own : `node_modules/${name}/package.json`)['license']);
}

function listed(): readonly Dependency[] {
  const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  return [...page.matchAll(/^\| `(.+?)` .*\| (\S+) +\|$/gm)].map(([, name = '', licence = '']) => ({
    name,
    licence,
  }));
}

const byName = (one: Dependency, other: Dependency): number => (one.name < other.name ? -1 : 1);

describe('the page of dependencies', () => {
  test('has one line for each direct dependency, with its licence, and none for anything else', () => {
    expect([...listed()].sort(byName)).toEqual([...direct()].sort(byName));
  });

  test('says for each what it saves and who keeps it', () => {
    const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
    const cells = [...page.matchAll(/^\| `.+$/gm)].map(([line]) =>
      line.split('|').map((cell) => cell.trim()),
    );
    expect(cells.filter((line) => line.length !== 6 || line.slice(1, 5).includes(''))).toEqual([]);
  });
});
