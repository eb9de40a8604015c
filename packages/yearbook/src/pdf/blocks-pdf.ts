import type { Content } from 'pdfmake/interfaces.js';
import type { BoundBlock } from '../bound/document.js';
import { chartPicture } from '../carrier/chart-picture.js';
import type { ChartBlock } from '../carrier/figures.js';
import { piecesOf } from '../carrier/figures.js';
import { dayInCharacters } from '../model/day.js';
import { paragraphsOf } from '../model/words.js';
import type { Glyphs } from './glyphs.js';
import { lyingWidth, pdfSizes, uprightWidth } from './pdf-measures.js';
import type { Surroundings } from './surroundings.js';
import { notePdf } from './note-pdf.js';
import { paragraphPdf } from './paragraph-pdf.js';
import { setPieces } from './set-pieces.js';
import { tablePdf } from './table-pdf.js';

const headingSizes = { 1: pdfSizes.heading, 2: pdfSizes.subheading, 3: pdfSizes.text } as const;
const indent = pdfSizes.text * 2;

/** In the contents and among the bookmarks. */
export function headingPdf(words: string, level: 1 | 2 | 3, glyphs: Glyphs): Content {
  const set = headingWords(words, glyphs);
  return {
    ...set,
    ...(glyphs.widthOf(glyphs.runs(words, 'heading')) * headingSizes[level] < uprightWidth - indent && {
      noWrap: true,
    }),
    fontSize: headingSizes[level],
    margin: [indent, 14, 0, 6],
    headlineLevel: level,
    tocItem: true,
    tocMargin: [(level - 1) * 16, 0, 0, 0],
    outline: true,
    outlineText: words,
  };
}

/** One face for all, by which the contents know the words; only quotation marks have their own. */
function headingWords(words: string, glyphs: Glyphs): { readonly text: Content; readonly font: string } {
  const runs = glyphs.runs(words, 'heading');
  const isQuoted = runs.some(({ font }) => font === 'headingQuotes');
  if (!isQuoted || runs.some(({ font }) => font === 'text')) return glyphs.whole(words, 'heading');
  return {
    text: runs.map(({ text, font }) => (font === 'heading' ? { text } : { text, font })),
    font: 'heading',
  };
}

export function blockPdf(block: BoundBlock, around: Surroundings): readonly Content[] {
  const { index, glyphs, isLying } = around;
  const width = isLying ? lyingWidth : uprightWidth;
  switch (block.kind) {
    case 'HEADING':
      return [headingPdf(block.words, block.level, glyphs)];
    case 'PARAGRAPH':
      return [
        paragraphPdf(setPieces(piecesOf(block.runs, index), 'text', around), {
          glyphs,
          size: pdfSizes.text,
          width,
          indent,
          isJustified: true,
        }),
      ];
    case 'NOTE':
      return [notePdf(setPieces(piecesOf(block.runs, index), 'text', around), { glyphs, width })];
    case 'TABLE':
      if (block.columns.length > 0) return [tablePdf(block, { ...around, width })];
      return [
        captionPdf(block.caption, glyphs),
        ...block.notes.map((words) => notePdf({ text: glyphs.runs(words, 'text') }, { glyphs, width })),
      ];
    case 'CHART':
      return [chartPdf(block, width, glyphs)];
    case 'QUOTE':
      return [
        {
          stack: [...paragraphsOf(block.words), `—— ${block.source}`].map((words): Content => ({
            text: glyphs.runs(words, 'text'),
            margin: [0, 0, 0, 3],
          })),
          margin: [indent, 4, indent, 6],
        },
      ];
    case 'PAGE_BREAK':
      // The next section begins a page.
      return [];
    case 'SIGNATURE':
      return [
        {
          stack: [
            { text: glyphs.runs(block.body, 'text') },
            { text: glyphs.runs(dayInCharacters(block.day), 'text') },
          ],
          alignment: 'right',
          margin: [0, 30, pdfSizes.text * 4, 0],
          unbreakable: true,
        },
      ];
  }
}

const dotsAPoint = 96 / 72;

function chartPdf(block: ChartBlock, width: number, glyphs: Glyphs): Content {
  const { svg, ...size } = chartPicture(block, 'chart', width * dotsAPoint);
  return {
    stack: [
      {
        svg,
        width,
        height: (width * size.height) / size.width,
        // One face for all words of a picture: the one that has them all.
        font: glyphs.whole(svg, 'heading').font,
      },
      captionPdf(block.caption, glyphs),
    ],
    margin: [0, 6, 0, 0],
    unbreakable: true,
  };
}

function captionPdf(words: string, glyphs: Glyphs): Content {
  return {
    text: glyphs.runs(words, 'heading'),
    fontSize: pdfSizes.caption,
    alignment: 'center',
    margin: [0, 8, 0, 4],
    headlineLevel: 4,
  };
}
