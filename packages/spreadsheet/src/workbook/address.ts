/** Rows and columns count from 1, as on the screen: row 8, column 4 is `D8`. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

export function addressText({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row}`;
}

export function rangeText({ from, to }: CellRange): string {
  return `${addressText(from)}:${addressText(to)}`;
}

const pattern = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** Null for anything that is no address of a single cell of a sheet. */
export function readAddress(text: string): CellAddress | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const row = Number(digits);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return row <= lastRow && column <= lastColumn ? { row, column } : null;
}

/** `A1:C3`, or one cell. */
export function readRange(text: string): CellRange | null {
  const [first = '', second = first] = text.split(':');
  const from = readAddress(first);
  const to = readAddress(second);
  return from && to && { from, to };
}

/** `Sheet!$D$8` and `'表 三'!$D$8`; null for a name that means anything but one cell, as one whose cell was deleted. */
export function readReference(text: string): { readonly sheet: string; readonly at: CellAddress } | null {
  const bang = text.lastIndexOf('!');
  const at = readAddress(text.slice(bang + 1));
  if (bang < 1 || at === null) return null;
  const name = text.slice(0, bang);
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet, at };
}

/** The sheet's name as formulas quote it. */
export function referenceText(sheet: string, { row, column }: CellAddress): string {
  return `'${sheet.replace(/'/g, "''")}'!$${columnLetters(column)}$${row}`;
}
