import type { Annex } from '../carrier/annex.js';
import type { AnnexLinks } from '../carrier/annex-links.js';
import { annexStyles } from './bound-styles.js';
import { paragraphXml, runXml, sourceXml } from './xml.js';

const mayBreak = '\u200b';

/**
 * To LibreOffice dozens of figures with 、 between them are one word, which it tears apart anywhere: it is told where it
 * may. Word breaks there by itself; only a sign that is not seen is understood by both.
 */
function breakable(words: string): string {
  return words.replace(/、(?=[\d−+])/g, `、${mayBreak}`);
}

/** What stands under 附件　来源, in small type: a paragraph a row of a table. */
export function annexXml({ parts }: Annex, links: AnnexLinks): string {
  return parts
    .flatMap(({ title, lines }) => [
      paragraphXml(runXml(title), { style: annexStyles.part }),
      ...lines.map(({ number, lead, words }) => {
        const begins = runXml(lead, annexStyles.lead);
        const begun = number === null ? begins : sourceXml(begins, number, links.isPrinted(number));
        return paragraphXml(`${begun}${runXml(breakable(words))}`, { style: annexStyles.line });
      }),
    ])
    .join('');
}
