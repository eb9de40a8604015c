import type { BadPlace } from '../report/bad-value.js';
import { longestTexts, textProblem } from '../report/read-report.js';
import type { IndicatorId } from './catalogue.js';
import type { Scheme } from './scheme.js';

/** An item of a scheme that a reviewer gives points for, with their range. */
export interface MarkAsked {
  readonly indicator: IndicatorId;
  readonly from: number;
  readonly to: number;
}

/** What somebody wants to give; points are null where a mark is taken back. */
export interface MarkWanted {
  readonly indicator: string;
  readonly points: number | null;
  readonly reason: string;
}

/** What a scheme leaves to a reviewer, in its order. */
export function marksAsked({ items }: Scheme): readonly MarkAsked[] {
  return items.flatMap(({ indicator, mark }) => (mark === null ? [] : [{ indicator, ...mark }]));
}

/** What is wrong with a mark: the scheme asks for none, it is out of its range, or nothing is said of why. */
export function badMark({ indicator, points, reason }: MarkWanted, scheme: Scheme): readonly BadPlace[] {
  const asked = marksAsked(scheme).find((one) => one.indicator === indicator);
  const words = reason.trim() === '' ? 'EMPTY' : textProblem(reason, longestTexts.reason);
  const isOutside = asked !== undefined && points !== null && (points < asked.from || points > asked.to);
  return [
    ...(asked === undefined ? [{ path: 'indicator', reason: 'UNKNOWN_NAME' } as const] : []),
    ...(isOutside ? [{ path: 'points', reason: 'OUT_OF_RANGE' } as const] : []),
    ...(words === null ? [] : [{ path: 'reason', reason: words }]),
  ];
}
