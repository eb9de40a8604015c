import type { TableRow } from '../bound/document.js';
import { phrase } from '../carrier/carrier-words.js';
import type { Locale } from '../carrier/carrier-words.js';
import { cellPieces, headRows, notApplicable, placedCells, rowsOf } from '../carrier/figures.js';
import type { FigureIndex, TableBlock } from '../carrier/figures.js';
import { anchorOf } from './anchors.js';
import { escaped } from './escaped.js';
import type { FigureLinks } from './figure-links.js';

interface Surroundings {
  readonly index: FigureIndex;
  readonly links: FigureLinks;
  readonly locale: Locale;
}

const classes = { left: 'l', right: 'r', centre: 'c' } as const;

/** With caption and heads that say what they head; a table without rows says that it has none. */
export function boundTableHtml(table: TableBlock, around: Surroundings): string {
  const heads = headRows(table).map(
    (row) =>
      `<tr>${row
        .map(
          ({ words, colSpan, rowSpan, isGroup }) =>
            `<th scope="${isGroup ? 'colgroup' : 'col'}"${spans(colSpan, rowSpan)}>${escaped(words)}</th>`,
        )
        .join('')}</tr>`,
  );
  const body = rowsOf(table).map(({ row, isTotal }) => rowHtml(row, isTotal, table, around));
  const empty = `<tr><td class="c" colspan="${Math.max(1, table.columns.length)}">${phrase('noRows', around.locale)}</td></tr>`;
  return [
    `<div class="sheet${table.isWide ? ' wide' : ''}" id="${anchorOf(table.key)}" role="region" aria-label="${escaped(table.caption)}" tabindex="0">`,
    `<table><caption>${escaped(table.caption)}</caption>`,
    `<colgroup>${table.columns.map(({ width }) => `<col style="width:${Math.round(width * 1000) / 10}%">`).join('')}</colgroup>`,
    `<thead>${heads.join('')}</thead>`,
    '<tbody>',
    ...(table.rows.length === 0 ? [empty] : []),
    ...body,
    '</tbody></table></div>',
    ...table.notes.map((words) => `<p class="note">${escaped(words)}</p>`),
  ].join('\n');
}

function rowHtml(row: TableRow, isTotal: boolean, table: TableBlock, { index, links }: Surroundings): string {
  const cells = placedCells(row, table.columns.length).map(({ cell, at, span }) => {
    const words = cellPieces(cell, index)
      .map((piece) => links.piece(piece))
      .join('');
    const language = cell.kind === 'WORDS' && cell.isQuoted === true ? ' lang="zh-CN"' : '';
    if (at === 0 && cell.kind === 'WORDS') return `<th scope="row"${language}>${words}</th>`;
    if (cell.kind === 'NOT_APPLICABLE') return `<td class="na">${notApplicable}</td>`;
    const shade = row.shades?.[at] ?? 0;
    const align = cell.kind === 'STATE' ? 'c' : classes[table.columns[at]?.align ?? 'left'];
    return `<td class="${align}${shade > 0 ? ` s${shade}` : ''}"${spans(span, 1)}${language}>${words}</td>`;
  });
  return `<tr${isTotal ? ' class="total"' : ''}>${cells.join('')}</tr>`;
}

function spans(colSpan: number, rowSpan: number): string {
  return `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
}
