import pdfmake from 'pdfmake';
import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { BoundBlock, BoundDocument } from '../bound/document.js';
import { footWords } from '../carrier/about.js';
import { annexOf } from '../carrier/annex.js';
import { AnnexLinks } from '../carrier/annex-links.js';
import { phrase } from '../carrier/carrier-words.js';
import { figureIndex } from '../carrier/figures.js';
import { hasContents } from '../carrier/has-contents.js';
import { fontFiles } from '../carrier/font-files.js';
import { lyingBlocks } from '../carrier/lying.js';
import { PdfLinks } from './annex-links-pdf.js';
import { annexPdf } from './annex-pdf.js';
import { blockPdf, headingPdf } from './blocks-pdf.js';
import { Glyphs } from './glyphs.js';
import type { FacedWords } from './glyphs.js';
import { pdfSizes, points, uprightMargins } from './pdf-measures.js';

/**
 * The document as a PDF of real text with an embedded Chinese font, contents with page numbers, bookmarks, charts as
 * vectors and the same annex. The times in it are the manifest's.
 */
export async function boundPdf(document: BoundDocument): Promise<Uint8Array> {
  pdfmake.setFonts({
    text: { normal: fontFiles.text, bold: fontFiles.heading },
    heading: { normal: fontFiles.heading, bold: fontFiles.heading },
  });
  pdfmake.setLocalAccessPolicy((path) => path === fontFiles.text || path === fontFiles.heading);
  pdfmake.setUrlAccessPolicy(() => false);
  const bytes = await pdfmake.createPdf(definitionOf(document)).getBuffer();
  return new Uint8Array(bytes);
}

function definitionOf(document: BoundDocument): TDocumentDefinitions {
  const { locale, madeAt } = document.manifest;
  const glyphs = new Glyphs();
  const index = figureIndex(document);
  const annex = annexOf(document);
  const links = new PdfLinks(new AnnexLinks(annex));
  const foot = glyphs.runs(footWords(document), 'text');
  const marks = glyphs.runs(document.marks.join('　'), 'heading');
  const content: Content[] = [...frontOf(document, glyphs)];
  const lies = lyingBlocks(document.blocks);
  // Without contents the text begins under the title.
  let isLying: boolean | null = hasContents(document) ? null : false;
  let kept: Content[] = [];
  for (const [at, block] of document.blocks.entries()) {
    const liesHere = lies[at] === true;
    const parts = blockPdf(block, { index, glyphs, links, locale, isLying: liesHere });
    if (liesHere !== isLying) content.push(...turned([], liesHere));
    isLying = liesHere;
    // Headings stay with what they head.
    const isFollowed = block.kind === 'HEADING' && document.blocks[at + 1] !== undefined;
    const next = document.blocks[at + 1]?.kind;
    if (isFollowed && (next === 'HEADING' || next === 'PARAGRAPH' || next === 'CHART')) {
      kept.push(...parts);
      continue;
    }
    if (kept.length === 0) content.push(...parts);
    else content.push({ stack: [...kept, ...parts], unbreakable: true });
    kept = [];
  }
  const sources = headingPdf(phrase('sources', locale), 1, glyphs);
  content.push(...turned([sources, ...annexPdf(annex, links, glyphs)], false));
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
    content,
  };
}

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

/** The first of them begins a page, upright or on its side. */
function turned(parts: readonly Content[], isLying: boolean): readonly Content[] {
  return [
    {
      text: '',
      fontSize: 1,
      pageBreak: 'before',
      pageOrientation: isLying ? 'landscape' : 'portrait',
    },
    ...parts,
  ];
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
            },
          } satisfies Content,
        ]
      : []),
  ];
}
