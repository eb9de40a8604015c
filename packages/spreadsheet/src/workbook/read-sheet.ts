import { workbookLimits } from '../container/limits.js';
import { RefusedWorkbook } from '../container/refused-workbook.js';
import { lastColumn, lastRow, readAddress, readRange } from './address.js';
import type { CellRange } from './address.js';
import type { NumberShape } from './number-shape.js';
import { TextGatherer, unescaped } from './read-text.js';
import type { CellContent, ReadSheet, SheetCell } from './workbook.js';
import { walkXml } from './xml.js';
import type { Attributes, XmlListener } from './xml.js';

/** What the sheets of a workbook share, and how many cells they may still have together. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly shapes: readonly NumberShape[];
  cellsLeft: number;
}

export function readSheet(part: Uint8Array, name: string, context: SheetContext): ReadSheet {
  const listener = new SheetListener(context);
  walkXml(part, listener);
  return { name, rows: sorted(listener.rows), merges: listener.merges };
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  value: string | null;
}

class SheetListener implements XmlListener {
  readonly rows = new Map<number, Map<number, SheetCell>>();
  readonly merges: CellRange[] = [];
  readonly #context: SheetContext;
  readonly #columns = new Set<number>();
  readonly #inline = new TextGatherer();
  #row = 0;
  #column = 0;
  #cell: OpenCell | null = null;
  #isInValue = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#cell !== null) this.#inline.open(name);
    if (name === 'row') {
      this.#row = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r']);
      this.#column = 0;
    } else if (name === 'c') this.#openCell(attributes);
    else if (name === 'f' && this.#cell) this.#cell.isFormula = true;
    else if (name === 'v') this.#isInValue = true;
    else if (name === 'mergeCell') {
      const range = readRange(attributes['ref'] ?? '');
      if (range) this.merges.push(range);
    }
  }

  text(text: string): void {
    if (this.#cell === null) return;
    this.#inline.text(text);
    if (this.#isInValue) this.#cell.value = (this.#cell.value ?? '') + text;
  }

  close(name: string): void {
    if (name === 'v') this.#isInValue = false;
    if (this.#cell === null) return;
    this.#inline.close(name);
    if (name === 'c') {
      this.#keep(this.#cell);
      this.#cell = null;
    }
  }

  /** Rows and cells may leave out where they stand: then they follow the one before. */
  #openCell({ r, t = 'n', s = '0' }: Attributes): void {
    const at = r === undefined ? { row: this.#row, column: this.#column + 1 } : readAddress(r);
    const isOnSheet = at !== null && at.row >= 1 && at.row <= lastRow && at.column <= lastColumn;
    if (!isOnSheet) throw new RefusedWorkbook('DAMAGED');
    this.#column = at.column;
    this.#cell = { ...at, type: t, style: Number(s), isFormula: false, value: null };
  }

  #keep(cell: OpenCell): void {
    const inline = this.#inline.take();
    const content = contentOf(cell, inline, this.#context.texts);
    if (content === null) return;
    const { row, column } = cell;
    const cells = this.rows.get(row) ?? new Map<number, SheetCell>();
    this.rows.set(row, cells);
    cells.set(column, { row, column, content, shape: this.#context.shapes[cell.style] ?? 'plain' });
    this.#columns.add(column);
    this.#context.cellsLeft -= 1;
    const isTooLarge =
      this.#context.cellsLeft < 0 ||
      this.rows.size > workbookLimits.rows ||
      this.#columns.size > workbookLimits.columns;
    if (isTooLarge) throw new RefusedWorkbook('TOO_LARGE');
  }
}

/** Null for a blank cell; a text of spaces is blank too. */
function contentOf(
  { type, value, isFormula }: OpenCell,
  inline: string,
  texts: readonly string[],
): CellContent | null {
  switch (type) {
    case 'inlineStr':
      return textContent(inline);
    case 's':
      return value === null ? null : textContent(sharedText(value, texts));
    case 'str':
    // An ISO date: shown as one, and no figure.
    case 'd':
      return value === null ? null : textContent(unescaped(value));
    case 'b':
      return value === null ? null : { kind: 'boolean', value: value.trim() === '1' };
    case 'e':
      return { kind: 'error', code: value ?? '#N/A' };
    default: {
      if (value === null || value.trim() === '') return isFormula ? { kind: 'no result' } : null;
      const number = Number(value);
      return Number.isFinite(number) ? { kind: 'number', value: number } : { kind: 'text', text: value };
    }
  }
}

function sharedText(index: string, texts: readonly string[]): string {
  const text = texts[Number(index)];
  if (text === undefined) throw new RefusedWorkbook('DAMAGED');
  return text;
}

function textContent(text: string): CellContent | null {
  return text.trim() === '' ? null : { kind: 'text', text };
}

function sorted(rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>): ReadSheet['rows'] {
  const byNumber = <Value>([one]: readonly [number, Value], [other]: readonly [number, Value]): number =>
    one - other;
  return new Map([...rows].sort(byNumber).map(([row, cells]) => [row, new Map([...cells].sort(byNumber))]));
}
