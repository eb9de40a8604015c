// Run by the build: how much script a browser fetches before a page shows, compressed, against the bar. Pages are
// fetched when they are opened; whichever is the heaviest is taken for the first one that somebody opens.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const mostKb = 380;
const dist = fileURLToPath(new URL('dist/', import.meta.url));

const entries = pathsIn(text('index.html'), /<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.js)"/g);
const shell = withImports(entries);
const pages = [...shell].flatMap((path) =>
  pathsIn(text(path), /import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g).map((page) => join(dirname(path), page)),
);
const weights = pages.map((page) => ({ page, kb: weightOf(withImports([...entries, page])) }));
const heaviest = weights.reduce((most, one) => (one.kb > most.kb ? one : most), {
  page: 'the shell',
  kb: weightOf(shell),
});

console.log(
  `First view: shell ${weightOf(shell).toFixed(1)} kB, at most ${heaviest.kb.toFixed(1)} kB of script, compressed ` +
    `(${heaviest.page}; the bar is ${mostKb} kB)`,
);
if (entries.length === 0 || pages.length === 0 || heaviest.kb > mostKb) {
  console.error('The first view is too heavy, or its pages are not loaded by route any more.');
  process.exit(1);
}

/** Paths of the scripts with all that they import at once. */
function withImports(first) {
  const found = new Set();
  const waiting = [...first];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const folder = dirname(path);
    const imported = pathsIn(text(path), /(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
    waiting.push(...imported.map((relative) => join(folder, relative)));
  }
  return found;
}

function weightOf(paths) {
  return [...paths].reduce((sum, path) => sum + gzipSync(text(path)).length, 0) / 1000;
}

function pathsIn(script, pattern) {
  return [...script.matchAll(pattern)].map(([, path]) => path);
}

function text(path) {
  return readFileSync(join(dist, path), 'utf8');
}
