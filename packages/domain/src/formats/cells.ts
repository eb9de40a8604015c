import type { Text } from '../text.js';
import type { CellKind, Column, Format, Row, RowGroup, SectionId, Table } from './format.js';

/** One cell of a form with everything that is printed around it. */
export interface CellPlace {
  readonly cell: string;
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly kind: CellKind;
  readonly unit: Text;
  readonly section: SectionId;
}

const placesByFormat = new WeakMap<Format, ReadonlyMap<string, CellPlace>>();

/** Every cell of a format in printed order, by its code. */
export function cellsOf(format: Format): ReadonlyMap<string, CellPlace> {
  const known = placesByFormat.get(format);
  if (known) return known;
  const places = new Map<string, CellPlace>();
  for (const table of format.tables) {
    const columns = new Map(table.columns.map((column) => [column.id, column]));
    for (const row of table.rows) {
      for (const columnId of row.columns) {
        const column = columns.get(columnId);
        if (!column)
          throw new Error(`Row ${table.id}.${row.id} names the column ${columnId}, which the table lacks`);
        const cell = cellCode(table.id, row.id, columnId);
        const kind = row.kind ?? column.kind;
        const unit = row.unit ?? column.unit;
        places.set(cell, { cell, table, row, column, kind, unit, section: table.section });
      }
    }
  }
  placesByFormat.set(format, places);
  return places;
}

/** `table.row.column`; `table.row` for the only column of a list, which has no name. */
export function cellCode(table: string, row: string, column: string): string {
  return column === '' ? `${table}.${row}` : `${table}.${row}.${column}`;
}

const placesByTable = new WeakMap<Format, ReadonlyMap<string, readonly CellPlace[]>>();
const codesByTable = new WeakMap<readonly CellPlace[], readonly string[]>();

/** Cells of one table in printed order; none when the format lacks the table. */
export function cellsOfTable(format: Format, tableId: string): readonly CellPlace[] {
  const known = placesByTable.get(format) ?? groupByTable(format);
  placesByTable.set(format, known);
  return known.get(tableId) ?? [];
}

/** Codes of the cells of one table in printed order. */
export function cellCodesOfTable(format: Format, tableId: string): readonly string[] {
  const places = cellsOfTable(format, tableId);
  const codes = codesByTable.get(places) ?? places.map(({ cell }) => cell);
  codesByTable.set(places, codes);
  return codes;
}

function groupByTable(format: Format): ReadonlyMap<string, readonly CellPlace[]> {
  const places = [...cellsOf(format).values()];
  return new Map(format.tables.map(({ id }) => [id, places.filter(({ table }) => table.id === id)]));
}

/** How a clerk calls a cell: 表三“予以公开／自然人”, 统计表“收到申请数”. */
export function cellLabel(place: CellPlace): Text {
  const number = tableNumber(place.table);
  if (place.table.layout === 'list') {
    return { zh: `${number.zh}“${rowLabel(place).zh}”`, en: `${number.en}, “${rowLabel(place).en}”` };
  }
  return {
    zh: `${number.zh}“${rowLabel(place).zh}／${place.column.label.zh}”`,
    en: `${number.en}, “${rowLabel(place).en} / ${place.column.label.en}”`,
  };
}

/** A row with its group where the label alone is ambiguous: 其他 under 其他处理. */
export function rowLabel({ table, row }: Pick<CellPlace, 'table' | 'row'>): Text {
  const group = table.groups.find(({ id }) => id === row.group);
  const needsGroup = row.level === 2 && group !== undefined && table.layout !== 'list';
  return needsGroup
    ? { zh: `${group.label.zh}·${row.label.zh}`, en: `${group.label.en}: ${row.label.en}` }
    : row.label;
}

/** The heading under which a row is the first, by its place; null where it has none, or a wide form prints none. */
export function groupHeading({ groups, rows, layout }: Table, place: number): RowGroup | null {
  const id = rows[place]?.group;
  const isFirst = rows.findIndex(({ group }) => group === id) === place;
  return layout === 'wide' || !isFirst ? null : (groups.find((group) => group.id === id) ?? null);
}

const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** How notices call a table; the blocks of a list are one form, which has no number. */
export function tableNumber(table: Pick<Table, 'number' | 'layout'>): Text {
  if (table.layout === 'list') return { zh: '统计表', en: 'Statistics form' };
  return { zh: `表${numerals[table.number] ?? table.number}`, en: `Table ${table.number}` };
}
