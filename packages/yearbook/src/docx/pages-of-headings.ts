import type { BoundBlock, BoundDocument } from '../bound/document.js';
import type { Annex } from '../carrier/annex.js';
import { balancedHead } from '../carrier/balanced-head.js';
import { chartPicture } from '../carrier/chart-picture.js';
import {
  cellPieces,
  figureIndex,
  headRows,
  piecesOf,
  placedCells,
  rowsOf,
  wordsOf,
} from '../carrier/figures.js';
import type { FigureIndex, TableBlock } from '../carrier/figures.js';
import { isKeptWithTable, keptRows } from '../carrier/kept-rows.js';
import { standingHeads } from '../carrier/standing-heads.js';
import { paragraphsOf } from '../model/words.js';
import { pictureWidth } from './bound-blocks.js';
import {
  boundLines,
  boundSizes,
  boundSpaces,
  cellSpaces,
  roomIn,
  standingHeight,
  upright,
  widthsOf,
} from './bound-measures.js';
import type { Sheet } from './bound-measures.js';
import { linesOf } from './lines-of.js';
import { lineHeight } from './measures.js';
import { PageFlow } from './page-flow.js';

/** Blocks that stand on pages of one kind. */
export interface SheetPart {
  readonly sheet: Sheet;
  readonly blocks: readonly BoundBlock[];
}

const indent = boundSizes.text * 20;

/**
 * On which page each heading stands, in their order, that of the annex last. The library can tell too, but lays the whole document
 * out for it sign by sign, which for a large one takes minutes; here every line has one height and a sign is an em or half of it.
 */
export function pagesOfHeadings(
  document: BoundDocument,
  parts: readonly SheetPart[],
  annex: Annex,
): readonly number[] {
  const pages: number[] = [];
  const flow = new PageFlow();
  const index = figureIndex(document);
  const noted = (page: number): void => void pages.push(page);
  flow.begin(upright);
  front(document, flow);
  for (const { sheet, blocks } of parts) {
    flow.begin(sheet);
    blocks.forEach((block, at) => place(block, blocks[at + 1], { flow, index, sheet, noted }));
  }
  flow.begin(upright);
  flow.keep(boundLines.heading1, boundSpaces.heading1, noted);
  for (const { title, lines } of annex.parts) {
    flow.keep(
      boundLines.annexPart * linesOf(title, boundSizes.caption, upright.textWidth),
      boundSpaces.caption,
    );
    for (const { lead, words } of lines)
      flow.lines(linesOf(`${lead}${words}`, boundSizes.annex, upright.textWidth), boundLines.annex);
  }
  return pages;
}

function front({ title, blocks }: BoundDocument, flow: PageFlow): void {
  const lines = title.reduce((sum, words) => sum + linesOf(words, boundSizes.title, upright.textWidth), 0);
  flow.lines(lines, boundLines.title, boundSpaces.title);
  flow.lines(1, boundLines.subtitle, boundSpaces.subtitle);
  flow.lines(1, boundLines.contents, boundSpaces.contents);
  const headings = blocks.flatMap((block) => (block.kind === 'HEADING' ? [block] : []));
  for (const { level, words } of headings)
    flow.lines(
      linesOf(`${words} 000`, boundSizes.text, upright.textWidth - (level - 1) * 360),
      boundLines.entry,
    );
  flow.lines(2, boundLines.entry);
}

interface Placing {
  readonly flow: PageFlow;
  readonly index: FigureIndex;
  readonly sheet: Sheet;
  readonly noted: (page: number) => void;
}

