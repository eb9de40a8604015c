import {
  AlignmentType,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PrintedCell } from '@mingjian/domain';
import type { PaperTable } from '../model/paper.js';
import { faces } from './faces.js';
import { page, sizes, twips } from './measures.js';

/** Nothing smaller can be signed beside and read after a copy; a row grows with its words. */
const lowestRow = twips(5.6);

/** A table as printed, over the whole width of the text; its heads come again on the next page. */
export function docxTable(table: PaperTable): Table {
  const size = table.layout === 'grid' || table.layout === 'wide' ? sizes.smallTable : sizes.table;
  const columnWidths = columnWidthsOf(table.widths);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths,
    alignment: AlignmentType.CENTER,
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(0.7),
      right: twips(0.7),
      top: twips(0.3),
      bottom: twips(0.3),
    },
    rows: table.rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at < table.headRows,
          // A head alone at the foot of a page is above nothing.
          keepNext: row.every(({ role }) => role === 'HEAD'),
          cantSplit: true,
          height: { value: lowestRow, rule: HeightRule.ATLEAST },
          children: row.map((cell) => docxCell(cell, size)),
        }),
    ),
  });
}

function docxCell({ role, words, colSpan, rowSpan, level }: PrintedCell, size: number): TableCell {
  return new TableCell({
    columnSpan: colSpan,
    rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: role === 'LABEL' ? AlignmentType.LEFT : AlignmentType.CENTER,
        indent: { left: level * size * 10 },
        spacing: { line: 240, lineRule: LineRuleType.AUTO },
        // An empty cell is as tall as its paragraph's own type.
        run: { size, font: faces.text },
        children: [new TextRun({ text: words, size, font: faces.text })],
      }),
    ],
  });
}

/** Whole twips that add up to the width of the text. */
function columnWidthsOf(shares: readonly number[]): readonly number[] {
  const edges = shares.reduce<readonly number[]>(
    (found, share) => [...found, (found.at(-1) ?? 0) + share],
    [0],
  );
  return shares.map(
    (_, at) =>
      Math.round((edges[at + 1] ?? 1) * page.textWidth) - Math.round((edges[at] ?? 0) * page.textWidth),
  );
}
