import { readFileSync } from 'node:fs';

/** What has to be known of a face to set type in it: which signs it has, and how wide they are. */
export interface Face {
  readonly has: (code: number) => boolean;
  /** In ems; of a sign that it lacks, one. */
  readonly advanceOf: (code: number) => number;
}

const known = new Map<string, Face>();

/** Read from a TrueType font's `cmap` (formats 4 and 12) and `hmtx`; once. */
export function faceIn(file: string): Face {
  const found = known.get(file) ?? readFace(readFileSync(file));
  known.set(file, found);
  return found;
}

function readFace(font: Buffer): Face {
  const glyphs = glyphsOf(font);
  const unitsPerEm = font.readUInt16BE(tableStart(font, 'head') + 18);
  const measured = font.readUInt16BE(tableStart(font, 'hhea') + 34);
  const start = tableStart(font, 'hmtx');
  // The file is 14 MB: it is read again where a picture or a PDF needs it, and not kept for its widths.
  const widths = Float32Array.from(
    { length: measured },
    (_, glyph) => font.readUInt16BE(start + glyph * 4) / unitsPerEm,
  );
  return {
    has: (code) => glyphs.has(code),
    advanceOf: (code) => widths[Math.min(glyphs.get(code) ?? 0, measured - 1)] ?? 1,
  };
}

function tableStart(font: Buffer, tag: string): number {
  for (let at = 0; at < font.readUInt16BE(4); at += 1) {
    const record = 12 + at * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Glyphs by code point. */
function glyphsOf(font: Buffer): ReadonlyMap<number, number> {
  const start = tableStart(font, 'cmap');
  const glyphs = new Map<number, number>();
  for (let at = 0; at < font.readUInt16BE(start + 2); at += 1) {
    const table = start + font.readUInt32BE(start + 4 + at * 8 + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) addSegments(font, table, glyphs);
    if (format === 12) addGroups(font, table, glyphs);
  }
  return glyphs;
}

function addSegments(font: Buffer, table: number, glyphs: Map<number, number>): void {
  const twice = font.readUInt16BE(table + 6);
  for (let at = 0; at < twice; at += 2) {
    const last = font.readUInt16BE(table + 14 + at);
    const first = font.readUInt16BE(table + 16 + twice + at);
    const delta = font.readUInt16BE(table + 16 + 2 * twice + at);
    const offsetAt = table + 16 + 3 * twice + at;
    const offset = font.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - first));
      glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
}

function addGroups(font: Buffer, table: number, glyphs: Map<number, number>): void {
  const groups = font.readUInt32BE(table + 12);
  for (let at = 0; at < groups; at += 1) {
    const group = table + 16 + at * 12;
    const first = font.readUInt32BE(group);
    const last = font.readUInt32BE(group + 4);
    const glyph = font.readUInt32BE(group + 8);
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
}
