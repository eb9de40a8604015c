import {
  askedStatements,
  entryOfReport,
  qualifierField,
  qualifiers,
  statementField,
  yes,
} from '@mingjian/domain';
import type { FormEntry } from '@mingjian/domain';
import { nameOfField } from '../form/laid-form.js';
import type { LaidBlock, LaidSheet } from '../form/laid-block.js';
import { placeLabels } from '../form/place-block.js';
import type { CellAddress } from '../workbook/address.js';
import { SheetBuilder } from '../workbook/sheet-builder.js';
import type { WrittenValue } from '../workbook/sheet-builder.js';
import type { StyleName } from '../workbook/style.js';
import { writtenFigure } from './cell-value.js';
import { originOf } from './form-sheet.js';
import { columnKeyText, lastYearKey, rowKeyText, sheetKeyText } from './keys.js';
import { lastLabel } from './last-year.js';
import type { LastYear } from './last-year.js';
import { qualifiedText } from './qualified.js';
import type { TemplateFacts } from './template-facts.js';

export const yesWord = '是';

const keyColumn = 1;
const firstColumn = 2;
const columnWidths = [20, 30, 90, 14];
/** Chinese characters in a line of the widest column, and the tallest row that Excel draws. */
const charactersInLine = 42;
const lineHeight = 17;
const lowestText = 80;
const tallestRow = 409;

/** The sheet of words: sections with their texts, and the figures that the words state. */
export function wordsSheet(laid: LaidSheet, facts: TemplateFacts, last: LastYear): SheetBuilder {
  const sheet = new SheetBuilder(laid.name);
  sheet.isProtected = true;
  sheet.hiddenColumns.add(keyColumn);
  sheet.hiddenRows.add(1);
  sheet.put({ row: 1, column: keyColumn }, sheetKeyText(originOf(facts)), 'key');
  sheet.putOver(
    { from: { row: 2, column: firstColumn }, to: { row: 2, column: firstColumn + 3 } },
    laid.title,
    'title',
  );
  sheet.heights.set(2, 30);
  sheet.putOver(
    { from: { row: 3, column: firstColumn }, to: { row: 3, column: firstColumn + 3 } },
    `${facts.unitName}　${facts.report.reportYear}年度　每部分的文字写在一个格里，换行按 Alt+Enter，至多 20000 字`,
    'lead',
  );
  const entry = entryOfReport(facts.report, []);
  let row = 4;
  for (const block of laid.blocks) {
    placeWords(sheet, block, row, { entry, last });
    row += block.height + 2;
  }
  columnWidths.forEach((width, index) => sheet.widths.set(firstColumn + index, width));
  sheet.paper = { landscape: true };
  return sheet;
}

function placeWords(
  sheet: SheetBuilder,
  block: LaidBlock,
  keyRow: number,
  { entry, last }: { readonly entry: FormEntry; readonly last: LastYear },
): void {
  sheet.hiddenRows.add(keyRow);
  const at = placeLabels(sheet, block, { row: keyRow + 1, column: firstColumn });
  for (const { at: column, key } of block.columns)
    sheet.put({ row: keyRow, column: firstColumn + column }, columnKeyText(block.id, key), 'key');
  for (const { at: row, key } of block.rows)
    sheet.put({ row: keyRow + 1 + row, column: keyColumn }, rowKeyText(block.id, key), 'key');
  for (const { field, ...place } of block.fields) {
    const address = at(place);
    sheet.put(address, valueOf(field, entry), styleOf(field));
    sheet.names.push({ name: nameOfField(field), at: address });
    advise(sheet, field, address);
    if (field.startsWith('text:')) sheet.heights.set(address.row, heightOf(entry.get(field) ?? ''));
  }
  if (block.id === 'statements') placeLastStatements(sheet, block, { keyRow, at }, last);
}

/** Last year's figures stand to the right of this year's, which is the last column of the block. */
function placeLastStatements(
  sheet: SheetBuilder,
  block: LaidBlock,
  {
    keyRow,
    at,
  }: { readonly keyRow: number; readonly at: (place: { row: number; column: number }) => CellAddress },
  last: LastYear,
): void {
  const column = block.width;
  sheet.put(
    { row: keyRow, column: at({ row: 0, column }).column },
    columnKeyText(block.id, lastYearKey(block.columns[0]?.key ?? '')),
    'key',
  );
  sheet.put(at({ row: 0, column }), lastLabel(block.columns[0]?.label ?? ''), 'lastHead');
  for (const { row, field } of block.fields)
    sheet.put(at({ row, column }), writtenFigure(last.values.get(field)), 'last');
}

function styleOf(field: string): StyleName {
  if (field.startsWith('text:')) return 'inputText';
  return field.startsWith('nothing:') ? 'inputWord' : 'input';
}

function valueOf(field: string, entry: FormEntry): WrittenValue {
  const text = entry.get(field);
  if (text === undefined) return null;
  if (field.startsWith('nothing:')) return text === yes ? yesWord : null;
  const asked = askedStatements.find(({ measure }) => statementField(measure) === field);
  if (asked === undefined) return text;
  const qualifier = qualifiers.find((one) => one === entry.get(qualifierField(asked.measure))) ?? 'EXACT';
  return qualifier === 'EXACT' ? writtenFigure(text) : qualifiedText(text, qualifier);
}

function advise(sheet: SheetBuilder, field: string, address: CellAddress): void {
  const range = { from: address, to: address };
  if (field.startsWith('nothing:'))
    sheet.advice.push({ range, rule: { oneOf: [yesWord] }, message: '没有需要报告的填“是”，否则留空。' });
}

function heightOf(text: string): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersInLine)), 0);
  return Math.min(tallestRow, Math.max(lowestText, lines * lineHeight));
}
