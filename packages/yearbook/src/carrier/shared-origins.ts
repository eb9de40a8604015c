import type { SourceLine } from './sources.js';

/** Shorter ones are told again wherever they are meant: a number would have to be looked up. */
const shortest = 40;

/**
 * Origins that figures of several rows rest on, as the reports that both a sum and a median are of: on paper they are told once
 * and called by their number, 〔3〕.
 */
export class SharedOrigins {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(lines: readonly SourceLine[]) {
    const rows = new Map<string, Set<string>>();
    for (const { from, row } of lines)
      if (from.length >= shortest) rows.set(from, (rows.get(from) ?? new Set()).add(row));
    const shared = [...rows].filter(([, in_]) => in_.size > 1);
    this.#numbers = new Map(shared.map(([from], at) => [from, at + 1]));
  }

  get all(): readonly { readonly number: number; readonly from: string }[] {
    return [...this.#numbers].map(([from, number]) => ({ number, from }));
  }

  saidOf(from: string): string {
    const number = this.#numbers.get(from);
    return number === undefined ? from : `〔${number}〕`;
  }
}
