import type { FieldIndex } from '../form/laid-form.js';
import { keysOfField } from '../form/laid-form.js';
import type { LaidBlock } from '../form/laid-block.js';
import { checkKey, keyOfLastYear, readKey } from '../template/keys.js';
import type { SheetOrigin } from '../template/keys.js';
import type { ReadSheet, ReadWorkbook } from '../workbook/workbook.js';

/** A row or column of a sheet as its hidden key calls it. */
interface KeyedLine {
  readonly block: string;
  readonly key: string;
}

/** The hidden keys of a sheet. */
export interface SheetKeys {
  readonly origins: readonly SheetOrigin[];
  /** A row with two keys that differ has none: null. */
  readonly rows: ReadonlyMap<number, KeyedLine | null>;
  /** Rows that hold keys of columns, in ascending order. */
  readonly columnRows: readonly (readonly [row: number, keys: ReadonlyMap<number, KeyedLine>])[];
  readonly isKey: ReadonlySet<string>;
}

export function sheetKeys({ rows }: ReadSheet): SheetKeys {
  const origins: SheetOrigin[] = [];
  const keyedRows = new Map<number, KeyedLine | null>();
  const columnRows: [number, Map<number, KeyedLine>][] = [];
  const isKey = new Set<string>();
  for (const [row, cells] of rows) {
    const columns = new Map<number, KeyedLine>();
    for (const [column, { content }] of cells) {
      const key = content.kind === 'text' ? readKey(content.text) : null;
      if (key === null) continue;
      isKey.add(placeId(row, column));
      if (key.kind === 'sheet') origins.push(key.origin);
      else if (key.kind === 'column') columns.set(column, key);
      else {
        const other = keyedRows.get(row);
        const isAlike = other === undefined || (other?.block === key.block && other.key === key.key);
        keyedRows.set(row, isAlike ? key : null);
      }
    }
    if (columns.size > 0) columnRows.push([row, columns]);
  }
  return { origins, rows: keyedRows, columnRows, isKey };
}

export function placeId(row: number, column: number): string {
  return `${row}:${column}`;
}

/** What one kind of identity says of a place: a field, nothing, that it is no place for figures, or nonsense. */
export type Claim =
  | { readonly kind: 'FIELD'; readonly field: string }
  /** Last year's value of a field, or a check. */
  | { readonly kind: 'FURNITURE'; readonly lastOf: string | null }
  | { readonly kind: 'NONSENSE' }
  | null;

/** What the hidden keys say of a place: those of its row and of the nearest row of column keys above. */
export function claimByKeys(
  keys: SheetKeys,
  { row, column }: { readonly row: number; readonly column: number },
  index: FieldIndex,
): Claim {
  const rowKey = keys.rows.get(row);
  if (rowKey === undefined) return null;
  if (rowKey === null) return { kind: 'NONSENSE' };
  const above = keys.columnRows.findLast(([keyRow]) => keyRow < row)?.[1];
  const columnKey = above?.get(column);
  if (columnKey === undefined) return null;
  if (columnKey.block !== rowKey.block) return { kind: 'NONSENSE' };
  if (rowKey.key === checkKey) return { kind: 'FURNITURE', lastOf: null };
  const lastRow = keyOfLastYear(rowKey.key);
  const lastColumn = keyOfLastYear(columnKey.key);
  const fieldKeys = keysOfField({ id: rowKey.block }, lastRow ?? rowKey.key, lastColumn ?? columnKey.key);
  const field = index.byKeys.get(fieldKeys);
  if (field === undefined) return { kind: 'NONSENSE' };
  return lastRow === null && lastColumn === null
    ? { kind: 'FIELD', field }
    : { kind: 'FURNITURE', lastOf: field };
}

/** Fields by the place that a name of the workbook means, sheet by sheet. Two names of one place both count. */
export function claimsByName(
  { names }: ReadWorkbook,
  index: FieldIndex,
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const bySheet = new Map<string, Map<string, Set<string>>>();
  for (const { name, sheet, at } of names) {
    const field = index.byName.get(name.toLowerCase());
    if (field === undefined) continue;
    const places = bySheet.get(sheet) ?? new Map<string, Set<string>>();
    bySheet.set(sheet, places);
    const id = placeId(at.row, at.column);
    places.set(id, (places.get(id) ?? new Set<string>()).add(field));
  }
  return bySheet;
}

/** The field at a row and column of a block, or null. */
export function fieldAt(
  block: LaidBlock,
  rowKey: string,
  columnKey: string,
  index: FieldIndex,
): string | null {
  return index.byKeys.get(keysOfField(block, rowKey, columnKey)) ?? null;
}
