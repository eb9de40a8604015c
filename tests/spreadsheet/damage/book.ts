import { inflateRawSync } from 'node:zlib';

/**
 * A workbook as a bag of cells that a test can tear apart: read out of our own files with a few patterns, written as
 * other programs write (shared texts, Excel's attributes), without any code of the product.
 */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly names: readonly Name[];
  readonly styles: string | null;
}

export interface Sheet {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly content: Content;
  /** The field of the form that this cell was made for; it goes wherever the cell goes. */
  readonly field: string | null;
  /** What its content still says of that field, as typed; null where nobody could say. */
  readonly means: string | null;
}

export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly rich?: true }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: string | null };

export interface Name {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const blank: Content = { kind: 'blank' };

/** Parts of a ZIP file by name. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(file.byteLength - 6);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [nameSize, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const name = file.toString('utf8', at + 46, at + 46 + (nameSize ?? 0));
    const header = file.readUInt32LE(at + 42);
    const from = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
    const packed = file.subarray(from, from + file.readUInt32LE(at + 20));
    parts.set(name, (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + (nameSize ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

export function openBook(bytes: Uint8Array): Book {
  const parts = unzip(bytes);
  const outline = parts.get('xl/workbook.xml') ?? '';
  const names = [...outline.matchAll(/<definedName name="(MJ\.[^"]+)">'(.+?)'!\$([A-Z]+)\$(\d+)</g)].map(
    ([, name = '', sheet = '', letters = '', row = '']): Name => ({
      name,
      sheet: plain(sheet),
      row: Number(row),
      column: columnNumber(letters),
    }),
  );
  const sheets = [...outline.matchAll(/<sheet name="([^"]+)"/g)].map(([, name = ''], index) =>
    readSheet(plain(name), parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '', names),
  );
  return { sheets, names, styles: parts.get('xl/styles.xml') ?? null };
}

function readSheet(name: string, xml: string, names: readonly Name[]): Sheet {
  const fields = new Map(
    names
      .filter(({ sheet }) => sheet === name)
      .map((one) => [`${one.row}:${one.column}`, one.name.replace(/^MJ\.(\w+)\./, '$1:')]),
  );
  const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"(?: t="(\w+)")?(?:\/>|>(.*?)<\/c>)/gs)].map(
    ([, letters = '', row = '', style = '', type = 'n', inner = '']): Cell => {
      const place = { row: Number(row), column: columnNumber(letters) };
      const content = contentOf(type, inner);
      const field = fields.get(`${place.row}:${place.column}`) ?? null;
      return { ...place, style: Number(style), content, field, means: field ? meaningOf(content) : null };
    },
  );
  const merges = [...xml.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top = '', right = '', bottom = '']): Range => ({
      top: Number(top),
      left: columnNumber(left),
      bottom: Number(bottom),
      right: columnNumber(right),
    }),
  );
  const hiddenRows = [...xml.matchAll(/<row r="(\d+)"[^>]* hidden="1"/g)].map(([, row]) => Number(row));
  return { name, cells, merges, hiddenRows };
}

function contentOf(type: string, inner: string): Content {
  const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
  const formula = /<f>(.*?)<\/f>/s.exec(inner)?.[1];
  if (formula !== undefined)
    return { kind: 'formula', formula: plain(formula), result: value === undefined ? null : plain(value) };
  if (type === 'inlineStr')
    return { kind: 'text', text: plain(/<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1] ?? '') };
  return value === undefined ? blank : { kind: 'number', text: value };
}

/** What the form would show: words as they are, 是 as what it stands for. */
function meaningOf(content: Content): string | null {
  switch (content.kind) {
    case 'number':
      return content.text;
    case 'text':
      return content.text === '是' ? 'yes' : content.text;
    case 'formula':
      return content.result === '' ? null : content.result;
    default:
      return null;
  }
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function address({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${letters(column)}${row}`;
}

/** Workbooks write signs that XML cannot hold, and what looks like one of these, as `_xHHHH_`. */
function plain(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
