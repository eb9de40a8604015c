/** Something measured again and again; a rate is better when it is greater. */
export interface Contender {
  readonly measure: () => Promise<number>;
  readonly rates: number[];
}

export function contender(measure: () => Promise<number>): Contender {
  return { measure, rates: [] };
}

/**
 * Measures all contenders in every round, each round beginning with another: what disturbs the machine then
 * disturbs them all. A round before the first warms them up and does not count.
 */
export async function interleave(contenders: readonly Contender[], rounds: number): Promise<void> {
  for (const { measure } of contenders) await measure();
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contenders.length;
    for (const { measure, rates } of [...contenders.slice(first), ...contenders.slice(0, first)])
      rates.push(await measure());
  }
}

/** How many times as fast one is as the other: the ratio inside each round, its median over the rounds. */
export function ratio(one: Contender, other: Contender): number {
  return median(one.rates.map((rate, round) => rate / (other.rates[round] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN;
  return (low + high) / 2;
}
