/** How many letters a shingle has: short enough to outlast a changed word, long enough to be nobody's by chance. */
export const shingleLength = 5;

/** The distinct shingles of a text as hashes of 32 bits, ascending: made once, kept with the text's version. */
export type TextPrint = Readonly<Int32Array>;

/** The print of letters (`PlainText`). */
export function printOf(letters: string): TextPrint {
  const hashes = new Int32Array(Math.max(0, letters.length - shingleLength + 1));
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let place = at; place < at + shingleLength; place += 1)
      hash = Math.imul(hash ^ letters.charCodeAt(place), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hashes[at] = hash ^ (hash >>> 13);
  }
  hashes.sort();
  return hashes.filter((hash, at) => at === 0 || hash !== hashes[at - 1]);
}

/**
 * How much of two texts stands in both, 0 to 1: twice the number of shingles that both have, by the number of shingles
 * of one and of the other (Dice). Of two texts of one length it is the share of either that the other has as well; one
 * changed letter costs up to five shingles. Null as soon as it is certain that it falls short of `least`: then most
 * pairs are told apart by a fraction of their prints.
 */
export function similarity(one: TextPrint, other: TextPrint, least = 0): number | null {
  const all = one.length + other.length;
  if (all === 0) return null;
  // Shingles that may stand in one of them alone before the pair falls short.
  let spare = all - Math.ceil(least * all - 1e-9);
  if (Math.abs(one.length - other.length) > spare) return null;
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < one.length && right < other.length) {
    const a = one[left] ?? 0;
    const b = other[right] ?? 0;
    if (a === b) {
      shared += 1;
      left += 1;
      right += 1;
    } else {
      if (a < b) left += 1;
      else right += 1;
      spare -= 1;
      if (spare < 0) return null;
    }
  }
  const found = (2 * shared) / all;
  return found + 1e-9 < least ? null : found;
}
