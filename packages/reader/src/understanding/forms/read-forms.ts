import { cellsOfTable, formats, tablesAsPrinted } from '@mingjian/domain';
import type { CellPlace, Figure, Format, FormatId, Row, Table } from '@mingjian/domain';
import type { FormCell } from './form-cells.js';
import { formCellsIn, labelOf } from './form-cells.js';
import { isValue, valueOf } from './form-value.js';

/** A figure with the cell of the document in which it stands, in the squeezed text. */
export interface ReadFigure extends Figure {
  readonly start: number;
  readonly end: number;
}

export interface ReadForm {
  readonly format: FormatId;
  readonly figures: readonly ReadFigure[];
  /** Stretches of the text that are tables and no sentences. */
  readonly regions: readonly { readonly start: number; readonly end: number }[];
}

/** Labels of a form that were broken over cells or lines are put together from so many pieces at most. */
const mostPieces = 4;
/** A table counts as found when this share of its rows is. */
const enoughRows = 0.5;

/** The form that most of a document's tables are, read by the labels of its rows; null where there is none. */
export function readForm(text: string, due: FormatId | null): ReadForm | null {
  const cells = formCellsIn(text);
  if (cells.length < 10) return null;
  const candidates = formats
    .filter(({ tables }) => tables.length > 0)
    .map((format) => readAs(format, cells))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || Number(b.format === due) - Number(a.format === due));
  return candidates[0] ?? null;
}

function readAs(
  format: Format & { readonly id: FormatId },
  cells: readonly FormCell[],
): ReadForm & { found: number } {
  const places = new PlacesByLabel(cells);
  let cursor = 0;
  let found = 0;
  const figures = new Map<string, readonly ReadFigure[]>();
  const regions: { start: number; end: number }[] = [];
  for (const table of tablesAsPrinted(format)) {
    const read = readTable(format, table, cells, places, cursor);
    if (!read) continue;
    cursor = read.next;
    found += read.cells;
    figures.set(table.id, read.figures);
    regions.push(read.region);
  }
  // In the order of the form's codes, however the tables stand on paper.
  const inOrder = format.tables.flatMap(({ id }) => figures.get(id) ?? []);
  return { format: format.id, figures: inOrder, regions, found };
}

interface ReadTable {
  readonly figures: readonly ReadFigure[];
  readonly cells: number;
  readonly next: number;
  readonly region: { readonly start: number; readonly end: number };
}

function readTable(
  format: Format,
  table: Table,
  cells: readonly FormCell[],
  places: PlacesByLabel,
  from: number,
): ReadTable | null {
  const wanted = cellsOfTable(format, table.id);
  if (table.layout === 'wide') {
    const wide = readWide(wanted, cells, from);
    if (wide) return wide;
  }
  let cursor = from;
  let rows = 0;
  let first: number | null = null;
  const figures: ReadFigure[] = [];
  let count = 0;
  for (const row of table.rows) {
    const ofRow = wanted.filter((place) => place.row === row);
    const at = rowAt(row, ofRow.length, places, cursor);
    if (at === null) continue;
    rows += 1;
    count += ofRow.length;
    first ??= at.label;
    figures.push(...figuresAt(ofRow, cells, at.values));
    cursor = at.values + ofRow.length;
  }
  const start = first === null ? undefined : cells[first];
  const end = cells[cursor - 1];
  if (!start || !end || rows < table.rows.length * enoughRows) return null;
  return { figures, cells: count, next: cursor, region: { start: start.start, end: end.end } };
}

/** A row by its printed label, or by other words for it; the printed ones come first. */
function rowAt(
  { label, variants = [] }: Row,
  count: number,
  places: PlacesByLabel,
  from: number,
): ReturnType<PlacesByLabel['valuesAfter']> {
  for (const words of [label.zh, ...variants]) {
    const at = places.valuesAfter(labelOf(words), count, from);
    if (at !== null) return at;
  }
  return null;
}

/** Printed in a column of their own between label and figure. */
const units: ReadonlySet<string> = new Set('条 件 次 篇 个 人 人次 元 万元 项'.split(' '));

function figuresAt(
  places: readonly CellPlace[],
  cells: readonly FormCell[],
  from: number,
): readonly ReadFigure[] {
  return places.flatMap(({ cell, kind }, at) => {
    const found = cells[from + at];
    const value = found ? valueOf(found.text, kind) : null;
    return found && value !== null ? [{ cell, value, start: found.start, end: found.end }] : [];
  });
}

/** One line that holds all figures of a table under a head of several rows. */
function readWide(wanted: readonly CellPlace[], cells: readonly FormCell[], from: number): ReadTable | null {
  for (let start = from; start < cells.length;) {
    const line = cells[start]?.line;
    let end = start + 1;
    while (end < cells.length && cells[end]?.line === line) end += 1;
    const row = cells.slice(start, end);
    const [head] = row;
    const tail = row.at(-1);
    const isRow = row.length === wanted.length && row.every(({ text }) => isValue(text));
    if (isRow && head && tail && row.some(({ text }) => /\d/.test(text)))
      return {
        figures: figuresAt(wanted, cells, start),
        cells: wanted.length,
        next: end,
        region: { start: head.start, end: tail.end },
      };
    start = end;
  }
  return null;
}

/** Where labels stand, so that each row is looked up instead of searched for. */
class PlacesByLabel {
  readonly #cells: readonly FormCell[];
  readonly #byStart = new Map<string, number[]>();

  constructor(cells: readonly FormCell[]) {
    this.#cells = cells;
    for (const [at, { label }] of cells.entries()) {
      const key = label.slice(0, 2);
      const known = this.#byStart.get(key);
      if (known) known.push(at);
      else this.#byStart.set(key, [at]);
    }
  }

  /** The next place of a label that as many values follow as its row has; a unit may stand between. */
  valuesAfter(
    label: string,
    count: number,
    from: number,
  ): { readonly label: number; readonly values: number } | null {
    for (const at of this.#byStart.get(label.slice(0, 2)) ?? []) {
      if (at < from) continue;
      const behind = this.#endOfLabel(label, at);
      if (behind === null) continue;
      const values = units.has(this.#cells[behind]?.text ?? '') ? behind + 1 : behind;
      const row = this.#cells.slice(values, values + count);
      if (row.length === count && row.every(({ text }) => isValue(text))) return { label: at, values };
    }
    return null;
  }

  #endOfLabel(label: string, at: number): number | null {
    let together = '';
    for (let piece = 0; piece < mostPieces; piece += 1) {
      const cell = this.#cells[at + piece];
      if (!cell) return null;
      together += cell.label;
      if (isSameLabel(together, label)) return at + piece + 1;
      if (!label.startsWith(together)) return null;
    }
    return null;
  }
}

/** Forms shorten labels or add to them; the first words decide. */
function isSameLabel(found: string, label: string): boolean {
  if (found === label) return true;
  const shorter = Math.min(found.length, label.length);
  return (
    shorter >= 5 && (found.startsWith(label) || (label.startsWith(found) && shorter >= label.length * 0.6))
  );
}
