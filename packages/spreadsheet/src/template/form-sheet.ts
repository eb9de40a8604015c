import { cellField, cellOfField, cellsOf, computedTotals, sumOfCells } from '@mingjian/domain';
import type { CellKind, ComputedTotal, Figures, Format } from '@mingjian/domain';
import { nameOfField } from '../form/laid-form.js';
import type { LaidBlock, LaidSheet } from '../form/laid-block.js';
import { placeLabels } from '../form/place-block.js';
import { fitRows } from '../workbook/fit-rows.js';
import { addressText } from '../workbook/address.js';
import type { CellAddress } from '../workbook/address.js';
import { SheetBuilder } from '../workbook/sheet-builder.js';
import type { Formula } from '../workbook/sheet-builder.js';
import { placeBalanceCheck } from './balance-check.js';
import { resultOf, summed, writtenFigure } from './cell-value.js';
import { columnKeyText, lastYearKey, rowKeyText, sheetKeyText } from './keys.js';
import { lastLabel, lastRowLabel } from './last-year.js';
import type { LastYear } from './last-year.js';
import type { TemplateFacts } from './template-facts.js';

export interface FormSheetContent {
  readonly format: Format;
  readonly figures: Figures;
  readonly last: LastYear;
  readonly facts: TemplateFacts;
}

/** Column A holds the keys of rows; the row above every block those of its columns. */
const keyColumn = 1;
const firstColumn = 2;
const titleRow = 2;
const firstBlockRow = 4;

/** A sheet of tables: what is typed is white and open, everything else is protected. */
export function formSheet(laid: LaidSheet, content: FormSheetContent): SheetBuilder {
  const { facts, last } = content;
  const sheet = new SheetBuilder(laid.name);
  sheet.isProtected = true;
  sheet.hiddenColumns.add(keyColumn);
  sheet.hiddenRows.add(1);
  sheet.put({ row: 1, column: keyColumn }, sheetKeyText(originOf(facts)), 'key');
  const width = Math.max(...laid.blocks.map((block) => block.width + lastColumnsOf(block)));
  const across = (row: number) => ({
    from: { row, column: firstColumn },
    to: { row, column: firstColumn + width - 1 },
  });
  sheet.putOver(across(titleRow), laid.title, 'title');
  sheet.heights.set(titleRow, 30);
  sheet.putOver(
    across(titleRow + 1),
    `${facts.unitName}　${facts.report.reportYear}年度　右侧灰字是${last.year}年的数，不读入；没有的填 0，不清楚的留空`,
    'lead',
  );
  let row = firstBlockRow;
  for (const block of laid.blocks) row = placeBlock(sheet, block, row, content) + 1;
  widen(sheet, laid);
  fitRows(sheet);
  sheet.paper = { landscape: width > 6 };
  return sheet;
}

export function originOf({ report }: Pick<TemplateFacts, 'report'>) {
  return { format: report.formatFound, year: report.reportYear, unit: report.unit };
}

/** Returns the first row below the block. */
function placeBlock(
  sheet: SheetBuilder,
  block: LaidBlock,
  keyRow: number,
  content: FormSheetContent,
): number {
  sheet.hiddenRows.add(keyRow);
  const origin = { row: keyRow + 1, column: firstColumn };
  const at = placeLabels(sheet, block, origin);
  for (const { at: column, key } of block.columns)
    sheet.put({ row: keyRow, column: origin.column + column }, columnKeyText(block.id, key), 'key');
  for (const { at: row, key } of block.rows)
    sheet.put({ row: origin.row + row, column: keyColumn }, rowKeyText(block.id, key), 'key');
  placeFields(sheet, block, at, content);
  const below = block.spans.length > 0 ? placeLastRow(sheet, block, at, content) : origin.row + block.height;
  if (block.spans.length === 0) placeLastColumns(sheet, block, { keyRow, at }, content);
  return placeBalanceCheck(sheet, block, { at, below, keyColumn }, content);
}

