import { printedTables } from '../formats/printed-table.js';
import type { Format, SectionId } from '../formats/format.js';

/** One sentence of a report or a page: as it is shown, and as it is compared. */
export interface PlacedSentence {
  readonly section: SectionId;
  readonly words: string;
  /** Without what a portal's editor changes by itself: spaces, width of signs, shapes of quotation marks. */
  readonly essence: string;
}

/** Sentences of a section, wherever its lines are broken; what belongs to a table of the form is none. */
export function sentencesOf(
  section: SectionId,
  text: string,
  labels: ReadonlySet<string>,
): readonly PlacedSentence[] {
  const lines = text.split(/\n/).filter((line) => !isOfTable(line, labels));
  return partsOf(lines.join('')).map((words) => ({ section, words, essence: essenceOf(words) }));
}

export function essenceOf(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[“”„‟"]/g, '"')
    .replace(/[‘’‚‛']/g, "'")
    .replace(/[‐-―─]/g, '-');
}

/** What the form prints, so that a line of it is known where the cells of a table stand one under another. */
export function labelsOfForm(format: Format): ReadonlySet<string> {
  const cells = printedTables(format).flatMap(({ rows, title }) => [
    title,
    ...rows.flat().map(({ words }) => words),
  ]);
  return new Set(cells.map(essenceOf).filter((label) => label !== ''));
}

/** A row with its tabs, a label or a figure alone on its line. */
function isOfTable(line: string, labels: ReadonlySet<string>): boolean {
  const essence = essenceOf(line);
  return (
    line.includes('\t') || /^\|.*\|$/.test(essence) || /^-?[\d.,]*$/.test(essence) || labels.has(essence)
  );
}

/** Up to and with its full stop; the text itself, whatever it is made of, is all there again. */
function partsOf(text: string): readonly string[] {
  return (text.match(/[^。！？；!?;]+[。！？；!?;]*|[。！？；!?;]+/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => essenceOf(part) !== '');
}

const day =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})?年[\d一二三四五六七八九十]{0,3}月[\d一二三四五六七八九十]{0,3}日$/;

/**
 * Texts of a page's sections up to where the body signs and dates the report: what stands below is an annexed form or
 * the portal's own.
 */
export function untilSignature(texts: readonly string[], bodies: readonly string[]): readonly string[] {
  const known = new Set(bodies.map(essenceOf));
  for (const [at, text] of texts.entries()) {
    const lines = text.split('\n').filter((line) => essenceOf(line) !== '');
    const signed = lines.findIndex(
      (line, index) => known.has(essenceOf(line)) && day.test(essenceOf(lines[index + 1] ?? '')),
    );
    if (signed >= 0) return [...texts.slice(0, at), lines.slice(0, signed).join('\n')];
  }
  return texts;
}
