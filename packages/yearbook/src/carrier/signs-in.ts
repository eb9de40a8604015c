import { readFileSync } from 'node:fs';

const known = new Map<string, ReadonlySet<number>>();

/** Code points that a TrueType font has a glyph for, read from its `cmap` (formats 4 and 12); read once. */
export function signsIn(file: string): ReadonlySet<number> {
  const found = known.get(file) ?? readSigns(readFileSync(file));
  known.set(file, found);
  return found;
}

function readSigns(font: Buffer): ReadonlySet<number> {
  const start = tableStart(font, 'cmap');
  const signs = new Set<number>();
  for (let at = 0; at < font.readUInt16BE(start + 2); at += 1) {
    const table = start + font.readUInt32BE(start + 4 + at * 8 + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) addSegments(font, table, signs);
    if (format === 12) addGroups(font, table, signs);
  }
  return signs;
}

function tableStart(font: Buffer, tag: string): number {
  for (let at = 0; at < font.readUInt16BE(4); at += 1) {
    const record = 12 + at * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

function addSegments(font: Buffer, table: number, signs: Set<number>): void {
  const twice = font.readUInt16BE(table + 6);
  for (let at = 0; at < twice; at += 2) {
    const last = font.readUInt16BE(table + 14 + at);
    const first = font.readUInt16BE(table + 16 + twice + at);
    for (let code = first; code <= last && code < 0xffff; code += 1) signs.add(code);
  }
}

function addGroups(font: Buffer, table: number, signs: Set<number>): void {
  for (let at = 0; at < font.readUInt32BE(table + 12); at += 1) {
    const group = table + 16 + at * 12;
    const last = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= last; code += 1) signs.add(code);
  }
}
