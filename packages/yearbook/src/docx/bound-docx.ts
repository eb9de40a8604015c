import { Document, Packer, PageOrientation, Paragraph, SectionType, TableOfContents, TextRun } from 'docx';
import type { ISectionOptions, Table } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { BoundBlock, BoundDocument } from '../bound/document.js';
import { footWords } from '../carrier/about.js';
import { phrase } from '../carrier/carrier-words.js';
import { figureIndex } from '../carrier/figures.js';
import { lyingBlocks } from '../carrier/lying.js';
import { printable } from '../model/words.js';
import { annexBlocks } from './bound-annex.js';
import { blockDocx } from './bound-blocks.js';
import { boundFeet } from './bound-foot.js';
import { boundSizes, lying, upright } from './bound-measures.js';
import type { Sheet } from './bound-measures.js';
import { boundStyles } from './bound-styles.js';
import { coreProperties } from './core-properties.js';
import { faces, fontTable } from './faces.js';
import { pageMarks } from './page-marks.js';
import { settled } from './settled.js';

/**
 * To tell the pages of its contents the library lays the whole document out, which for hundreds of pages takes minutes.
 * Beyond this the contents lead by a click, and Word fills in the pages when it updates them.
 */
const mostFiguresLaidOut = 1500;

type Piece = Paragraph | Table | TableOfContents;

/**
 * The document in the layout of official documents (GB/T 9704-2012), with real headings, contents already filled in,
 * charts as vectors, and 来源 as its annex. Made again it is the same byte for byte; the only time in it is the manifest's.
 */
export async function boundDocx(document: BoundDocument): Promise<Uint8Array> {
  const { locale, madeAt } = document.manifest;
  const index = figureIndex(document);
  const body = onSheets(document.blocks).map(({ sheet, blocks }) => ({
    sheet,
    children: blocks.flatMap((block) => blockDocx(block, { index, sheet, locale })),
  }));
  const file = new Document({
    title: document.title.map(printable).join(''),
    creator: '',
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: true,
    styles: boundStyles,
    ...(document.figures.length <= mostFiguresLaidOut && {
      pageNumbers: estimatePageNumbersWith({ guess: true }),
    }),
    sections: [
      sectionOf(upright, frontOf(document), document),
      ...body.map(({ sheet, children }) => sectionOf(sheet, children, document)),
      sectionOf(upright, annexBlocks(document), document),
    ],
  });
  const packed = await Packer.pack(file, 'uint8array', undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(document.title.join(''), madeAt) },
  ]);
  return settled(packed);
}

function frontOf({ title, subtitle, manifest: { locale } }: BoundDocument): readonly Piece[] {
  const line = (words: string, at: number): TextRun =>
    new TextRun({ text: printable(words), ...(at > 0 && { break: 1 }) });
  return [
    new Paragraph({ style: 'Title', children: title.map(line) }),
    new Paragraph({
      alignment: 'center',
      spacing: { after: 360 },
      children: [new TextRun({ text: printable(subtitle), font: faces.lead, size: boundSizes.subtitle })],
    }),
    new Paragraph({
      alignment: 'center',
      spacing: { before: 240, after: 160 },
      children: [
        new TextRun({ text: phrase('contents', locale), font: faces.heading, size: boundSizes.heading }),
      ],
    }),
    new TableOfContents(phrase('contents', locale), {
      hyperlink: true,
      headingStyleRange: '1-3',
      // Word asks nothing on opening: the entries are there.
      beginDirty: false,
    }),
  ];
}

/** Blocks that stand on pages of one kind, in their order: a wide table lies on pages of its own. */
function onSheets(
  blocks: readonly BoundBlock[],
): readonly { readonly sheet: Sheet; readonly blocks: readonly BoundBlock[] }[] {
  const parts: { readonly sheet: Sheet; readonly blocks: BoundBlock[] }[] = [];
  const lies = lyingBlocks(blocks);
  for (const [at, block] of blocks.entries()) {
    const sheet = lies[at] === true ? lying : upright;
    const last = parts.at(-1);
    if (last?.sheet === sheet) last.blocks.push(block);
    else parts.push({ sheet, blocks: [block] });
  }
  return parts;
}

function sectionOf(sheet: Sheet, children: readonly Piece[], document: BoundDocument): ISectionOptions {
  const headers = pageMarks(document.marks);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library turns width and height by itself for a page on its side.
        size: {
          width: upright.width,
          height: upright.height,
          orientation: sheet.isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...sheet.margins, header: sheet.margins.top / 2, footer: sheet.margins.bottom * 0.6 },
      },
    },
    ...(headers && { headers }),
    footers: boundFeet(printable(footWords(document)), sheet),
    children,
  };
}
