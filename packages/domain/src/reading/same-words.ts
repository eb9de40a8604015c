/** Length of the pieces that are compared, in characters: long enough that few meet by chance. */
const pieceLength = 3;

/**
 * How much two texts say in the same words, 0 to 1: the share of overlapping pieces of three characters that both
 * have (Dice, each piece as often as it occurs). Spaces and signs are passed over; two texts without a word are 0.
 */
export function sameWords(one: string, other: string): number {
  const ours = pieces(one);
  const theirs = pieces(other);
  const total = size(ours) + size(theirs);
  if (total === 0) return 0;
  let shared = 0;
  for (const [piece, times] of ours) shared += Math.min(times, theirs.get(piece) ?? 0);
  return (2 * shared) / total;
}

function pieces(text: string): ReadonlyMap<string, number> {
  const characters = [...text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')];
  const found = new Map<string, number>();
  for (let from = 0; from + pieceLength <= characters.length; from += 1) {
    const piece = characters.slice(from, from + pieceLength).join('');
    found.set(piece, (found.get(piece) ?? 0) + 1);
  }
  return found;
}

function size(found: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const times of found.values()) sum += times;
  return sum;
}
