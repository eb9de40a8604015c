import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Figure } from './contestants.js';

const dashboard = fileURLToPath(new URL('../../../apps/dashboard/dist/', import.meta.url));

/**
 * The script that a browser has to fetch before a page shows, as sent: compressed. Pages are fetched when they
 * are opened; whichever is the heaviest is taken for the first one somebody opens.
 */
export function measureFirstView(): Figure {
  const page = readFileSync(join(dashboard, 'index.html'), 'utf8');
  const entries = pathsIn(page, /<(?:script|link)[^>]+(?:src|href)="\/?([^"]+\.js)"/g);
  if (entries.length === 0) throw new Error('The dashboard has no script in its page');
  const shell = withImports(entries);
  const pages = [...shell].flatMap(([path, script]) =>
    pathsIn(script, /import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g).map((opened) =>
      join(dirname(path), opened),
    ),
  );
  const weights = pages.map((opened) => weightOf(withImports([...entries, opened])));
  return {
    id: 'screens.firstViewScriptKb',
    what: 'script of the first view, compressed',
    value: Math.max(weightOf(shell), ...weights),
    unit: 'kB',
  };
}

function weightOf(scripts: ReadonlyMap<string, string>): number {
  return [...scripts.values()].reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
}

/** Scripts with all that they import at once. */
function withImports(entries: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path)) continue;
    const folder = dirname(path);
    const script = readFileSync(join(dashboard, path), 'utf8');
    texts.set(path, script);
    const imported = pathsIn(script, /(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
    waiting.push(...imported.map((relative) => join(folder, relative)));
  }
  return texts;
}

function pathsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, path]) => path ?? []);
}
