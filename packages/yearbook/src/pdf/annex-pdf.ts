import type { Content } from 'pdfmake/interfaces.js';
import type { BoundDocument } from '../bound/document.js';
import { annexOf } from '../carrier/annex.js';
import { phrase } from '../carrier/carrier-words.js';
import { headingPdf } from './blocks-pdf.js';
import type { Glyphs } from './glyphs.js';
import { pdfSizes } from './pdf-measures.js';

/** 附件　来源, in small type: a paragraph a row of a table. */
export function annexPdf(document: BoundDocument, glyphs: Glyphs): readonly Content[] {
  return [
    headingPdf(phrase('sources', document.manifest.locale), 1, glyphs),
    ...annexOf(document).parts.flatMap(({ title, lines }): Content[] => [
      {
        text: glyphs.runs(title, 'heading'),
        fontSize: pdfSizes.caption,
        margin: [0, 8, 0, 4],
        headlineLevel: 4,
      },
      ...lines.map(({ lead, words }): Content => ({
        text: [...glyphs.runs(lead, 'heading'), ...glyphs.runs(words, 'text')],
        fontSize: pdfSizes.annex,
        lineHeight: 1.05,
      })),
    ]),
  ];
}
