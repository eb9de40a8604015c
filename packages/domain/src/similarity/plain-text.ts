import type { SectionId } from '../formats/format.js';
import type { DocumentReading } from '../reading/reading.js';
import type { DisclosureReport } from '../report/report.js';
import { leftOut } from './left-out.js';

/** Words of one section; `start` is where they stand in the document, 0 in a report that was filed. */
export interface TextPart {
  readonly section: SectionId;
  readonly text: string;
  readonly start: number;
}

/** The words of a report section by section, where findings on it point: in its document, else in its sections. */
export function textParts(
  report: Pick<DisclosureReport, 'sections'>,
  document: Pick<DocumentReading, 'text' | 'sections'> | null,
): readonly TextPart[] {
  if (document !== null)
    return document.sections.map(({ id, start, end, heading }) => {
      const from = heading?.end ?? start;
      return { section: id, text: document.text.slice(from, end), start: from };
    });
  return report.sections.flatMap(({ id, text }) => (text === null ? [] : [{ section: id, text, start: 0 }]));
}

/**
 * A text as it is compared: letters alone, one after another, without what is left out. `starts` says for each of its
 * UTF-16 units where it stands in the text.
 */
export interface PlainText {
  readonly letters: string;
  readonly starts: readonly number[];
}

/** Takes out what tells no copy, and the names given: of units and places, in any order. */
export type Plainer = (text: string) => PlainText;

export function plainer(names: readonly string[]): Plainer {
  const told = [...new Set(names.flatMap(waysToSay))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp([...told.map(escaped), ...leftOut].join('|'), 'gu');
  return (text) => plainText(text, pattern);
}

/** 送庄镇 is also 送庄镇人民政府 and, on its signs, 送庄; a name of one character is none. */
function waysToSay(name: string): readonly string[] {
  const short = name.replace(/(?:人民政府)?(?:办事处|办公室)?$/u, '');
  const place = short.replace(/(?:镇|乡|街道|县|区|市)$/u, '');
  return [`${short}人民政府办公室`, `${short}人民政府`, `${short}办事处`, name, short, place].filter(
    (way) => way.length >= 2,
  );
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

const letter = /\p{L}+/gu;

function plainText(text: string, pattern: RegExp): PlainText {
  // Blanked out, not cut: what is left keeps its place.
  const kept = text.replace(pattern, (words) => ' '.repeat(words.length));
  let letters = '';
  const starts: number[] = [];
  for (const { 0: word, index } of kept.matchAll(letter)) {
    letters += word;
    for (let at = index; at < index + word.length; at += 1) starts.push(at);
  }
  return { letters, starts };
}
