import type { TextRange } from '@mingjian/domain';

/**
 * A text made even for matching: full-width letters, digits and signs narrowed, spaces inside lines taken out, with
 * the way back to every character. Line ends and tabs stay. The text itself is never changed.
 */
export interface Squeezed {
  readonly text: string;
  /** Range in the original of a range here; a range of no length stays one. */
  readonly original: (start: number, end: number) => TextRange;
  /** Where a place of the original stands here. */
  readonly placeOf: (original: number) => number;
}

const space = /[ \u00A0\u2000-\u200B\u202F\u3000\uFEFF]/;

export function squeeze(original: string): Squeezed {
  const kept: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const character = original.charAt(at);
    if (space.test(character) && !separatesNumbers(original, at)) continue;
    kept.push(narrowed(character));
    places.push(at);
  }
  const text = kept.join('');
  return {
    text,
    original: (start, end) => rangeOf(places, original.length, start, end),
    placeOf: (place) => firstNotBefore(places, place),
  };
}

function narrowed(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return space.test(character) ? ' ' : character;
}

function rangeOf(places: readonly number[], length: number, start: number, end: number): TextRange {
  const from = places[start] ?? length;
  const last = end > start ? places[end - 1] : undefined;
  return { start: from, end: last === undefined ? from : last + 1 };
}

function firstNotBefore(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A space between digits goes when it sets off single digits or thousands; between a day and a figure it stays. */
function separatesNumbers(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).trimEnd();
  const after = text.slice(at + 1, at + 13).trimStart();
  if (!/\d$/.test(before) || !/^\d/.test(after)) return false;
  const last = /[\d:.-]+$/.exec(before)?.[0] ?? '';
  const next = /^\d+/.exec(after)?.[0] ?? '';
  const single = last.length === 1 && next.length === 1;
  const thousands = /^\d{1,3}$/.test(last) && next.length === 3;
  return !single && !thousands;
}
