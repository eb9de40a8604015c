import type { AnnexLinks } from '../carrier/annex-links.js';
import { balancedHead } from '../carrier/balanced-head.js';
import { phrase } from '../carrier/carrier-words.js';
import type { Locale } from '../carrier/carrier-words.js';
import { cellPieces, headRows, placedCells, rowsOf } from '../carrier/figures.js';
import type { FigureIndex, HeadCell, Piece, TableBlock } from '../carrier/figures.js';
import { keptRows } from '../carrier/kept-rows.js';
import { groundOf, isOutlined } from '../carrier/shades.js';
import { standingHeads } from '../carrier/standing-heads.js';
import type { StandingHeads } from '../carrier/standing-heads.js';
import { cellMargins, roomIn, standingHeight, widthsOf } from './bound-measures.js';
import { cellStyles } from './bound-styles.js';
import { figureXml, paragraphXml, runXml } from './xml.js';

const line = (side: string, size: number, color = '000000'): string =>
  `<w:${side} w:val="single" w:color="${color}" w:sz="${size}"/>`;
const noLine = (side: string): string => `<w:${side} w:val="none" w:color="auto" w:sz="0"/>`;
const [strong, thin, faint] = [12, 6, 4] as const;

const tableBorders = [
  line('top', strong),
  noLine('left'),
  line('bottom', strong),
  noLine('right'),
  line('insideH', faint, 'BBBBBB'),
  noLine('insideV'),
].join('');
const headBorders = line('bottom', thin);
const outline = ['top', 'left', 'bottom', 'right'].map((side) => line(side, thin)).join('');

const alignments = { left: 'left', right: 'right', centre: 'center' } as const;

interface Around {
  readonly index: FigureIndex;
  readonly textWidth: number;
  readonly locale: Locale;
  readonly links: AnnexLinks;
}

/**
 * Three lines: above, under the heads, beneath. Heads come again on every page, no row is torn apart, and the last row
 * stays with the sum and the notes beneath it.
 */
export function boundTable(table: TableBlock, { index, textWidth, locale, links }: Around): string {
  const widths = widthsOf(table, textWidth);
  const widthFrom = (at: number, span: number): number =>
    widths.slice(at, at + span).reduce((sum, width) => sum + width, 0);
  const heads = headRows(table).map((row) =>
    headRow(row, table.columns.length, widthFrom, standingHeads(table)),
  );
  const { first, last, isWhole } = keptRows(table, index);
  const none =
    table.rows.length > 0
      ? ''
      : rowXml(
          cellXml(
            paragraphXml(runXml(phrase('noRows', locale)), { style: cellStyles.figure, align: 'center' }),
            {
              width: textWidth,
              span: Math.max(1, table.columns.length),
            },
          ),
        );
  const rows = rowsOf(table).map(({ row, isTotal }, number, all) => {
    const isLast = number === all.length - 1;
    const isKept = isLast
      ? table.notes.length > 0
      : isWhole || number < first - 1 || number >= all.length - last;
    return rowXml(
      placedCells(row, table.columns.length)
        .map(({ cell, at, span }) => {
          const shade = row.shades?.[at] ?? 0;
          const isCentred = cell.kind === 'STATE' || cell.kind === 'NOT_APPLICABLE';
          const words = paragraphXml(piecesXml(cellPieces(cell, index), links), {
            style: isTotal ? cellStyles.total : cellStyles.figure,
            align: isCentred ? 'center' : alignments[table.columns[at]?.align ?? 'left'],
            isKept,
          });
          return cellXml(words, {
            width: widthFrom(at, span),
            span,
            borders: isOutlined(shade) ? outline : isTotal ? line('top', thin) : '',
            ground: cell.kind === 'NOT_APPLICABLE' ? hatched : filled(groundOf(shade)),
          });
        })
        .join(''),
    );
  });
  return [
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${textWidth}"/><w:tblBorders>${tableBorders}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${cellMargins}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...heads,
    none,
    ...rows,
    '</w:tbl>',
  ].join('');
}

export function piecesXml(pieces: readonly Piece[], links: AnnexLinks): string {
  return pieces
    .map(({ words, figure }) => (figure ? figureXml(runXml(words), links.of(figure)) : runXml(words)))
    .join('');
}

const hatched = '<w:shd w:val="thinDiagStripe" w:color="AAAAAA" w:fill="FFFFFF"/>';
const filled = (ground: string | null): string =>
  ground === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`;

function rowXml(
  cells: string,
  { isHead = false, height = null }: { readonly isHead?: boolean; readonly height?: number | null } = {},
): string {
  const high = height === null ? '' : `<w:trHeight w:val="${height}" w:hRule="exact"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${high}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;
}

interface CellLook {
  readonly width: number;
  readonly span: number;
  readonly merge?: 'restart' | 'continue';
  readonly borders?: string;
  readonly ground?: string;
  /** Words on end, read from below. */
  readonly isStanding?: boolean;
}

function cellXml(
  paragraph: string,
  { width, span, merge, borders = '', ground = '', isStanding = false }: CellLook,
): string {
  const properties = [
    `<w:tcW w:type="dxa" w:w="${width}"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`,
    borders === '' ? '' : `<w:tcBorders>${borders}</w:tcBorders>`,
    ground,
    isStanding ? '<w:textDirection w:val="btLr"/>' : '',
    '<w:vAlign w:val="center"/>',
  ];
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${paragraph}</w:tc>`;
}

/** A head over two lines goes on in the second: there a row has a place for it that says nothing. */
function headRow(
  row: readonly HeadCell[],
  columns: number,
  widthFrom: (at: number, span: number) => number,
  standing: StandingHeads | null,
): string {
  const cells: string[] = [];
  for (let at = 0; at < columns;) {
    const head = row.find((one) => one.at === at);
    const span = head?.colSpan ?? 1;
    const width = widthFrom(at, span);
    const onEnd = standing?.lines.get(at);
    const said = onEnd?.join('\n') ?? balancedHead(head?.words ?? '', roomIn(width));
    const words = head === undefined ? '' : runXml(said);
    cells.push(
      cellXml(paragraphXml(words, { style: cellStyles.head, align: onEnd ? 'left' : 'center' }), {
        width,
        span,
        ...(head === undefined && { merge: 'continue' }),
        ...(head !== undefined && head.rowSpan > 1 && { merge: 'restart' }),
        borders: headBorders,
        isStanding: onEnd !== undefined,
      }),
    );
    at += span;
  }
  return rowXml(cells.join(''), { isHead: true, height: standing && standingHeight(standing) });
}
