import { mostPassages } from '../rules/passage.js';
import type { Passage } from '../rules/passage.js';
import type { Plainer, PlainText, TextPart } from './plain-text.js';

/** What two texts say in the same words: the same number of places of either, the first of one like that of the other. */
export interface MatchingPassages {
  readonly own: readonly Passage[];
  readonly other: readonly Passage[];
}

/** Fewer letters than this in a row are the language's, not a copyist's. */
export const shortestMatch = 16;
/** Longer passages are shown by their beginning. */
const longestQuote = 200;

/** Runs of letters that both have, in the order of `own`, each as long as it goes; a place is told once. */
export function matchingPassages(
  own: readonly TextPart[],
  other: readonly TextPart[],
  plain: Plainer,
): MatchingPassages {
  const theirs = other.map((part) => ({ part, text: plain(part.text) }));
  const places = placesOfShingles(theirs.map(({ text }) => text));
  const found: { readonly own: Passage; readonly other: Passage }[] = [];
  for (const part of own) {
    const text = plain(part.text);
    let at = 0;
    while (at + shortestMatch <= text.letters.length && found.length < mostPassages) {
      const run = longestRun(text, at, theirs, places);
      const source = run && theirs[run.text];
      if (run && source) {
        found.push({
          own: passage(part, text, at, run.length),
          other: passage(source.part, source.text, run.at, run.length),
        });
        at += run.length;
      } else at += 1;
    }
  }
  return { own: found.map((one) => one.own), other: found.map((one) => one.other) };
}

interface Place {
  readonly text: number;
  readonly at: number;
}

function placesOfShingles(texts: readonly PlainText[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  texts.forEach(({ letters }, text) => {
    for (let at = 0; at + shortestMatch <= letters.length; at += 1) {
      const shingle = letters.slice(at, at + shortestMatch);
      const known = places.get(shingle);
      if (known) known.push({ text, at });
      else places.set(shingle, [{ text, at }]);
    }
  });
  return places;
}

function longestRun(
  own: PlainText,
  from: number,
  theirs: readonly { readonly text: PlainText }[],
  places: ReadonlyMap<string, readonly Place[]>,
): (Place & { readonly length: number }) | null {
  let longest: (Place & { readonly length: number }) | null = null;
  for (const place of places.get(own.letters.slice(from, from + shortestMatch)) ?? []) {
    const letters = theirs[place.text]?.text.letters ?? '';
    let length = shortestMatch;
    while (
      from + length < own.letters.length &&
      place.at + length < letters.length &&
      own.letters[from + length] === letters[place.at + length]
    )
      length += 1;
    if (longest === null || length > longest.length) longest = { ...place, length };
  }
  return longest;
}

function passage(part: TextPart, text: PlainText, at: number, length: number): Passage {
  const start = text.starts[at] ?? 0;
  const end = (text.starts[at + length - 1] ?? start) + 1;
  const words = part.text.slice(start, end);
  const quote = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
  return { section: part.section, start: part.start + start, end: part.start + end, quote };
}
