import type { CellAddress } from '../workbook/address.js';
import type { SheetBuilder } from '../workbook/sheet-builder.js';
import type { StyleName } from '../workbook/style.js';
import type { LaidBlock, LaidLabel } from './laid-block.js';

const looks: Readonly<Record<LaidLabel['role'], StyleName>> = {
  title: 'blockTitle',
  head: 'head',
  group: 'group',
  row: 'rowLabel',
  note: 'note',
};

/** Words of the block on the sheet; `origin` is its upper left cell. Returns where a place of the block stands. */
export function placeLabels(
  sheet: SheetBuilder,
  block: LaidBlock,
  origin: CellAddress,
): (place: { readonly row: number; readonly column: number }) => CellAddress {
  const at = ({ row, column }: { readonly row: number; readonly column: number }): CellAddress => ({
    row: origin.row + row,
    column: origin.column + column,
  });
  for (const label of block.labels) {
    const to = { row: label.row + label.rows - 1, column: label.column + label.columns - 1 };
    sheet.putOver({ from: at(label), to: at(to) }, label.text, looks[label.role]);
  }
  return at;
}
