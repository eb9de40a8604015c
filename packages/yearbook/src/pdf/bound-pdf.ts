import pdfmake from 'pdfmake';
import type { Column, Content, ContentSection, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { BoundBlock, BoundDocument } from '../bound/document.js';
import { footWords } from '../carrier/about.js';
import { annexOf } from '../carrier/annex.js';
import { AnnexLinks } from '../carrier/annex-links.js';
import { phrase } from '../carrier/carrier-words.js';
import { figureIndex } from '../carrier/figures.js';
import { hasContents } from '../carrier/has-contents.js';
import { fontFiles } from '../carrier/font-files.js';
import { isKeptWithTable } from '../carrier/kept-rows.js';
import { lyingBlocks } from '../carrier/lying.js';
import { PdfLinks } from './annex-links-pdf.js';
import { annexPdf } from './annex-pdf.js';
import { blockPdf, headingPdf } from './blocks-pdf.js';
import { Glyphs } from './glyphs.js';
import type { FacedWords } from './glyphs.js';
import { keptTogether, roomFor } from './kept-together.js';
import { lyingMargins, pdfSizes, points, uprightMargins } from './pdf-measures.js';

/**
 * The document as a PDF of real text with an embedded Chinese font, contents with page numbers, bookmarks, charts as
 * vectors and the same annex. The times in it are the manifest's.
 */
export async function boundPdf(document: BoundDocument): Promise<Uint8Array> {
  pdfmake.setFonts({
    text: { normal: fontFiles.text, bold: fontFiles.heading },
    heading: { normal: fontFiles.heading, bold: fontFiles.heading },
    textQuotes: { normal: fontFiles.textQuotes },
    headingQuotes: { normal: fontFiles.headingQuotes },
  });
  pdfmake.setLocalAccessPolicy((path) => Object.values<string>(fontFiles).includes(path));
  pdfmake.setUrlAccessPolicy(() => false);
  const bytes = await pdfmake.createPdf(definitionOf(document)).getBuffer();
  return new Uint8Array(bytes);
}

function definitionOf(document: BoundDocument): TDocumentDefinitions {
  const { locale, madeAt } = document.manifest;
  const glyphs = new Glyphs(locale);
  const index = figureIndex(document);
  const annex = annexOf(document);
  const links = new PdfLinks(new AnnexLinks(annex));
  const foot = glyphs.runs(footWords(document), 'text');
  const marks = glyphs.runs(document.marks.join('　'), 'heading');
  const sections: PdfSection[] = [{ isLying: false, content: [...frontOf(document, glyphs)] }];
  const lies = lyingBlocks(document.blocks);
  // Without contents the text begins under the title.
  let isLying: boolean | null = hasContents(document) ? null : false;
  let kept: Content[] = [];
  for (const [at, block] of document.blocks.entries()) {
    const liesHere = lies[at] === true;
    if (liesHere !== isLying || block.kind === 'PAGE_BREAK')
      sections.push({ isLying: liesHere, content: [] });
    isLying = liesHere;
    const parts = blockPdf(block, { index, glyphs, links, locale, isLying: liesHere });
    const next = document.blocks[at + 1];
    // Headings stay with what they head, and words with the short table that they tell of.
    if ((block.kind === 'HEADING' && next !== undefined) || isKeptWithTable(block, next, index)) {
      kept.push(...parts);
      continue;
    }
    const section = sections.at(-1)?.content;
    if (kept.length === 0) section?.push(...parts);
    else section?.push(...keptTogether(kept, parts, roomFor(block, { index, glyphs, isLying: liesHere })));
    kept = [];
  }
  const sources = headingPdf(phrase('sources', locale), 1, glyphs);
  sections.push({ isLying: false, content: [sources, ...annexPdf(annex, links, glyphs)] });
  return {
    pageSize: 'A4',
    pageMargins: uprightMargins,
    info: {
      title: document.title.join(''),
      creator: '',
      producer: '',
      creationDate: new Date(madeAt),
      modDate: new Date(madeAt),
    },
    language: locale === 'zh' ? 'zh-CN' : 'en',
    displayTitle: true,
    defaultStyle: { font: 'text', fontSize: pdfSizes.text, lineHeight: 1.25 },
    header: () => ({
      text: marks,
      noWrap: true,
      alignment: 'right',
      fontSize: pdfSizes.caption,
      color: '#a02018',
      margin: [points(28), points(16), points(26), 0],
    }),
    footer: (page: number) => footOf(page, foot),
    patterns: { hatch: { boundingBox: [0, 0, 4, 4], xStep: 4, yStep: 4, pattern: '0.4 w 0 0 m 4 4 l S' } },
    content: sections.map(sectionOf),
  };
}

/** Blocks that stand on pages of one kind; each begins a page, unless nothing stands on the page that it finds. */
interface PdfSection {
  readonly isLying: boolean;
  readonly content: Content[];
}

function sectionOf({ isLying, content }: PdfSection): ContentSection {
  return {
    section: content,
    pageOrientation: isLying ? 'landscape' : 'portrait',
    pageMargins: isLying ? lyingMargins : uprightMargins,
  };
}

/** Closer than text: a county of a hundred units has a hundred entries. */
const entryLine = 1;

/** Odd pages have their number at the right, even ones at the left (GB/T 9704-2012). */
function footOf(page: number, foot: FacedWords[]): Content {
  const number: Column = { text: `— ${page} —`, fontSize: pdfSizes.pageNumber, width: 'auto' };
  const said = (alignment: 'left' | 'right'): Column => ({
    text: foot,
    noWrap: true,
    fontSize: pdfSizes.foot,
    alignment,
    margin: [0, 4, 0, 0],
    width: '*',
  });
  return {
    columns: page % 2 === 1 ? [said('left'), number] : [number, said('right')],
    columnGap: 12,
    margin: [points(32), points(8), points(30), 0],
  };
}

function frontOf(document: BoundDocument, glyphs: Glyphs): readonly Content[] {
  const { title, subtitle, manifest, blocks } = document;
  const hasEntries = hasContents(document) && blocks.some((block: BoundBlock) => block.kind === 'HEADING');
  return [
    ...title.map((line): Content => ({
      text: glyphs.runs(line, 'text'),
      fontSize: pdfSizes.title,
      alignment: 'center',
    })),
    { text: glyphs.runs(subtitle, 'text'), alignment: 'center', margin: [0, 8, 0, 24], fontSize: 13 },
    ...(hasEntries
      ? [
          {
            toc: {
              title: {
                text: phrase('contents', manifest.locale),
                font: 'heading',
                fontSize: pdfSizes.heading,
                alignment: 'center',
                margin: [0, 12, 0, 8],
              },
              textStyle: { lineHeight: entryLine },
              numberStyle: { lineHeight: entryLine },
            },
          } satisfies Content,
        ]
      : []),
  ];
}
