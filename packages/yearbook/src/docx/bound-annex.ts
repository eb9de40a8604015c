import type { Annex } from '../carrier/annex.js';
import type { AnnexLinks } from '../carrier/annex-links.js';
import { annexStyles } from './bound-styles.js';
import { paragraphXml, runXml, sourceXml } from './xml.js';

/** What stands under 附件　来源, in small type: a paragraph a row of a table. */
export function annexXml({ parts }: Annex, links: AnnexLinks): string {
  return parts
    .flatMap(({ title, lines }) => [
      paragraphXml(runXml(title), { style: annexStyles.part }),
      ...lines.map(({ number, lead, words }) => {
        const begins = runXml(lead, annexStyles.lead);
        const begun = number === null ? begins : sourceXml(begins, number, links.isPrinted(number));
        return paragraphXml(`${begun}${runXml(words)}`, { style: annexStyles.line });
      }),
    ])
    .join('');
}
