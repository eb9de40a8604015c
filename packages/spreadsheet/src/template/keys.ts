/**
 * Hidden words by which a place of the form is known again when rows or columns were inserted or moved and the names
 * are gone: one in front of every row of fields, one above every column of them, one in the corner of a sheet.
 */
const rowMark = 'mj:r:';
const columnMark = 'mj:c:';
const sheetMark = 'mj:s:';

/** The key of a row that only checks: nothing there is read. */
export const checkKey = '~';

/** The key of a row or column of last year's values. */
export function lastYearKey(key: string): string {
  return `${checkKey}${key}`;
}

/** The key of which this is last year's; null for one of this year's and for a check. */
export function keyOfLastYear(key: string): string | null {
  return key.startsWith(checkKey) && key !== checkKey ? key.slice(checkKey.length) : null;
}

export type SheetKey =
  | { readonly kind: 'row' | 'column'; readonly block: string; readonly key: string }
  | { readonly kind: 'sheet'; readonly origin: SheetOrigin };

/** Whose form of which year a sheet was made for. */
export interface SheetOrigin {
  readonly format: string;
  readonly year: number;
  readonly unit: string;
}

export function rowKeyText(block: string, key: string): string {
  return `${rowMark}${block}/${key}`;
}

export function columnKeyText(block: string, key: string): string {
  return `${columnMark}${block}/${key}`;
}

export function sheetKeyText({ format, year, unit }: SheetOrigin): string {
  return `${sheetMark}${format}/${year}/${unit}`;
}

/** Null for any other text. */
export function readKey(text: string): SheetKey | null {
  const tidy = text.trim();
  if (tidy.startsWith(sheetMark)) {
    const [format = '', year = '', ...unit] = tidy.slice(sheetMark.length).split('/');
    return { kind: 'sheet', origin: { format, year: Number(year), unit: unit.join('/') } };
  }
  const kind = tidy.startsWith(rowMark) ? 'row' : tidy.startsWith(columnMark) ? 'column' : null;
  if (kind === null) return null;
  const [block = '', ...key] = tidy.slice(rowMark.length).split('/');
  return { kind, block, key: key.join('/') };
}
