import type { TableCell, TableColumn } from '../bound/document.js';

interface ColumnGiven {
  readonly width?: number;
  readonly group?: string | null;
}

/** The first column: whose row it is. */
export function nameColumn(key: string, title: string, width = 2.4): TableColumn {
  return { key, title, group: null, align: 'left', width };
}

export function figureColumn(
  key: string,
  title: string,
  { width = 1, group = null }: ColumnGiven = {},
): TableColumn {
  return { key, title, group, align: 'right', width };
}

export function wordColumn(
  key: string,
  title: string,
  { width = 1, group = null }: ColumnGiven = {},
): TableColumn {
  return { key, title, group, align: 'centre', width };
}

export const unknown: TableCell = { kind: 'WORDS', words: '—' };
export const nothing: TableCell = { kind: 'WORDS', words: '' };
