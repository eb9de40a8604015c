import type { CellPlace } from '../formats/cells.js';
import { readClipboardBlock } from '../form/paste-block.js';
import { readTypedFigure } from '../form/typed-figure.js';
import { nearestUnit, unitNamed } from '../units/unit-list.js';
import type { ListedUnit, Unmatched } from '../units/unit-list.js';
import type { Text } from '../text.js';
import type { BadValueReason } from './bad-value.js';
import { isTotalWrong, openingCells } from './opening-balances.js';

/** One unit's row of a sheet of balances, whatever the sheet was: what is pasted and what a file holds look alike. */
export interface BalanceRow<Unit> {
  readonly unit: Unit;
  readonly cells: readonly { readonly cell: string; readonly value: number }[];
}

/** A field of a row that is no figure, or a row whose total is not the sum of its columns (`cell` is the total). */
export interface BadBalance<Unit> {
  readonly line: number;
  readonly unit: Unit;
  /** Empty for a figure beyond the last column. */
  readonly cell: string;
  readonly text: string;
  readonly reason: BadValueReason;
}

/** A pasted sheet, read: each line of it is in one of the lists. */
export interface BalanceBlock<Unit> {
  readonly rows: readonly BalanceRow<Unit>[];
  readonly unmatched: readonly Unmatched<Unit>[];
  readonly bad: readonly BadBalance<Unit>[];
  /** Units with more than one line. */
  readonly repeated: readonly Unit[];
  /** Heads of columns that are none of the cells: their figures were not taken. */
  readonly unknownColumns: readonly string[];
  /** Units with a line, and no figure in it: unknown, not zero. */
  readonly empty: readonly Unit[];
}

/** How the sheet calls a cell; the first line of a sheet names its columns so. */
export function balanceColumn({ table, row, column }: CellPlace): Text {
  return table.id === 'applications'
    ? { zh: `结转·${column.label.zh}`, en: `Carried forward: ${column.label.en}` }
    : { zh: `现行有效·${row.label.zh}`, en: `In force: ${row.label.en}` };
}

/** The sheet to be filled in: a head, then a line for each unit. Tabs part its columns. */
export function emptyBalanceSheet(
  units: readonly ListedUnit[],
  year: number,
  head: string,
  locale: 'zh' | 'en',
): string {
  const cells = openingCells(year);
  const columns = [head, ...cells.map((place) => balanceColumn(place)[locale])];
  return [columns, ...units.map(({ name }) => [name, ...cells.map(() => '')])]
    .map((fields) => fields.join('\t'))
    .join('\n');
}

/**
 * Reads a sheet of balances as it is pasted from a spreadsheet: a unit a line, named by code or name in its first
 * fields. Without a head the figures stand in printed order; with one, in the order of the head.
 */
export function readBalanceBlock<Unit extends ListedUnit>(
  text: string,
  units: readonly Unit[],
  year: number,
): BalanceBlock<Unit> {
  const cells = openingCells(year);
  const lines = readClipboardBlock(text);
  const heading = headingOf(lines[0] ?? [], cells);
  const read: Mutable<Unit> = { rows: [], unmatched: [], bad: [], repeated: [], empty: [] };
  const seen = new Set<string>();
  lines.forEach((fields, index) => {
    if ((index === 0 && heading !== null) || fields.every((field) => field === '')) return;
    const line = index + 1;
    const place = fields.findIndex((field) => unitNamed(field, units) !== null);
    const unit = place === -1 ? null : unitNamed(fields[place] ?? '', units);
    if (unit === null) {
      const words = fields.find((field) => !isFigure(field)) ?? fields[0] ?? '';
      read.unmatched.push({ line, text: fields.join('  ').trim(), nearest: nearestUnit(words, units) });
      return;
    }
    if (seen.has(unit.code)) {
      read.repeated.push(unit);
      return;
    }
    seen.add(unit.code);
    readLine(read, {
      unit,
      line,
      figures: heading ? fieldsUnder(heading, fields) : inOrder(fields, place, units, cells),
    });
  });
  return { ...read, unknownColumns: heading?.unknown ?? [] };
}