function place(
  block: BoundBlock,
  next: BoundBlock | undefined,
  { flow, index, sheet, noted }: Placing,
): void {
  const { textWidth } = sheet;
  switch (block.kind) {
    case 'HEADING': {
      const style = `heading${block.level}` as const;
      const size = { 1: boundSizes.heading, 2: boundSizes.subheading, 3: boundSizes.text }[block.level];
      const lines = linesOf(block.words, size, textWidth, indent);
      flow.keep(lines * boundLines[style], boundSpaces[style], noted);
      return;
    }
    case 'PARAGRAPH': {
      const words = wordsOf(piecesOf(block.runs, index));
      const lines = linesOf(words, boundSizes.text, textWidth, indent);
      if (isKeptWithTable(block, next, index)) flow.keep(lines * boundLines.text);
      else flow.lines(lines, boundLines.text);
      return;
    }
    case 'NOTE':
      note(wordsOf(piecesOf(block.runs, index)), flow, textWidth);
      return;
    case 'TABLE':
      table(block, { flow, index, textWidth });
      return;
    case 'CHART': {
      const { height } = chartPicture(block, 'chart', pictureWidth(sheet));
      flow.keep(height * 15, boundSpaces.picture);
      flow.lines(
        linesOf(block.caption, boundSizes.caption, textWidth),
        boundLines.caption,
        boundSpaces.caption,
      );
      return;
    }
    case 'QUOTE':
      for (const words of [...paragraphsOf(block.words), `—— ${block.source}`])
        flow.lines(linesOf(words, boundSizes.text, textWidth - 2 * indent), boundLines.quote);
      return;
    case 'PAGE_BREAK':
      flow.turn();
      return;
    case 'SIGNATURE':
      flow.keep(4 * lineHeight);
      flow.lines(0, lineHeight);
  }
}

function table(
  block: TableBlock,
  { flow, index, textWidth }: Pick<Placing, 'flow' | 'index'> & { readonly textWidth: number },
): void {
  flow.keep(boundLines.caption * linesOf(block.caption, boundSizes.caption, textWidth), boundSpaces.caption);
  const widths = widthsOf(block, textWidth);
  const widthFrom = (at: number, span: number): number =>
    widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
  const inCell = (words: string, at: number, span: number): number => {
    return linesOf(words, boundSizes.table, widthFrom(at, span) - 2 * cellSpaces.aside);
  };
  const rowHeight = (lines: readonly number[], rule: number): number =>
    Math.max(1, ...lines) * boundLines.cell + cellSpaces.above + cellSpaces.below + rule;
  const standing = standingHeads(block);
  const heads = headRows(block).map((row) =>
    standing !== null
      ? standingHeight(standing) + rules.thin
      : rowHeight(
          row.flatMap(({ words, at, colSpan, rowSpan }) =>
            rowSpan > 1 ? [] : [inCell(balancedHead(words, roomIn(widthFrom(at, colSpan))), at, colSpan)],
          ),
          rules.thin,
        ),
  );
  const rows = rowsOf(block).map(({ row }, number, all) =>
    rowHeight(
      placedCells(row, block.columns.length).map(({ cell, at, span }) =>
        inCell(wordsOf(cellPieces(cell, index)), at, span),
      ),
      number === all.length - 1 ? rules.strong : all[number + 1]?.isTotal === true ? rules.thin : rules.faint,
    ),
  );
  const none = block.rows.length === 0 ? [rowHeight([1], rules.strong)] : [];
  const { first, last, isWhole } = keptRows(block, index);
  const [firstNote] = block.notes;
  // Of three lines none can be left by itself.
  const lines = linesOf(firstNote ?? '', boundSizes.note, textWidth);
  const together = lines === 3 ? 3 : Math.min(2, lines);
  flow.rows(
    heads.reduce((sum, height) => sum + height, rules.strong),
    [...none, ...rows],
    {
      first,
      last: isWhole ? rows.length : last,
      under: firstNote === undefined ? 0 : boundSpaces.note.before + together * boundLines.note,
    },
  );
  if (block.notes.length === 0) flow.lines(1, boundLines.note, boundSpaces.note);
  for (const words of block.notes) note(words, flow, textWidth);
}

/** The lines above and beneath a table, under its heads and above its sum, and between two rows. */
const rules = { strong: 30, thin: 15, faint: 10 } as const;

function note(words: string, flow: PageFlow, textWidth: number): void {
  flow.lines(linesOf(words, boundSizes.note, textWidth), boundLines.note, boundSpaces.note);
}
