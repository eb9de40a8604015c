import type { Content } from 'pdfmake/interfaces.js';
import type { BoundBlock } from '../bound/document.js';
import { headRows, rowsOf } from '../carrier/figures.js';
import type { FigureIndex, TableBlock } from '../carrier/figures.js';
import { keptRows } from '../carrier/kept-rows.js';
import { standingHeads } from '../carrier/standing-heads.js';
import type { Glyphs } from './glyphs.js';
import { lyingWidth, pdfSizes, uprightWidth } from './pdf-measures.js';

/**
 * Headings, and under them what they head: where there is no room for its beginning they go on to the next page with it.
 * What cannot be parted is one piece with them; anything else may be longer than a page, which the library would cut off.
 */
export function keptTogether(
  headings: readonly Content[],
  parts: readonly Content[],
  room: number | null,
): readonly Content[] {
  if (room === null) return [{ stack: [...headings, ...parts], unbreakable: true }];
  return [
    // The room is held for the heading and then given back.
    { stack: [{ stack: [...headings], margin: [0, 0, 0, room] }], unbreakable: true },
    { stack: [...parts], margin: [0, -room, 0, 0] },
  ];
}

interface Sheet {
  readonly index: FigureIndex;
  readonly glyphs: Glyphs;
  readonly isLying: boolean;
}

/** Of the faces, from line to line, in ems. */
export const lineOfFace = 1.45;
const linesOfText = 2;
/** Above and below the words of a row, with its line. */
const rowSpace = 3.3;
const noteHeight = pdfSizes.note * 1.25 * lineOfFace + 6;

/** Points that the beginning of a block takes; null for what has to stay in one piece. */
export function roomFor(block: BoundBlock, sheet: Sheet): number | null {
  switch (block.kind) {
    case 'CHART':
    case 'HEADING':
    case 'SIGNATURE':
      return null;
    case 'PAGE_BREAK':
      return 0;
    case 'PARAGRAPH':
    case 'NOTE':
    case 'QUOTE':
      return linesOfText * pdfSizes.text * 1.25 * lineOfFace;
    case 'TABLE':
      return roomForTable(block, sheet);
  }
}

/** Its caption, its heads, and its first rows or all of a short table. */
function roomForTable(table: TableBlock, { index, glyphs, isLying }: Sheet): number {
  const { isWhole, lines: all, first, firstLines } = keptRows(table, index);
  const width = isLying ? lyingWidth : uprightWidth;
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const standing = standingHeads(table);
  const lines = headRows(table).map((row) =>
    standing !== null
      ? standing.height
      : Math.max(
          ...row.map(({ words, at, colSpan }) => {
            const share = table.columns
              .slice(at, at + colSpan)
              .reduce((sum, column) => sum + column.width, 0);
            const wide = glyphs.widthOf(glyphs.runs(words, 'heading')) * pdfSizes.table;
            return words.split('\n').length + Math.floor(wide / Math.max(1, (share / whole) * width - 6));
          }),
        ),
  );
  const rows = isWhole ? rowsOf(table).length : first;
  const ofLines = lines.reduce((sum, each) => sum + each, isWhole ? all : firstLines);
  const ofNotes = isWhole ? table.notes.length * noteHeight : 0;
  return (
    ofLines * pdfSizes.table * 1.1 * lineOfFace +
    rows * rowSpace +
    ofNotes +
    pdfSizes.caption * 1.25 * lineOfFace +
    30
  );
}
