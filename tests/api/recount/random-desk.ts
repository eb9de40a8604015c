import type { Day } from '@mingjian/domain';
import type { Draws } from './random-report.js';

/** What a county's desk does about one report, beside accepting and publishing it. */
export interface DeskDrawn {
  /** More time than the others have; null where there is none. */
  readonly extendedTo: Day | null;
  /** Points of a reviewer, the last ones count; null takes them back. */
  readonly marks: readonly { readonly indicator: string; readonly points: number | null }[];
  /** What an appeal made of the points of one item. */
  readonly awarded: { readonly indicator: string; readonly points: number } | null;
  /** How often it was sent back and came again by its day, and how the last return ended. */
  readonly returns: { readonly answered: number; readonly last: 'LATE' | 'NEVER' | null };
}

export function randomDesk(draws: Draws, year: number): DeskDrawn {
  const substance = draws.one([null, null, 0, 2, 4, 5]);
  const handling = draws.one([null, null, null, -5, -2, 1, 5]);
  return {
    extendedTo: draws.happens(10) ? `${year + 1}-01-${draws.one([21, 28])}` : null,
    marks: [
      ...(substance === null ? [] : [{ indicator: 'substance', points: substance }]),
      ...(substance !== null && draws.happens(15) ? [{ indicator: 'substance', points: null }] : []),
      ...(handling === null ? [] : [{ indicator: 'handling', points: handling }]),
    ],
    awarded: draws.happens(12)
      ? { indicator: draws.one(['publishedOnTime', 'complete', 'clean']), points: draws.upTo(10) }
      : null,
    returns: { answered: draws.one([0, 0, 1, 2]), last: draws.one([null, null, 'LATE', 'NEVER']) },
  };
}
