import { cellsOf, formatById, printedTables } from '@mingjian/domain';
import type { Coverage, Figures, FigureValue, Format, FormatId, PrintedTable } from '@mingjian/domain';
import { writtenFigure } from '../template/cell-value.js';
import { fitRows } from '../workbook/fit-rows.js';
import { SheetBuilder } from '../workbook/sheet-builder.js';
import type { StyleName } from '../workbook/style.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { isAcross, placePrintedTable, widenForTable } from './place-printed-table.js';
import type { PrintedFigure } from './place-printed-table.js';
import { figureIn, printedSheetName } from './report-workbook.js';

/** What units state in one cell, added up, and how many of them state it. */
export interface SumOfCell {
  readonly value: FigureValue;
  readonly units: number;
}

export interface SumsWorkbook {
  readonly regionName: string;
  readonly year: number;
  readonly format: FormatId;
  /** Which versions were added up: 最近报送, 已审定, 已公开. */
  readonly basis: string;
  /** Names of the kinds of units that are added up; null for all that are expected. */
  readonly kinds: readonly string[] | null;
  readonly coverage: Coverage;
  /** Names of units that are expected and have nothing to be added. */
  readonly missing: readonly string[];
  readonly sums: ReadonlyMap<string, SumOfCell>;
  /** The county's own report; null where none stands. */
  readonly own: { readonly name: string; readonly figures: Figures } | null;
  readonly marks: readonly string[];
  readonly at: Date;
}

/**
 * A region's sums in printed order, to be keyed in elsewhere, with the county's own figures on sheets of their own. A
 * sum that lacks a unit is red and says of how many it is; a cell that nobody stated is blank: unknown is not zero.
 */
export function writeSumsWorkbook(facts: SumsWorkbook): Uint8Array {
  const format = formatById(facts.format);
  const tables = printedTables(format);
  const title = `${facts.regionName}${facts.year}年度政府信息公开工作年度报告汇总`;
  return writeWorkbook(
    [
      ...tables.map((table) => sumSheet(table, format, facts)),
      ...tables.flatMap((table) => (facts.own ? [ownSheet(table, format, facts, facts.own)] : [])),
      unitsSheet(facts),
    ],
    { title, at: facts.at },
  );
}

const partOf = ({ expected, reported }: Coverage): string =>
  reported === expected ? `应报 ${expected} 家，已全部报送` : `应报 ${expected} 家，已报 ${reported} 家`;

/** The sums, and below them, unless every cell has all units, of how many units each of them is. */
function sumSheet(table: PrintedTable, format: Format, facts: SumsWorkbook): SheetBuilder {
  const { sums, coverage, kinds: added } = facts;
  const sheet = headed(`合计 ${printedSheetName(table, format)}`, table, {
    title: `${table.title}（合计）`,
    words: [
      `${facts.regionName}　${facts.year}年度`,
      ...(added ? [added.join('、')] : []),
      partOf(coverage),
      `口径：${facts.basis}`,
      ...facts.marks,
    ],
    isPartial: coverage.reported < coverage.expected,
  });
  const kinds = cellsOf(format);
  const isWhole = (cell: string): boolean => sums.get(cell)?.units === coverage.expected;
  const below = placePrintedTable(sheet, table, { row: 3, column: 1 }, (cell): PrintedFigure => {
    const isMoney = kinds.get(cell)?.kind === 'money';
    const style: StyleName = !isWhole(cell) ? 'sumPartial' : isMoney ? 'sumMoney' : 'sum';
    return { value: writtenFigure(sums.get(cell)?.value), style };
  });
  const cells = table.rows.flat().flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const across = (row: number) => ({ from: { row, column: 1 }, to: { row, column: table.columns } });
  if (cells.every(isWhole)) {
    fitRows(sheet);
    sheet.putOver(across(below + 1), `以上各格均为 ${coverage.expected} 家之和。`, 'lead');
    return sheet;
  }
  const words = `红色的数不是 ${coverage.expected} 家之和。以下为各格有数的家数／应报家数；没有数的不当作 0。`;
  sheet.putOver(across(below + 1), words, 'warning');
  placePrintedTable(sheet, table, { row: below + 2, column: 1 }, (cell) => ({
    value: `${sums.get(cell)?.units ?? 0}/${coverage.expected}`,
    style: isWhole(cell) ? 'lastHead' : 'partial',
  }));
  fitRows(sheet);
  return sheet;
}

function ownSheet(
  table: PrintedTable,
  format: Format,
  { year, marks }: SumsWorkbook,
  { name, figures }: NonNullable<SumsWorkbook['own']>,
): SheetBuilder {
  const sheet = headed(`本级 ${printedSheetName(table, format)}`, table, {
    title: `${table.title}（本级）`,
    words: [`${name}　${year}年度`, ...marks],
    isPartial: false,
  });
  placePrintedTable(sheet, table, { row: 3, column: 1 }, figureIn(figures, format));
  fitRows(sheet);
  return sheet;
}

function headed(
  name: string,
  table: PrintedTable,
  head: { readonly title: string; readonly words: readonly string[]; readonly isPartial: boolean },
): SheetBuilder {
  const sheet = new SheetBuilder(name);
  const across = (row: number) => ({ from: { row, column: 1 }, to: { row, column: table.columns } });
  sheet.putOver(across(1), head.title, 'title');
  sheet.heights.set(1, 30);
  sheet.putOver(across(2), head.words.join('　'), head.isPartial ? 'warning' : 'lead');
  widenForTable(sheet, table, 1);
  sheet.paper = { landscape: isAcross(table) };
  return sheet;
}

/** Who is missing, and what stands where. */
function unitsSheet({ coverage, missing, own, basis, kinds }: SumsWorkbook): SheetBuilder {
  const sheet = new SheetBuilder('说明');
  const lines = [
    `${partOf(coverage)}。口径：${basis}。`,
    own
      ? `“本级”各表为${own.name}自己的报告；“合计”各表为${kinds ? `应报的${kinds.join('、')}` : '全部应报单位（本级也在其中）'}之和。`
      : '没有本级（区县政府办公室）的报告，未附“本级”各表。',
    missing.length > 0 ? `未报 ${missing.length} 家：` : '没有未报的单位。',
  ];
  lines.forEach((words, at) => sheet.put({ row: at + 1, column: 1 }, words, 'prose'));
  missing.forEach((name, at) => sheet.put({ row: lines.length + at + 1, column: 1 }, name, 'cell'));
  sheet.widths.set(1, 92);
  return sheet;
}
