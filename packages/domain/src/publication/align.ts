/** A stretch in which two sequences differ: positions of both, the end not included. */
export interface DifferingStretch {
  readonly ours: readonly [from: number, to: number];
  readonly theirs: readonly [from: number, to: number];
}

/** Beyond so many pairs the middle is one stretch: nobody reads a thousand differences, and no page may cost more. */
const mostPairs = 4_000_000;

/** Where two sequences differ, the longest common subsequence kept together. Equal ends cost nothing. */
export function differingStretches(
  ours: readonly string[],
  theirs: readonly string[],
): readonly DifferingStretch[] {
  let head = 0;
  while (head < ours.length && head < theirs.length && ours[head] === theirs[head]) head += 1;
  let tail = 0;
  while (
    tail < ours.length - head &&
    tail < theirs.length - head &&
    ours[ours.length - 1 - tail] === theirs[theirs.length - 1 - tail]
  )
    tail += 1;
  const endOfOurs = ours.length - tail;
  const endOfTheirs = theirs.length - tail;
  const common = commonPairs(ours.slice(head, endOfOurs), theirs.slice(head, endOfTheirs)).map(
    ([a, b]) => [a + head, b + head] as const,
  );
  const stretches: DifferingStretch[] = [];
  let from = [head, head] as const;
  for (const next of [...common, [endOfOurs, endOfTheirs] as const]) {
    if (next[0] > from[0] || next[1] > from[1])
      stretches.push({ ours: [from[0], next[0]], theirs: [from[1], next[1]] });
    from = [next[0] + 1, next[1] + 1];
  }
  return stretches;
}

/** Positions of a longest common subsequence, in order. */
function commonPairs(
  ours: readonly string[],
  theirs: readonly string[],
): readonly (readonly [number, number])[] {
  if (ours.length * theirs.length > mostPairs) return [];
  const width = theirs.length + 1;
  const longest = new Uint16Array((ours.length + 1) * width);
  const at = (a: number, b: number): number => longest[a * width + b] ?? 0;
  for (let a = ours.length - 1; a >= 0; a -= 1)
    for (let b = theirs.length - 1; b >= 0; b -= 1)
      longest[a * width + b] =
        ours[a] === theirs[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: [number, number][] = [];
  let a = 0;
  let b = 0;
  while (a < ours.length && b < theirs.length)
    if (ours[a] === theirs[b]) {
      pairs.push([a, b]);
      a += 1;
      b += 1;
    } else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  return pairs;
}