function placeFields(
  sheet: SheetBuilder,
  { fields }: LaidBlock,
  at: (place: { readonly row: number; readonly column: number }) => CellAddress,
  { format, figures }: FormSheetContent,
): void {
  const places = new Map(fields.map(({ field, ...place }) => [cellOfField(field) ?? field, at(place)]));
  const totals = new Map(computedTotals(format).map((total) => [total.cell, total]));
  for (const [cell, address] of places) {
    const total = totals.get(cell);
    const kind = cellsOf(format).get(cell)?.kind ?? 'count';
    const formula = total && formulaOf(total, places, figures, kind);
    sheet.put(address, formula ?? writtenFigure(figures.get(cell)), formula ? 'total' : 'input');
    sheet.names.push({ name: nameOfField(cellField(cell)), at: address });
    if (!formula)
      sheet.advice.push({
        range: { from: address, to: address },
        rule: kind === 'count' ? 'whole' : 'amount',
        message: '这里填数：没有的填 0，不清楚的留空。',
      });
  }
}

/**
 * A total as a formula that stays blank while one of its parts is: unknown is not zero. Null where the draft states
 * something else than the sum, which stays as it was typed.
 */
function formulaOf(
  { cell, parts }: ComputedTotal,
  places: ReadonlyMap<string, CellAddress>,
  figures: Figures,
  kind: CellKind,
): Formula | null {
  const addresses = parts.map((part) => places.get(part));
  if (addresses.some((address) => address === undefined)) return null;
  const stated = figures.get(cell);
  const sum = sumOfCells(parts, figures);
  if (stated !== undefined && stated !== sum) return null;
  const list = addresses.map((address) => (address ? addressText(address) : '')).join(',');
  return {
    formula: `IF(COUNT(${list})=${parts.length},${summed(`SUM(${list})`, kind)},"")`,
    result: resultOf(sum),
  };
}

function lastColumnsOf({ columns, spans }: LaidBlock): number {
  return spans.length > 0 ? 0 : columns.length;
}

/** Last year's columns beside this year's, in the same order, under heads of their own. */
function placeLastColumns(
  sheet: SheetBuilder,
  block: LaidBlock,
  {
    keyRow,
    at,
  }: { readonly keyRow: number; readonly at: (place: { row: number; column: number }) => CellAddress },
  { last }: FormSheetContent,
): void {
  block.columns.forEach(({ label, key, at: column }, index) => {
    const place = { row: block.headRows - 1, column: block.width + index };
    sheet.put({ row: keyRow, column: at(place).column }, columnKeyText(block.id, lastYearKey(key)), 'key');
    sheet.put(at(place), lastLabel(label), 'lastHead');
    for (const { at: row } of block.rows) {
      const field = block.fields.find((one) => one.row === row && one.column === column)?.field;
      sheet.put(at({ row, column: place.column }), writtenFigure(last.values.get(field ?? '')), 'last');
    }
  });
  const from = at({ row: 0, column: block.width });
  const to = at({ row: block.headRows - 2, column: block.width + block.columns.length - 1 });
  sheet.putOver({ from, to }, lastRowLabel(last), 'lastHead');
}

/** A line of blocks side by side has last year's line under this year's. */
function placeLastRow(
  sheet: SheetBuilder,
  block: LaidBlock,
  at: (place: { readonly row: number; readonly column: number }) => CellAddress,
  { last }: FormSheetContent,
): number {
  const label = at({ row: block.height, column: 0 });
  const key = lastYearKey(block.rows[0]?.key ?? '');
  sheet.put({ row: label.row, column: keyColumn }, rowKeyText(block.id, key), 'key');
  sheet.put(label, lastRowLabel(last), 'lastHead');
  for (const { column, field } of block.fields)
    sheet.put(at({ row: block.height, column }), writtenFigure(last.values.get(field)), 'last');
  return label.row + 1;
}

/** Chinese characters are two wide. */
function widen(sheet: SheetBuilder, { blocks }: LaidSheet): void {
  const labelColumns = Math.max(...blocks.map((block) => block.labelColumns));
  const isGrid = labelColumns === 3;
  const labelWidths = isGrid ? [11, 11, 40] : labelColumns === 2 ? [58, 8] : [22];
  labelWidths.forEach((width, index) => sheet.widths.set(firstColumn + index, width));
  const widest = Math.max(...blocks.map((block) => block.width + lastColumnsOf(block)));
  const isNarrow = widest > 12;
  for (let column = labelColumns; column < widest; column += 1)
    sheet.widths.set(firstColumn + column, isNarrow ? 9 : 15);
}
