import type {
  Content,
  ContentTable,
  ContentText,
  TableCell,
  TableCellProperties,
} from 'pdfmake/interfaces.js';
import { balancedHead } from '../carrier/balanced-head.js';
import { phrase } from '../carrier/carrier-words.js';
import { cellPieces, headRows, placedCells, rowsOf } from '../carrier/figures.js';
import type { TableBlock } from '../carrier/figures.js';
import { keptRows } from '../carrier/kept-rows.js';
import { groundOf, isOutlined } from '../carrier/shades.js';
import { standingHeads } from '../carrier/standing-heads.js';
import type { Glyphs } from './glyphs.js';
import { notePdf } from './note-pdf.js';
import { pdfSizes } from './pdf-measures.js';
import { inLines, setPieces } from './set-pieces.js';
import type { SetPieces, SetRun } from './set-pieces.js';
import { standingPdf } from './standing-pdf.js';
import type { Surroundings } from './surroundings.js';

const padding = { aside: 3, above: 1.5 } as const;
const alignments = { left: 'left', right: 'right', centre: 'center' } as const;

/**
 * Three lines: above, under the heads, beneath. Heads come again on every page, no row is torn apart, and the last row
 * takes the sum and the notes beneath it along: by themselves on a page they would say nothing.
 */
export function tablePdf(table: TableBlock, around: Surroundings & { readonly width: number }): Content {
  const { glyphs, index, locale, width } = around;
  const columns = table.columns.length;
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const isHeat = table.rows.some(({ shades }) => shades?.some(isOutlined));
  const side = isHeat ? outline.width : 0;
  const aside = 2 * padding.aside + side;
  const widths = table.columns.map((column) => (width * column.width) / shares - aside);
  const widthFrom = (at: number, span: number): number =>
    widths.slice(at, at + span).reduce((sum, one) => sum + one, (span - 1) * aside);
  const heads = headRows(table);
  const covered = (): TableCell[] => Array.from({ length: columns }, () => ({}));
  const standing = standingHeads(table);
  const headLines = heads.map((row) => {
    const line = covered();
    for (const { words, at, colSpan, rowSpan } of row) {
      const onEnd = standing?.lines.get(at);
      if (standing !== null && onEnd !== undefined) {
        line[at] = standingPdf(onEnd, standing.height, glyphs);
        continue;
      }
      line[at] = {
        text: glyphs.runs(balancedHead(words, widthFrom(at, colSpan) / pdfSizes.table), 'heading'),
        noWrap: false,
        alignment: 'center',
        colSpan,
        rowSpan,
        // Beside heads on end it stands at their foot.
        ...(standing !== null && { margin: [0, (standing.height - 1.5) * pdfSizes.table, 0, 0] as const }),
      };
    }
    return line;
  });
  const emptyLine = covered();
  emptyLine[0] = { text: phrase('noRows', locale), alignment: 'center', colSpan: columns };
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
        ...(isOneLine ? plainly(words) : linesInCell(words, widthFrom(at, span), glyphs)),
        ...(align !== 'left' && { alignment: align }),
        ...(span > 1 && { colSpan: span }),
        ...(cell.kind === 'NOT_APPLICABLE' && {
          overlayPattern: ['hatch', '#888888'] as const,
          overlayOpacity: 0.5,
        }),
        ...(ground !== null && { fillColor: `#${ground}` }),
        ...(isOutlined(shade) && outlined),
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
  const all = [...(table.rows.length === 0 ? [emptyLine] : []), ...lines];
  const { first, last, isWhole } = keptRows(table, index);
  const kept = Math.max(1, last);
  const ruleInFoot = (at: number): Rule => {
    if (at === 0) return none;
    if (at === kept) return strong;
    return at === kept - 1 && table.total !== null ? thin : faint;
  };
  const footLine = covered();
  footLine[0] = {
    stack: [
      tableOf(all.slice(-kept), { widths, ruleAt: ruleInFoot, isHeat }),
      ...table.notes.map((words) => notePdf({ text: glyphs.runs(words, 'text') }, { glyphs, width })),
    ],
    colSpan: columns,
    // The rows in it have spaces of their own.
    margin: [-padding.aside - side, -padding.above, -padding.aside, -padding.above],
    unbreakable: true,
  };
  const body = [captionLine, ...headLines, ...all.slice(0, -kept), footLine];
  const below = heads.length + 1;
  const ruleAt = (at: number): Rule => {
    if (at === 0 || at === body.length) return none;
    if (at === 1) return strong;
    return at === below ? thin : faint;
  };
  return {
    fontSize: pdfSizes.table,
    lineHeight: 1.1,
    // What fits is one piece; the library would measure and place each Chinese sign of it by itself.
    noWrap: true,
    ...tableOf(body, {
      widths,
      ruleAt,
      isHeat,
      headerRows: below,
      keepWithHeaderRows: isWhole ? body.length - below : Math.max(1, Math.min(first, all.length - kept)),
      // Where each row is a line, none can be torn apart.
      dontBreakRows: !isOneLineEach,
    }),
  };
}

