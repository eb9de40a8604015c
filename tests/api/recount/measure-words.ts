import { measureById } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import { printed } from './recount.js';
import type { Counted } from './recount.js';

/** A measure as paper calls it. */
export const labelOf = (measure: unknown): string => measureById(measure as MeasureId).label.zh;
/** What it is counted in. */
export const unitOf = (measure: unknown): string => measureById(measure as MeasureId).unit.zh;
export const text = (value: Counted[string] | undefined): string => String(value);

/** Pairs of amount and qualifier as text of JSON, printed. */
export function amountsIn(said: Counted[string] | undefined): readonly string[] {
  const pairs = JSON.parse(text(said)) as readonly (readonly [string | null, string | null])[];
  return pairs.map(([amount, qualifier]) => printed(amount, qualifier ?? 'EXACT'));
}
