import type { CellAddress, CellRange } from './address.js';
import type { StyleName } from './style.js';

/** A formula with the result that programs show which do not work it out; null where it is blank. */
export interface Formula {
  readonly formula: string;
  readonly result: number | string | null;
}

export type WrittenValue = string | number | Formula | null;

export interface WrittenCell extends CellAddress {
  readonly value: WrittenValue;
  readonly style: StyleName;
}

/** What a person is told who types something else than is asked for; it is taken all the same. */
export interface Advice {
  readonly range: CellRange;
  readonly rule: 'whole' | 'amount' | { readonly oneOf: readonly string[] };
  readonly message: string;
}

export interface Paper {
  readonly landscape: boolean;
  /** Printed at the head of every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
}

/** One sheet as it will be written. Rows and columns count from 1. */
export class SheetBuilder {
  readonly cells = new Map<number, Map<number, WrittenCell>>();
  readonly merges: CellRange[] = [];
  readonly names: { readonly name: string; readonly at: CellAddress }[] = [];
  readonly advice: Advice[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  isProtected = false;
  frozen: CellAddress | null = null;
  paper: Paper = { landscape: false };

  constructor(readonly name: string) {}

  put(at: CellAddress, value: WrittenValue, style: StyleName): void {
    const row = this.cells.get(at.row) ?? new Map<number, WrittenCell>();
    this.cells.set(at.row, row);
    row.set(at.column, { ...at, value, style });
  }

  /** One value over several cells, each of which has the look, so that borders are whole. */
  putOver({ from, to }: CellRange, value: WrittenValue, style: StyleName): void {
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1)
        this.put({ row, column }, row === from.row && column === from.column ? value : null, style);
    if (from.row !== to.row || from.column !== to.column) this.merges.push({ from, to });
  }
}
