import { cellsOf, figuresOf, formatById, printedTables, tableNumber } from '@mingjian/domain';
import type { DisclosureReport, Figures, Format, PrintedTable } from '@mingjian/domain';
import { writtenFigure } from '../template/cell-value.js';
import { fitRows } from '../workbook/fit-rows.js';
import { SheetBuilder } from '../workbook/sheet-builder.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { isAcross, placePrintedTable, widenForTable } from './place-printed-table.js';
import type { PrintedFigure } from './place-printed-table.js';
import { proseSheet } from './prose-sheet.js';

export interface ReportWorkbook {
  readonly report: DisclosureReport;
  readonly title: string;
  /** What is not the real thing says so on every sheet: 草稿, 演示数据. Empty for the real thing. */
  readonly marks: readonly string[];
  readonly at: Date;
}

/**
 * One report as an .xlsx: its words, then its tables in printed order, a sheet each. A figure that nobody stated is a
 * blank cell, never a 0.
 */
export function writeReportWorkbook({ report, title, marks, at }: ReportWorkbook): Uint8Array {
  const format = formatById(report.formatFound);
  const figures = figuresOf(report);
  const tables = printedTables(format).map((table) =>
    printedSheet(table, format, { title, marks, figureOf: figureIn(figures, format) }),
  );
  return writeWorkbook([proseSheet({ report, format, title, marks }), ...tables], { title, at });
}

interface OnEverySheet {
  readonly title: string;
  readonly marks: readonly string[];
  readonly figureOf: (cell: string) => PrintedFigure;
}

export function figureIn(figures: Figures, format: Format): (cell: string) => PrintedFigure {
  const kinds = cellsOf(format);
  return (cell) => ({
    value: writtenFigure(figures.get(cell)),
    style: kinds.get(cell)?.kind === 'money' ? 'money' : 'figure',
  });
}

/** 表二, 表三, 表四; or 统计表 for the one that many tables of the format are printed as. */
export function printedSheetName({ tables: [first] }: PrintedTable, format: Format): string {
  const table = format.tables.find(({ id }) => id === first);
  return table ? tableNumber(table).zh : '表';
}

export function printedSheet(
  table: PrintedTable,
  format: Format,
  { title, marks, figureOf }: OnEverySheet,
): SheetBuilder {
  const sheet = new SheetBuilder(printedSheetName(table, format));
  const across = (row: number) => ({ from: { row, column: 1 }, to: { row, column: table.columns } });
  sheet.putOver(across(1), table.title, 'title');
  sheet.heights.set(1, 30);
  sheet.putOver(across(2), [title, ...marks].join('　'), marks.length > 0 ? 'warning' : 'lead');
  placePrintedTable(sheet, table, { row: 3, column: 1 }, figureOf);
  widenForTable(sheet, table, 1);
  fitRows(sheet);
  sheet.paper = {
    landscape: isAcross(table),
    ...(table.headRows > 0 && { titleRows: { from: 3, to: 2 + table.headRows } }),
  };
  return sheet;
}
