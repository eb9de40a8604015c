import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { phrase } from '../carrier/carrier-words.js';
import { cellPieces, headRows, placedCells, rowsOf } from '../carrier/figures.js';
import type { TableBlock } from '../carrier/figures.js';
import { groundOf, isOutlined } from '../carrier/shades.js';
import type { Glyphs } from './glyphs.js';
import { pdfSizes } from './pdf-measures.js';
import { setPieces } from './set-pieces.js';
import type { SetPieces, SetRun } from './set-pieces.js';
import type { Surroundings } from './surroundings.js';

const padding = 3;
const alignments = { left: 'left', right: 'right', centre: 'center' } as const;

/** Three lines: above, under the heads, beneath. Heads come again on every page, no row is torn apart. */
export function tablePdf(table: TableBlock, around: Surroundings & { readonly width: number }): Content {
  const { glyphs, index, locale, width } = around;
  const columns = table.columns.length;
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const heads = headRows(table);
  const covered = (): TableCell[] => Array.from({ length: columns }, () => ({}));
  const headLines = heads.map((row) => {
    const line = covered();
    for (const { words, at, colSpan, rowSpan } of row)
      line[at] = {
        text: glyphs.runs(words, 'heading'),
        noWrap: false,
        alignment: 'center',
        colSpan,
        rowSpan,
      };
    return line;
  });
  const emptyLine = covered();
  emptyLine[0] = { text: phrase('noRows', locale), alignment: 'center', colSpan: columns };
  const widths = table.columns.map((column) => (width * column.width) / shares - 2 * padding);
  const widthFrom = (at: number, span: number): number =>
    widths.slice(at, at + span).reduce((sum, one) => sum + one, (span - 1) * 2 * padding);
  let isOneLineEach = true;
  const lines = rowsOf(table).map(({ row, isTotal }) => {
    const line = covered();
    for (const { cell, at, span } of placedCells(row, columns)) {
      const shade = row.shades?.[at] ?? 0;
      const ground = groundOf(shade);
      const isCentred = cell.kind === 'STATE' || cell.kind === 'NOT_APPLICABLE';
      const words = setPieces(cellPieces(cell, index), isTotal ? 'heading' : 'text', around);
      const isOneLine = fits(words, widthFrom(at, span), glyphs);
      isOneLineEach &&= isOneLine;
      const align = isCentred ? 'center' : alignments[table.columns[at]?.align ?? 'left'];
      line[at] = {
        ...plainly(words),
        ...(!isOneLine && { noWrap: false }),
        ...(align !== 'left' && { alignment: align }),
        ...(span > 1 && { colSpan: span }),
        ...(cell.kind === 'NOT_APPLICABLE' && {
          overlayPattern: ['hatch', '#888888'] as const,
          overlayOpacity: 0.5,
        }),
        ...(ground !== null && { fillColor: `#${ground}` }),
        ...(isOutlined(shade) && { border: [true, true, true, true] as const }),
      };
    }
    return line;
  });
  // Part of the heads, so that it stands above them on every page and never alone at the foot of one.
  const captionLine = covered();
  captionLine[0] = {
    text: glyphs.runs(table.caption, 'heading'),
    noWrap: false,
    fontSize: pdfSizes.caption,
    alignment: 'center',
    colSpan: columns,
    margin: [0, 6, 0, 2],
  };
  const body = [captionLine, ...headLines, ...(table.rows.length === 0 ? [emptyLine] : []), ...lines];
  const last = body.length;
  const below = heads.length + 1;
  return {
    fontSize: pdfSizes.table,
    lineHeight: 1.1,
    // What fits is one piece; the library would measure and place each Chinese sign of it by itself.
    noWrap: true,
    table: {
      headerRows: below,
      keepWithHeaderRows: 1,
      // Where each row is a line, none can be torn apart.
      dontBreakRows: !isOneLineEach,
      widths,
      body,
    },
    layout: {
      hLineWidth: (at: number) => {
        if (at === 0) return 0;
        if (at === 1 || at === last) return 1.4;
        return at === below || (table.total && at === last - 1) ? 0.8 : 0.3;
      },
      hLineColor: (at: number) => (at <= below || at >= last - 1 ? '#000000' : '#999999'),
      vLineWidth: () => 0,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => 1.5,
      paddingBottom: () => 1.5,
    },
  };
}

function fits({ text }: SetPieces, width: number, glyphs: Glyphs): boolean {
  return text.every((run) => !run.text.includes('\n')) && glyphs.widthOf(text) * pdfSizes.table <= width;
}

/** A cell of one run is that run: with tens of thousands of cells, less for the library to look through is seconds. */
function plainly({ text, id }: SetPieces): SetRun | SetPieces {
  const [only, ...others] = text;
  return only === undefined || others.length > 0
    ? { text, ...(id !== undefined && { id }) }
    : { ...only, ...(id !== undefined && { id }) };
}
