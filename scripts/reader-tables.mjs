// Writes the tables of packages/reader/data from their sources, which are not dependencies of the product:
//   npm pack opencc-js@1.4.2 · npm pack pinyin-pro@3.29.4 · npm pack @node-rs/jieba@2.0.3, each unpacked, and the
//   list of divisions as code,name,county,prefecture,province.
// node scripts/reader-tables.mjs --opencc DIR --pinyin DIR --jieba DIR --divisions FILE.csv
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    opencc: { type: 'string' },
    pinyin: { type: 'string' },
    jieba: { type: 'string' },
    divisions: { type: 'string' },
  },
});
const target = new URL('../packages/reader/data/', import.meta.url);

/** @param {string} name @param {string} text */
function write(name, text) {
  writeFileSync(new URL(name, target), text);
  process.stdout.write(`${name}: ${text.length} characters\n`);
}

/** @param {string} folder @param {string} file */
async function load(folder, file) {
  return await import(pathToFileURL(join(folder, file)).href);
}

/** Two-byte characters of GBK: what a page in that encoding can hold. */
function charactersOfGbk() {
  const decoder = new TextDecoder('gbk');
  const found = new Set();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (/^[\u4e00-\u9fff]$/.test(text)) found.add(text);
    }
  return found;
}

if (values.opencc) {
  const { default: entries } = await load(values.opencc, 'dist/esm-lib/dict/TSCharacters.js');
  const pairs = String(entries)
    .split('|')
    .map((entry) => entry.split(' '))
    .filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to);
  const { default: others } = await load(values.opencc, 'dist/esm-lib/dict/STCharacters.js');
  const changed = String(others)
    .split('|')
    .map((entry) => entry.split(' '))
    .filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to)
    .map(([from]) => from);
  write('simplified.txt', `${changed.join('')}\n`);
  write('traditional.txt', `${pairs.map(([from, to]) => `${from}${to}`).join('\n')}\n`);
}

if (values.pinyin) {
  const { pinyin } = await load(values.pinyin, 'dist/index.mjs');
  const bySyllable = new Map();
  for (const character of charactersOfGbk())
    for (const syllable of new Set(pinyin(character, { multiple: true, type: 'array' })))
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  const lines = [...bySyllable].filter(([syllable]) => !/[\u4e00-\u9fff]/.test(syllable)).sort();
  write('readings.txt', `${lines.map(([syllable, characters]) => `${syllable} ${characters}`).join('\n')}\n`);
}

if (values.jieba) {
  const words = readFileSync(join(values.jieba, 'dict.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word, count]) => /^[\u4e00-\u9fff]{2}$/.test(word ?? '') && Number(count) >= 100)
    .map(([word, count]) => ({ word, rank: Math.floor(Math.log2(Number(count))) }));
  const ranks = [...new Set(words.map(({ rank }) => rank))].sort((a, b) => b - a);
  const lines = ranks.map(
    (rank) =>
      `${rank} ${words
        .filter((entry) => entry.rank === rank)
        .map(({ word }) => word)
        .sort()
        .join('')}`,
  );
  write('words.txt', `${lines.join('\n')}\n`);
}

if (values.divisions) {
  // One known slip of the list: it prints the former name of this town.
  const corrected = { 410308106: '小浪底镇' };
  const counties = new Map();
  for (const line of readFileSync(values.divisions, 'utf8').trim().split(/\r?\n/).slice(1)) {
    const [code, name, county, prefecture, province] = line.split(',');
    const place = `${code.slice(0, 6)} ${county} ${prefecture} ${province}`;
    const unit = `${code.slice(6)}${corrected[code] ?? name}`;
    counties.set(place, [...(counties.get(place) ?? []), unit]);
  }
  write(
    'divisions.txt',
    `${[...counties].map(([place, units]) => `${place} ${units.join(' ')}`).join('\n')}\n`,
  );
}
