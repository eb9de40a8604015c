import type { Effect } from '../rules/rule.js';
import type { Day } from '../time/day.js';

export type SofterEffect = Exclude<Effect, 'BLOCK'>;

/** What the county has softened in a finding, and why. */
export interface Softening {
  /** The effect without it. */
  readonly effect: Effect;
  readonly reason: string;
  /** The last day on which it holds. */
  readonly validUntil: Day;
}
