import type { FacedWords, Glyphs } from './glyphs.js';

const closing = new Set('，。；：、！？）］〕〉›》」』】”’…％%‰,.;:!?)]}—');
const opening = new Set('（［〔〈‹《「『【“‘([{');
const isWestern = (sign: string): boolean => sign < '\u2e80' && sign !== ' ';

/** No line begins with a closing sign or ends with an opening one, and Latin words and figures stay whole. */
function mayBreak(before: string, after: string): boolean {
  if (closing.has(after) || opening.has(before)) return false;
  return before === ' ' || !(isWestern(before) && isWestern(after));
}

export interface Setting {
  readonly glyphs: Glyphs;
  readonly size: number;
  readonly width: number;
  /** Of the first line. */
  readonly indent?: number;
  /** Whether all lines but the last end at the same edge. */
  readonly isJustified?: boolean;
}

/** What a line has to be filled by so that its signs are spread to its end. */
const leastFilled = 0.87;

export type SetLine<Run> = Run & { characterSpacing?: number };

/** A place in runs: the sign at `at` in the run `run`. */
interface Place {
  readonly run: number;
  readonly at: number;
}

/**
 * Runs cut so that each is a line, or a part of one. The library measures and places every Chinese sign by itself: text
 * that is set line by line takes a third of the time.
 */
export function setLines<Run extends FacedWords>(
  runs: readonly Run[],
  { glyphs, size, width, indent = 0, isJustified = false }: Setting,
): readonly SetLine<Run>[] {
  const set: SetLine<Run>[] = [];
  let from: Place = { run: 0, at: 0 };
  let room = (width - indent) / size;
  for (;;) {
    const { end, taken, isLast } = endOfLine(runs, from, room, glyphs);
    const parts = cutOut(runs, from, end);
    const signs = parts.reduce((sum, { text }) => sum + text.length, 0);
    // Shorter than that a line is short on purpose, as one that ends before a long word.
    const isFull = !isLast && isJustified && signs > 1 && taken > room * leastFilled;
    const spacing = isFull ? ((room - taken) * size) / signs : 0;
    for (const part of parts) set.push(spacing > 0 ? { ...part, characterSpacing: spacing } : part);
    // Without nothing between them the library keeps what it would not part on one line, and lets it run out of the page.
    const ended = parts.at(-1);
    if (!isLast && ended !== undefined) set.push({ ...ended, text: '' });
    if (isLast) return set;
    from = end;
    room = width / size;
  }
}

interface LineEnd {
  readonly end: Place;
  /** In ems. */
  readonly taken: number;
  readonly isLast: boolean;
}

function endOfLine<Run extends FacedWords>(
  runs: readonly Run[],
  from: Place,
  room: number,
  glyphs: Glyphs,
): LineEnd {
  let taken = 0;
  let before: string | null = null;
  let lastBreak: { readonly end: Place; readonly taken: number } | null = null;
  let last: Place = from;
  for (let run = from.run; run < runs.length; run += 1) {
    const { text, font } = runs[run] ?? { text: '', font: 'text' as const };
    let at = run === from.run ? from.at : 0;
    while (at < text.length) {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const place = { run, at };
      if (before !== null && mayBreak(before, sign)) lastBreak = { end: place, taken };
      const advance = glyphs.advanceOf(sign, font);
      if (taken + advance > room && before !== null)
        return lastBreak ? { ...lastBreak, isLast: false } : { end: place, taken, isLast: false };
      taken += advance;
      before = sign;
      at += sign.length;
      last = { run, at };
    }
  }
  return { end: last, taken, isLast: true };
}

function cutOut<Run extends FacedWords>(runs: readonly Run[], from: Place, end: Place): readonly Run[] {
  const parts: Run[] = [];
  for (let at = from.run; at <= Math.min(end.run, runs.length - 1); at += 1) {
    const run = runs[at];
    if (run === undefined) break;
    const text = run.text.slice(at === from.run ? from.at : 0, at === end.run ? end.at : undefined);
    if (text !== '') parts.push({ ...run, text });
  }
  return parts;
}