interface Mutable<Unit> {
  readonly rows: BalanceRow<Unit>[];
  readonly unmatched: Unmatched<Unit>[];
  readonly bad: BadBalance<Unit>[];
  readonly repeated: Unit[];
  readonly empty: Unit[];
}

/** Null: a figure beyond the last column. */
type FieldOfCell = readonly [cell: string | null, text: string];

function readLine<Unit>(
  read: Mutable<Unit>,
  {
    unit,
    line,
    figures,
  }: { readonly unit: Unit; readonly line: number; readonly figures: readonly FieldOfCell[] },
): void {
  const values = new Map<string, number>();
  let isBad = false;
  for (const [cell, text] of figures) {
    const reason = takeFigure(values, cell, text);
    if (reason === null) continue;
    read.bad.push({ line, unit, cell: cell ?? '', text, reason });
    isBad = true;
  }
  if (!isBad && isTotalWrong(values)) {
    const cell = 'applications.carriedForward.total';
    read.bad.push({ line, unit, cell, text: String(values.get(cell)), reason: 'TOTAL_DIFFERS' });
    isBad = true;
  }
  if (isBad) return;
  if (values.size === 0) read.empty.push(unit);
  else read.rows.push({ unit, cells: [...values].map(([cell, value]) => ({ cell, value })) });
}

function takeFigure(values: Map<string, number>, cell: string | null, text: string): BadValueReason | null {
  const typed = readTypedFigure(text, 'count');
  if ('reason' in typed) return typed.reason;
  if (typed.value === null) return null;
  if (cell === null) return 'UNKNOWN_NAME';
  if (typeof typed.value !== 'number' || !Number.isInteger(typed.value)) return 'NOT_A_NUMBER';
  if (typed.value < 0) return 'NEGATIVE';
  values.set(cell, typed.value);
  return null;
}

interface Heading {
  /** The cell of each column; null for one of the unit, or that is none. */
  readonly cells: readonly (string | null)[];
  readonly unknown: readonly string[];
}

const columnsOfUnit = [
  '序号',
  '单位',
  '单位名称',
  '填报单位',
  '名称',
  '代码',
  '单位代码',
  'unit',
  'code',
  'name',
];

/** Null where the first line is no head: it holds a figure, or no word that a head has. */
function headingOf(fields: readonly string[], cells: readonly CellPlace[]): Heading | null {
  const named = fields.map((field) => cells.find((place) => isColumn(field, place))?.cell ?? null);
  if (named.every((cell) => cell === null)) return null;
  const unknown = fields.filter(
    (field, index) => named[index] === null && field !== '' && !columnsOfUnit.includes(plain(field)),
  );
  return { cells: named, unknown };
}

/** Our own heads, and the labels as the form prints them. */
function isColumn(field: string, place: CellPlace): boolean {
  const { zh, en } = balanceColumn(place);
  const label = place.table.id === 'applications' ? place.column.label : place.row.label;
  // 行政规范性文件 is 规范性文件 to whoever writes a head.
  const own = [zh, en, label.zh, label.en, label.zh.replace(/^行政/, '')].map(plain);
  const text = plain(field);
  return own.includes(text) || (place.column.id === 'total' && ['合计', '总计', '结转合计'].includes(text));
}

function fieldsUnder({ cells }: Heading, fields: readonly string[]): readonly FieldOfCell[] {
  return cells.flatMap((cell, index): readonly FieldOfCell[] =>
    cell === null ? [] : [[cell, fields[index] ?? '']],
  );
}

/** Figures behind the unit's name and code, in printed order. */
function inOrder<Unit extends ListedUnit>(
  fields: readonly string[],
  place: number,
  units: readonly Unit[],
  cells: readonly CellPlace[],
): readonly FieldOfCell[] {
  let from = place + 1;
  while (from < fields.length && unitNamed(fields[from] ?? '', units) !== null) from += 1;
  return fields.slice(from).map((text, index): FieldOfCell => [cells[index]?.cell ?? null, text]);
}

function isFigure(field: string): boolean {
  return /^[\d\s,.-]*$/.test(field.normalize('NFKC'));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
