import type { AnnexLink } from '../carrier/annex-links.js';

/**
 * WordprocessingML as text. Tables and annexes are tens of thousands of places: as objects of the library they take four times
 * as long and three times the memory.
 */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(words: string): string {
  return /[&<>]/.test(words) ? words.replace(/[&<>]/g, (sign) => entities[sign] ?? sign) : words;
}

/** Of a code or a day, which stay on one line: YY-SWING, 410308-fgw, 2026-01-16. */
const hyphenWithin = /(?<=[A-Z\d])-(?=[A-Za-z\d])/;

/** A run of words, its lines broken where the words are; `style` is that of a character style. */
export function runXml(words: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  const lines = words.split('\n').map((line) =>
    line
      .split(hyphenWithin)
      .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
      .join('<w:noBreakHyphen/>'),
  );
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
}

interface ParagraphLook {
  readonly style: string;
  readonly align?: 'left' | 'right' | 'center';
  /** On the page of what follows it; in a table, that of the next row. */
  readonly isKept?: boolean;
}

export function paragraphXml(runs: string, { style, align = 'left', isKept = false }: ParagraphLook): string {
  const alignment = align === 'left' ? '' : `<w:jc w:val="${align}"/>`;
  const kept = isKept ? '<w:keepNext/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${kept}${alignment}</w:pPr>${runs}</w:p>`;
}

/** Of figures, above those of headings. */
const firstFigureBookmark = 1_000_000;
const firstSourceBookmark = 2_000_000;

const figureMark = (line: number): string => `figure${line}`;
const sourceMark = (line: number): string => `source${line}`;

function bookmarked(runs: string, id: number, name: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}

function leading(runs: string, anchor: string): string {
  return `<w:hyperlink w:anchor="${anchor}" w:history="1">${runs}</w:hyperlink>`;
}

/** A printed figure, which leads to its line in the annex. */
export function figureXml(runs: string, link: AnnexLink | null): string {
  if (link === null) return runs;
  const led = leading(runs, sourceMark(link.line));
  return link.isLedTo ? bookmarked(led, firstFigureBookmark + link.line, figureMark(link.line)) : led;
}

/** The beginning of a line of the annex, which leads back to where its figures are printed. */
export function sourceXml(runs: string, line: number, isPrinted: boolean): string {
  const led = isPrinted ? leading(runs, figureMark(line)) : runs;
  return bookmarked(led, firstSourceBookmark + line, sourceMark(line));
}
