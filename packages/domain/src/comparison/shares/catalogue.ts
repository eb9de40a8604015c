import type { MeasureId } from '../../measures/catalogue.js';
import type { Amount } from '../change.js';
import type { ShareAsked } from '../honest-ranks.js';
import { carriedForward } from './carried-forward.js';
import { corrected } from './corrected.js';
import { disclosed } from './disclosed.js';
import { refused } from './refused.js';
import type { RankingShare } from './share.js';

const entries = [disclosed, refused, carriedForward, corrected] as const;

export type ShareId = (typeof entries)[number]['id'];

/** Every share that units can be ranked by. */
export const shares: readonly (RankingShare & { readonly id: ShareId })[] = entries;

export function isShareId(id: string): id is ShareId {
  return shares.some((share) => share.id === id);
}

export function shareById(id: ShareId): RankingShare & { readonly id: ShareId } {
  const found = shares.find((share) => share.id === id);
  if (!found) throw new Error(`No such share: ${id}`);
  return found;
}

/** Every measure that a share is made of, or that keeps units out of its ranking. */
export function measuresOfShare({ part, whole, none }: RankingShare): readonly MeasureId[] {
  return [...new Set([...part, ...whole, ...none])];
}

type AmountOf = (measure: MeasureId) => Amount | null;

/** Both sides as exact counts; a side of which anything is not said exactly is unknown. */
export function shareAsked({ part, whole }: RankingShare, amountOf: AmountOf): ShareAsked {
  return { part: exactSum(part, amountOf), whole: exactSum(whole, amountOf) };
}

/** What keeps a unit out of a share's ranking whatever the share is: null where nothing does. */
export function barredFrom(
  { none }: RankingShare,
  amountOf: AmountOf,
): 'UNKNOWN' | 'DECISION_CORRECTED' | null {
  const had = none.map((measure) => exactSum([measure], amountOf));
  if (had.some((count) => count !== null && count > 0)) return 'DECISION_CORRECTED';
  return had.some((count) => count === null) ? 'UNKNOWN' : null;
}

function exactSum(measures: readonly MeasureId[], amountOf: AmountOf): number | null {
  const amounts = measures.map((measure) => amountOf(measure));
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null || amount.qualifier !== 'EXACT') return null;
    sum += Number(amount.amount);
  }
  return sum;
}
