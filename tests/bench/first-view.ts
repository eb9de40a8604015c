import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Figure } from './contestants.js';

const dashboard = fileURLToPath(new URL('../../../apps/dashboard/dist/', import.meta.url));

/** The script that a browser has to fetch before the first page shows, as sent: compressed. */
export function measureFirstView(): Figure {
  const page = readFileSync(join(dashboard, 'index.html'), 'utf8');
  const entries = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/?([^"]+\.js)"/g)].flatMap(
    ([, path]) => (path === undefined ? [] : [path]),
  );
  if (entries.length === 0) throw new Error('The dashboard has no script in its page');
  const scripts = withImports(entries);
  const bytes = [...scripts.values()].reduce((sum, text) => sum + gzipSync(text, { level: 6 }).length, 0);
  return {
    id: 'screens.firstViewScriptKb',
    what: 'script of the first view, compressed',
    value: bytes / 1000,
    unit: 'kB',
  };
}

/** Scripts with all that they import at once; what is imported when a page is opened is not of the first view. */
function withImports(entries: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path)) continue;
    const script = readFileSync(join(dashboard, path), 'utf8');
    texts.set(path, script);
    for (const [, imported] of script.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      if (imported !== undefined) waiting.push(join(dirname(path), imported));
  }
  return texts;
}
