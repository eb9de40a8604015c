import { contentText } from '../workbook/workbook.js';
import type { ReadSheet, ReadWorkbook, SheetCell } from '../workbook/workbook.js';

/** A sheet as it is copied: a line a row, tabs between cells. */
export interface TableText {
  readonly sheet: string;
  readonly text: string;
}

/**
 * The sheets of a workbook as text, as a person would paste them, for whoever reads pasted lists. Blank rows are left
 * out; a cell that shows something other than it stores says so, and so is taken for no figure.
 */
export function tableTexts({ sheets }: ReadWorkbook): readonly TableText[] {
  return sheets
    .filter(({ rows }) => rows.size > 0)
    .map((sheet) => ({ sheet: sheet.name, text: linesOf(sheet).join('\n') }));
}

function linesOf({ rows }: ReadSheet): readonly string[] {
  const first = Math.min(...[...rows.values()].flatMap((cells) => [...cells.keys()]));
  return [...rows.values()].map((cells) => {
    const last = Math.max(...cells.keys());
    return Array.from({ length: last - first + 1 }, (_, at) => shownText(cells.get(first + at))).join('\t');
  });
}

function shownText(cell: SheetCell | undefined): string {
  if (cell === undefined) return '';
  const { content, shape } = cell;
  if (content.kind === 'no result') return '（公式没有结果）';
  const text = contentText(content)
    .replace(/[\t\r\n]+/g, ' ')
    .trim();
  return content.kind === 'number' && shape !== 'plain' ? `${text}（显示为别的样子）` : text;
}
