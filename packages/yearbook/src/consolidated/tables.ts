import {
  cellCode,
  cellsOf,
  consolidate,
  figuresOf,
  groupHeading,
  rowLabel,
  tablesAsPrinted,
} from '@mingjian/domain';
import type { ConsolidatedCell, Format, Table } from '@mingjian/domain';
import { cellOf, words } from '../bound/binder.js';
import type { BoundBlock, TableCell, TableColumn, TableRow } from '../bound/document.js';
import type { Origin } from '../bound/figure.js';
import { amountInWords } from '../bound/shown.js';
import { figureColumn, nameColumn, unknown } from '../writing/columns.js';
import { refOf } from '../writing/county.js';
import type { UnitNow } from '../writing/county.js';
import type { Writing } from './writing.js';

/** Every cell of the form summed over the units, with its coverage. */
export function sumsOf(format: Format, units: readonly UnitNow[]): ReadonlyMap<string, ConsolidatedCell> {
  return consolidate(
    format,
    units.map(({ now }) => now.report),
  );
}

/** The form's tables of a section, each cell bound to the same cell of every unit's report. */
export function tablesOfSection(
  w: Writing,
  format: Format,
  section: string,
  units: readonly UnitNow[],
): readonly BoundBlock[] {
  const sums = sumsOf(format, units);
  return tablesAsPrinted(format)
    .filter((table) => table.section === section)
    .map((table) => tableBlock(w, format, table, units, sums));
}

function tableBlock(
  w: Writing,
  format: Format,
  table: Table,
  units: readonly UnitNow[],
  sums: ReadonlyMap<string, ConsolidatedCell>,
): BoundBlock {
  const columns = table.columns.map(({ id, label, group }): TableColumn =>
    figureColumn(id === '' ? 'figure' : id, w.text(label), { group: group ? w.text(group) : null }),
  );
  const { block } = w.table({
    key: `table.${table.id}`,
    caption: w.text(table.title),
    columns: [nameColumn('row', w.word('column.row'), 3.6), ...columns],
    rows: table.rows.flatMap((row, at): readonly TableRow[] => [
      ...headsOf(w, table, at),
      {
        key: `table.${table.id}.${row.id}`,
        cells: [
          words(`${row.number}${w.text(rowLabel({ table, row }))}`),
          ...table.columns.map(({ id }): TableCell => {
            if (!row.columns.includes(id)) return { kind: 'NOT_APPLICABLE' };
            return sumCell(w, format, cellCode(table.id, row.id, id), units, sums);
          }),
        ],
        shades: null,
      },
    ]),
    notes: [w.word('note.coverage')],
  });
  return block;
}

/** The heading that the form prints over a row, where it is the first beneath it: 三、本年度办理结果. */
function headsOf(w: Writing, table: Table, at: number): readonly TableRow[] {
  const group = groupHeading(table, at);
  if (group === null) return [];
  const heading = words(`${group.number}${w.text(group.label)}`);
  return [{ key: `table.${table.id}.${group.id}`, cells: [heading], shades: null }];
}

function sumCell(
  w: Writing,
  format: Format,
  cell: string,
  units: readonly UnitNow[],
  sums: ReadonlyMap<string, ConsolidatedCell>,
): TableCell {
  const sum = sums.get(cell);
  if (!sum || sum.value === null) return unknown;
  const kind = cellsOf(format).get(cell)?.kind ?? 'count';
  const origins = units.flatMap(({ now }): readonly Origin[] => {
    const value = now.report?.formatFound === format.id ? figuresOf(now.report).get(cell) : undefined;
    return value === undefined ? [] : [{ kind: 'CELL', report: refOf(now), cell, value }];
  });
  return cellOf(
    w.binder.bind({
      key: `cell.${cell}`,
      kind,
      value: sum.value,
      qualifier: 'EXACT',
      shown: amountInWords(sum.value, kind),
      derivation: 'SUM',
      coverage: sum.coverage,
      origins,
    }),
  );
}
