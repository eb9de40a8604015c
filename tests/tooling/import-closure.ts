import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './pages.js';

/** Workspace packages are followed into what they are built from; other packages are named and not opened. */
const sources: Readonly<Record<string, string>> = {
  '@mingjian/domain': 'packages/domain/src/index.ts',
  '@mingjian/reader': 'packages/reader/src/index.ts',
};

const specifiers = [
  /(?:^|\n)(?:import|export)\s[^;'"=()]*?\bfrom\s*['"]([^'"\n]+)['"]/g,
  /(?:^|\n)import\s*['"]([^'"\n]+)['"]/g,
  /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g,
];

function importsOf(path: string): readonly string[] {
  if (!/\.[cm]?tsx?$/.test(path)) return [];
  const text = readFileSync(join(root, path), 'utf8');
  return specifiers.flatMap((specifier) => [...text.matchAll(specifier)].map(([, name = '']) => name));
}

function resolved(from: string, name: string): string {
  if (!name.startsWith('.')) return sources[name] ?? name;
  const path = relative(root, join(root, dirname(from), name));
  const candidates = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx'), path];
  const found = candidates.find((candidate) => existsSync(join(root, candidate)));
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`);
  return found;
}

/** Everything that the files import, directly or through others: paths of our own files, names of packages. */
export function importClosure(files: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!existsSync(join(root, file))) continue;
    const from = file;
    waiting.push(...importsOf(from).map((name) => resolved(from, name)));
  }
  return seen;
}

/** The source files below a folder, tests apart. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter(
      (path) => statSync(join(root, path)).isFile() && path.endsWith('.ts') && !path.endsWith('.test.ts'),
    )
    .sort();
}
