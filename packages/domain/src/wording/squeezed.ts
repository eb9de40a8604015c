import type { TextRange } from '../reading/reading.js';

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

export function squeeze(original: string): Squeezed {
  const places = new Uint32Array(original.length);
  let text = '';
  let kept = 0;
  let from = 0;
  for (let at = 0; at < original.length; at += 1) {
    const code = original.charCodeAt(at);
    if (isFullWidth(code)) {
      text += original.slice(from, at) + String.fromCharCode(code - 0xfee0);
      from = at + 1;
    } else if (isSpace(code)) {
      text += original.slice(from, at);
      from = at + 1;
      if (!separatesNumbers(original, at)) continue;
      text += ' ';
    }
    places[kept] = at;
    kept += 1;
  }
  text += original.slice(from);
  const placed = places.subarray(0, kept);
  return {
    text,
    original: (start, end) => rangeOf(placed, original.length, start, end),
    placeOf: (place) => firstNotBefore(placed, place),
  };
}

function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

function rangeOf(places: Uint32Array, length: number, start: number, end: number): TextRange {
  const from = places[start] ?? length;
  const last = end > start ? places[end - 1] : undefined;
  return { start: from, end: last === undefined ? from : last + 1 };
}

function firstNotBefore(places: Uint32Array, place: number): number {
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
