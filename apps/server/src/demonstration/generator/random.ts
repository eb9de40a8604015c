/** Numbers from 0 to 1 that are the same in every run on every machine: no clock, no Math.random. */
export type Random = () => number;

/** A stream of its own for each seed (FNV-1a into mulberry32), so that a change in one place moves no other. */
export function randomFor(...seed: readonly (string | number)[]): Random {
  let state = 0x811c9dc5;
  for (const character of seed.join('|')) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Smallest and largest of a range, both included. */
export type Range = readonly [least: number, most: number];

export function between(random: Random, [least, most]: Range): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** The quantile of a geometric distribution with this mean: 0, 1, 2 … */
export function geometric(quantile: number, mean: number): number {
  return Math.floor(Math.log(1 - quantile) / Math.log(mean / (mean + 1)));
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('Nothing to pick from');
  return picked;
}

/** Some of a list, each once, in the order of the list. */
export function pickSome<T>(random: Random, from: readonly T[], count: number): readonly T[] {
  const drawn = from.map((value, place) => ({ value, place, draw: random() }));
  return drawn
    .sort((one, other) => one.draw - other.draw)
    .slice(0, count)
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

/** One of several by weight; weights need not add up to anything. */
export function pickWeighted<T>(random: Random, from: readonly (readonly [value: T, weight: number])[]): T {
  let left = random() * from.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of from) {
    left -= weight;
    if (left < 0) return value;
  }
  return pick(
    random,
    from.map(([value]) => value),
  );
}
