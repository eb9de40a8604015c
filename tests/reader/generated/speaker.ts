import type { Random } from './random.js';
import type { Line, Said } from './said.js';
import { count, uncounted } from './numbers.js';

/** Who writes, of which year, and with which numbers. */
export interface Speaker {
  readonly random: Random;
  readonly year: number;
  /** The unit as its report calls itself: 我镇, 全乡, 我局. */
  readonly who: string;
  /** The unit's name. */
  readonly name: string;
  readonly isTown: boolean;
  /** A figure of a measure between two bounds, in one of the units of counting. */
  readonly count: (measure: string, from: number, to: number, units: readonly string[], how?: string) => Said;
  /** A number of the same kind that is no figure of ours. */
  readonly other: (why: string, from: number, to: number, units: readonly string[]) => Said;
}

export type Saying = (say: Speaker) => Line;

export function speaker(random: Random, who: Pick<Speaker, 'year' | 'who' | 'name' | 'isTown'>): Speaker {
  return {
    ...who,
    random,
    count: (measure, from, to, units, how) =>
      count(random, measure, random.whole(from, to), random.pick(units), how),
    other: (why, from, to, units) => uncounted(random, why, random.whole(from, to), random.pick(units)),
  };
}
