import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
} from 'docx';
import type { ISectionOptions, IXmlableObject } from 'docx';
import type { BoundBlock, BoundDocument } from '../bound/document.js';
import { annexOf } from '../carrier/annex.js';
import { AnnexLinks } from '../carrier/annex-links.js';
import { footWords } from '../carrier/about.js';
import { phrase } from '../carrier/carrier-words.js';
import type { Locale } from '../carrier/carrier-words.js';
import { figureIndex } from '../carrier/figures.js';
import { hasContents } from '../carrier/has-contents.js';
import { lyingBlocks } from '../carrier/lying.js';
import { printable } from '../model/words.js';
import { annexXml } from './bound-annex.js';
import { blockDocx } from './bound-blocks.js';
import type { WrittenBlock } from './bound-blocks.js';
import { boundFeet } from './bound-foot.js';
import { boundLines, boundSizes, boundSpaces, lying, upright } from './bound-measures.js';
import type { Sheet } from './bound-measures.js';
import { boundStyles } from './bound-styles.js';
import { coreProperties } from './core-properties.js';
import { faces, fontTable } from './faces.js';
import { pageMarks } from './page-marks.js';
import { pagesOfHeadings } from './pages-of-headings.js';
import type { SheetPart } from './pages-of-headings.js';
import { settled } from './settled.js';
import { WrittenParts } from './written-parts.js';

type Piece = Paragraph | TableOfContents;

/**
 * The document in the layout of official documents (GB/T 9704-2012), with real headings, contents already filled in,
 * charts as vectors, and 来源 as its annex. Made again it is the same byte for byte; the only time in it is the manifest's.
 */
export async function boundDocx(document: BoundDocument): Promise<Uint8Array> {
  const { locale, madeAt } = document.manifest;
  const index = figureIndex(document);
  const annex = annexOf(document);
  const links = new AnnexLinks(annex);
  const written = new WrittenParts();
  const parts = onSheets(document.blocks);
  const body = parts.map(({ sheet, blocks }) => ({
    sheet,
    children: placed(
      blocks.map((block, at) =>
        blockDocx(block, { before: blocks[at - 1], next: blocks[at + 1] }, { index, sheet, locale, links }),
      ),
      written,
    ),
  }));
  const annexHeading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new TextRun(phrase('sources', locale))],
  });
  const file = new Document({
    title: document.title.map(printable).join(''),
    creator: '',
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: true,
    styles: boundStyles(locale),
    pageNumbers: (xml) => ({ bookmarks: pagesByBookmark(xml, pagesOfHeadings(document, parts, annex)) }),
    sections: [
      ...fronted(body, document).map(({ sheet, children }) => sectionOf(sheet, children, document)),
      sectionOf(upright, placed([[annexHeading], annexXml(annex, links)], written), document),
    ],
  });
  const packed = await Packer.pack(file, 'uint8array', undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(document.title.join(''), madeAt) },
  ]);
  return settled(packed, written);
}

/** What follows another part that is written as text is written with it. */
function placed(blocks: readonly WrittenBlock[], written: WrittenParts): readonly Piece[] {
  const pieces: Piece[] = [];
  let xml = '';
  const end = (): void => {
    if (xml !== '') pieces.push(written.placeFor(xml));
    xml = '';
  };
  for (const block of blocks)
    if (typeof block === 'string') xml += block;
    else {
      end();
      pieces.push(...block);
    }
  const endsInText = xml !== '';
  end();
  // The look of a section's pages stands in its last paragraph, which has to be one of the library.
  return endsInText ? [...pieces, new Paragraph({ spacing: { line: 20, lineRule: 'exact' } })] : pieces;
}

/** The library bookmarks headings in their order. */
function pagesByBookmark(body: IXmlableObject, pages: readonly number[]): ReadonlyMap<string, string> {
  const names = [...JSON.stringify(body).matchAll(/"w:name":"(_Toc\d+)"/g)].map(([, name = '']) => name);
  return new Map(names.map((name, at) => [name, String(pages[at] ?? '')]));
}

interface Section {
  readonly sheet: Sheet;
  readonly children: readonly Piece[];
}

/** The front on a page of its own where it has contents, else above the text. */
function fronted(body: readonly Section[], document: BoundDocument): readonly Section[] {
  const front: Section = { sheet: upright, children: frontOf(document) };
  const [first, ...others] = body;
  return first === undefined || hasContents(document) || first.sheet !== upright
    ? [front, ...body]
    : [{ sheet: upright, children: [...front.children, ...first.children] }, ...others];
}

function frontOf(document: BoundDocument): readonly Piece[] {
  const {
    title,
    subtitle,
    manifest: { locale },
  } = document;
  const line = (words: string, at: number): TextRun =>
    new TextRun({ text: printable(words), ...(at > 0 && { break: 1 }) });
  return [
    new Paragraph({ style: 'Title', children: title.map(line) }),
    new Paragraph({
      alignment: 'center',
      spacing: { line: boundLines.subtitle, lineRule: 'exact', ...boundSpaces.subtitle },
      children: [new TextRun({ text: printable(subtitle), font: faces.lead, size: boundSizes.subtitle })],
    }),
    ...(hasContents(document) ? contentsOf(locale) : []),
  ];
}

function contentsOf(locale: Locale): readonly Piece[] {
  return [
    new Paragraph({
      alignment: 'center',
      spacing: { line: boundLines.contents, lineRule: 'exact', ...boundSpaces.contents },
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
function onSheets(blocks: readonly BoundBlock[]): readonly SheetPart[] {
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
