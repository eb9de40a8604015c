import type { CellAddress, CellRange } from './address.js';
import type { NumberShape } from './number-shape.js';

export type CellContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  /** A formula whose result nobody has worked out. */
  | { readonly kind: 'no result' };

/** A cell in which something stands. Blank cells, however formatted, are not there. */
export interface SheetCell extends CellAddress {
  readonly content: CellContent;
  readonly shape: NumberShape;
}

export interface ReadSheet {
  readonly name: string;
  /** By row and column, each in ascending order. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
  readonly merges: readonly CellRange[];
}

/** A name that means one cell. */
export interface CellName {
  readonly name: string;
  readonly sheet: string;
  readonly at: CellAddress;
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly CellName[];
}

/** What stands in a cell, as text: for messages and for telling labels. */
export function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'number':
      return String(content.value);
    case 'text':
      return content.text;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'no result':
      return '=';
  }
}
