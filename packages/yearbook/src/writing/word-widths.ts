import type { TableColumn } from '../bound/document.js';
import { emsOfLine, longestWord, westernWidth } from '../words/western-words.js';

const padding = 0.8;
/** The first column keeps at least so much of the width. */
const leastForOthers = 0.1;
/** Words that are no longer than this stand on one line if they can: not mentioned; Licensing decisions (decisions). */
const fewLetters = { left: 34, right: 0, centre: 16 } as const;

/**
 * Columns so wide that no Western word in them is torn apart, at the cost of the wider ones. Where they have no room for
 * the words of the heads, those stand on end, and only the words beneath count.
 */
export function withRoomForWords(
  columns: readonly TableColumn[],
  /** What the cells of the rows say. */
  rows: readonly (readonly string[])[],
  isWide: boolean,
): readonly TableColumn[] {
  const heads = columns.map(({ title }) => longestWord(title));
  const cells = columns.map((_, at) => Math.max(0, ...rows.map((row) => longestWord(row[at] ?? ''))));
  const phrases = (wished: readonly TableColumn['align'][]): readonly number[] =>
    columns.map(({ align }, at) => {
      const letters = wished.includes(align) ? fewLetters[align] : 0;
      return Math.max(0, ...rows.map((row) => phraseIn(row[at] ?? '', letters)));
    });
  const line = emsOfLine[isWide ? 'lying' : 'upright'];
  const wishes = [
    [heads, cells, phrases(['left', 'centre'])],
    [heads, cells, phrases(['centre'])],
    [heads, cells],
    [heads],
    [cells],
  ];
  for (const wish of wishes) {
    const needs = columns.map((_, at) => Math.max(...wish.map((ems) => ems[at] ?? 0)));
    const widths = widened(columns, needs, line);
    if (widths !== null)
      return columns.map((column, at) => ({ ...column, width: widths[at] ?? column.width }));
  }
  return columns;
}

/** Widths that hold so many ems each; null where there is no room. */
function widened(
  columns: readonly TableColumn[],
  ems: readonly number[],
  line: number,
): readonly number[] | null {
  const needs = ems.map((wide) => (wide + padding) / line);
  let widths = columns.map(({ width }) => width);
  const narrow = new Set<number>();
  for (;;) {
    const short = widths.findIndex((width, at) => !narrow.has(at) && width < (needs[at] ?? 0));
    if (short < 0) return widths;
    narrow.add(short);
    const held = [...narrow].reduce((sum, at) => sum + (needs[at] ?? 0), 0);
    const rest = columns.reduce((sum, { width }, at) => sum + (narrow.has(at) ? 0 : width), 0);
    if (held > 1 - leastForOthers || rest === 0) return null;
    widths = columns.map(({ width }, at) =>
      narrow.has(at) ? (needs[at] ?? width) : (width / rest) * (1 - held),
    );
  }
}

/** All of a few Western words, as one. */
function phraseIn(words: string, letters: number): number {
  return words.length > letters || /[\u2e80-\uffff]/.test(words) ? 0 : westernWidth(words);
}
