import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { BoundDocument } from '../bound/document.js';
import { annexParts } from '../carrier/annex.js';
import { phrase } from '../carrier/carrier-words.js';
import { faces } from './faces.js';

/** 附件　来源, in small type: a paragraph a row of a table. */
export function annexBlocks(document: BoundDocument): readonly Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun(phrase('sources', document.manifest.locale))],
    }),
    ...annexParts(document).flatMap(({ title, lines }) => [
      new Paragraph({ style: 'Caption', alignment: 'left', children: [new TextRun(title)] }),
      ...lines.map(
        ({ lead, words }) =>
          new Paragraph({
            style: 'BoundAnnex',
            children: [new TextRun({ text: lead, font: faces.heading }), new TextRun(words)],
          }),
      ),
    ]),
  ];
}
