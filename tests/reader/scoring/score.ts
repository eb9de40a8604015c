import type { Matched } from './match.js';

export interface ClassScore {
  readonly how: string;
  readonly stated: number;
  readonly found: number;
}

export interface Score {
  readonly texts: number;
  readonly stated: number;
  readonly read: number;
  readonly right: number;
  /** Of what was read, how much is right: 0 to 1. */
  readonly precision: number;
  /** Of what is stated, how much was read right: 0 to 1. */
  readonly recall: number;
  /** Hits whose section is another than the gold's, where the contract has a section for it. */
  readonly otherSection: number;
  readonly byWording: readonly ClassScore[];
  readonly byMeasure: readonly ClassScore[];
  /** What was read and is not stated, by the words it fell for. */
  readonly fellFor: readonly { readonly trap: string; readonly times: number }[];
}

function classes(all: readonly Matched[], of: 'how' | 'measure'): readonly ClassScore[] {
  const tally = new Map<string, { stated: number; found: number }>();
  const add = (key: string, found: number): void => {
    const old = tally.get(key) ?? { stated: 0, found: 0 };
    tally.set(key, { stated: old.stated + 1, found: old.found + found });
  };
  for (const { hits, missed } of all) {
    for (const { gold } of hits) add(gold[of], 1);
    for (const { gold } of missed) add(gold[of], 0);
  }
  return [...tally]
    .map(([how, counts]) => ({ how, ...counts }))
    .sort((one, other) => one.found / one.stated - other.found / other.stated || other.stated - one.stated);
}

export function scoreOf(all: readonly Matched[]): Score {
  const hits = all.flatMap((one) => one.hits);
  const missed = all.flatMap((one) => one.missed);
  const surplus = all.flatMap((one) => one.surplus);
  const fellFor = new Map<string, number>();
  for (const { trap, read } of surplus) {
    const key = trap ?? `no trap: ${read.measure}`;
    fellFor.set(key, (fellFor.get(key) ?? 0) + 1);
  }
  const stated = hits.length + missed.length;
  const read = hits.length + surplus.length;
  return {
    texts: all.length,
    stated,
    read,
    right: hits.length,
    precision: read === 0 ? 0 : hits.length / read,
    recall: stated === 0 ? 0 : hits.length / stated,
    otherSection: hits.filter((hit) => hit.gold.section !== null && hit.gold.section !== hit.read.section)
      .length,
    byWording: classes(all, 'how'),
    byMeasure: classes(all, 'measure'),
    fellFor: [...fellFor]
      .map(([trap, times]) => ({ trap, times }))
      .sort((one, other) => other.times - one.times),
  };
}