interface Rule {
  readonly width: number;
  readonly ink: string;
}

const none: Rule = { width: 0, ink: '#000000' };
const strong: Rule = { width: 1.4, ink: '#000000' };
const thin: Rule = { width: 0.8, ink: '#000000' };
const faint: Rule = { width: 0.3, ink: '#999999' };

const outline: Rule = { width: 0.6, ink: '#000000' };
const outlined: Pick<TableCellProperties, 'border' | 'borderColor'> = {
  border: [true, true, true, true],
  borderColor: [outline.ink, outline.ink, outline.ink, outline.ink],
};
/** To the library a cell that another covers is one without anything. */
const isCovered = (cell: TableCell): boolean => typeof cell === 'object' && Object.keys(cell).length === 0;

type Look = Pick<ContentTable['table'], 'headerRows' | 'keepWithHeaderRows' | 'dontBreakRows'> & {
  readonly widths: readonly number[];
  readonly ruleAt: (line: number) => Rule;
  /** Some of its cells have lines at their sides too. */
  readonly isHeat: boolean;
};

function tableOf(body: TableCell[][], { widths, ruleAt, isHeat, ...rows }: Look): ContentTable {
  const between = (cell: TableCell): TableCell =>
    typeof cell === 'string' || 'border' in cell || isCovered(cell)
      ? cell
      : Object.assign(cell, { border: [false, true, false, true] });
  return {
    table: { ...rows, widths: [...widths], body: isHeat ? body.map((line) => line.map(between)) : body },
    layout: {
      hLineWidth: (at: number) => ruleAt(at).width,
      hLineColor: (at: number) => ruleAt(at).ink,
      vLineWidth: () => (isHeat ? outline.width : 0),
      vLineColor: () => outline.ink,
      defaultBorder: !isHeat,
      paddingLeft: () => padding.aside,
      paddingRight: () => padding.aside,
      paddingTop: () => padding.above,
      paddingBottom: () => padding.above,
    },
  };
}

function fits({ text }: SetPieces, width: number, glyphs: Glyphs): boolean {
  return text.every((run) => !run.text.includes('\n')) && glyphs.widthOf(text) * pdfSizes.table <= width;
}

/** The library would part codes at their hyphens. */
function linesInCell(words: SetPieces, width: number, glyphs: Glyphs): ContentText {
  const hasBreaks = words.text.some(({ text }) => text.includes('\n'));
  return { ...inLines(words, { glyphs, size: pdfSizes.table, width }), ...(hasBreaks && { noWrap: false }) };
}

/** A cell of one run is that run: with tens of thousands of cells, less for the library to look through is seconds. */
function plainly({ text, id }: SetPieces): SetRun | SetPieces {
  const [only, ...others] = text;
  return only === undefined || others.length > 0
    ? { text, ...(id !== undefined && { id }) }
    : { ...only, ...(id !== undefined && { id }) };
}
