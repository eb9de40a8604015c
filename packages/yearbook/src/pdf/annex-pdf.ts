import type { Content } from 'pdfmake/interfaces.js';
import type { Annex } from '../carrier/annex.js';
import type { PdfLinks } from './annex-links-pdf.js';
import { sourceName } from './annex-links-pdf.js';
import type { Glyphs } from './glyphs.js';
import { keptTogether, lineOfFace } from './kept-together.js';
import { pdfSizes, uprightWidth } from './pdf-measures.js';
import { setLines } from './set-lines.js';

const lineHeight = 1.05;
/** A part's heading stands on the page of so many lines under it. */
const linesUnder = 3;
const roomUnder = linesUnder * pdfSizes.annex * lineHeight * lineOfFace;

/** What stands under 附件　来源, in small type: a paragraph a row of a table. */
export function annexPdf({ parts }: Annex, links: PdfLinks, glyphs: Glyphs): readonly Content[] {
  const setting = { glyphs, size: pdfSizes.annex, width: uprightWidth };
  return parts.flatMap(({ title, lines }): readonly Content[] => {
    const heading: Content = {
      text: glyphs.runs(title, 'heading'),
      fontSize: pdfSizes.caption,
      margin: [0, 8, 0, 4],
      headlineLevel: 4,
    };
    const [first = [], ...others] = lines.map(({ number, lead, words }): Content => {
      const begins = glyphs.runs(lead, 'heading');
      const pieces = setLines([...begins, ...glyphs.runs(words, 'text')], setting);
      const back = number === null ? null : links.backTo(number);
      const [piece, ...rest] = pieces;
      return {
        text:
          piece === undefined
            ? ''
            : [{ ...piece, ...(back !== null && { linkToDestination: back }) }, ...rest],
        ...(number !== null && { id: sourceName(number) }),
        noWrap: true,
        fontSize: pdfSizes.annex,
        lineHeight,
      };
    });
    return [...keptTogether([heading], [first], roomUnder), ...others];
  });
}
