import { asked } from '../compared-county.js';
import { at } from '../world.js';
import type { World } from '../world.js';
import type { Counted, Recount } from './recount.js';

/** What a page shows and what it comes to when it is counted again, in the same shape. */
export interface PageRecounted {
  readonly said: unknown;
  readonly counted: unknown;
}

/** A county as its supervisor looks at it. */
export class PageAsking {
  constructor(
    private readonly world: World,
    readonly token: string,
    readonly recount: Recount,
    readonly years: readonly number[],
    readonly units: readonly string[],
  ) {}

  get region(): string {
    return this.recount.place.region;
  }

  get year(): number {
    return this.recount.place.year;
  }

  /** Which versions count. */
  get basis(): string {
    return this.recount.basis;
  }

  /** One field of the API; the county, its year, its years and the basis are variables of every question. */
  async ask(query: string, more: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const { region, year, years, basis } = this;
    return asked(this.world, query, { region, year, years, basis, ...more }, { token: this.token });
  }
}

/** Entries of a list in an answer. */
export function listAt(answer: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = at(answer, ...path);
  if (!Array.isArray(list)) throw new Error(`No list at ${path.join('.')}`);
  return list as readonly unknown[];
}

/** A figure as the API tells it: money in yuan as text, a count as a number. */
export function figure(amount: Counted[string] | undefined, isMoney: Counted[string] | undefined): unknown {
  if (amount === null || amount === undefined) return null;
  return isMoney === true ? String(amount) : Number(amount);
}
