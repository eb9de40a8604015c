import { cellLabel, cellsOf } from '@mingjian/domain';
import type { Format } from '@mingjian/domain';
import type { Words } from '../../../messages/use-words';

/** What a remark is pinned to: a cell, a section or words of it, or, with neither, the report. */
export interface RemarkPlace {
  readonly cell: string | null;
  readonly section: string | null;
  readonly quote: string | null;
}

export const wholeReport: RemarkPlace = { cell: null, section: null, quote: null };

export function onCell(cell: string): RemarkPlace {
  return { cell, section: null, quote: null };
}

export function onSection(section: string, quote: string | null = null): RemarkPlace {
  return { cell: null, section, quote };
}

/** The same place has the same key, so that words typed there are found again. */
export function keyOfPlace({ cell, section, quote }: RemarkPlace): string {
  return JSON.stringify([cell, section, quote]);
}

/** How a place is called: 表三“上年结转／自然人”, 五、主要问题：“……”. */
export function placeWords({ cell, section, quote }: RemarkPlace, format: Format, words: Words): string {
  const { say, text } = words;
  if (cell !== null) {
    const place = cellsOf(format).get(cell);
    return place ? text(cellLabel(place)) : cell;
  }
  if (section === null) return say('review.place.report');
  const found = format.sections.find(({ id }) => id === section);
  const name = found ? `${found.number}${text(found.short)}` : section;
  return quote === null ? name : say('review.place.quote', { section: name, quote: shortened(quote) });
}

const longestShown = 18;

function shortened(quote: string): string {
  return quote.length > longestShown ? `${quote.slice(0, longestShown)}…` : quote;
}
