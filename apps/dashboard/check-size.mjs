// Run by the build: how much script a browser fetches before the first page shows, compressed, against its bar.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const mostKb = 380;
const dist = fileURLToPath(new URL('dist/', import.meta.url));

const page = readFileSync(join(dist, 'index.html'), 'utf8');
const entries = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.js)"/g)].map(
  ([, path]) => path,
);
const scripts = withImports(entries);
const kb = [...scripts.values()].reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;

console.log(
  `First view: ${kb.toFixed(1)} kB of script, compressed (${scripts.size} files; at most ${mostKb} kB)`,
);
if (entries.length === 0 || kb > mostKb) {
  console.error('The first view is too heavy: load by route what the first page does not need.');
  process.exit(1);
}

/** Scripts with all that they import at once; what a page imports when it is opened is not of the first view. */
function withImports(first) {
  const found = new Map();
  const waiting = [...first];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = readFileSync(join(dist, path), 'utf8');
    found.set(path, text);
    for (const [, imported] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      waiting.push(join(dirname(path), imported));
  }
  return found;
}
