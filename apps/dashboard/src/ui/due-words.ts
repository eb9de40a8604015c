import { beijingDay, daysBetween } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import type { Words } from '../messages/use-words';
import { isReceiptUnknown } from './counted-day';
import type { DaysOfReport } from './counted-day';

export interface DueFacts extends Pick<DaysOfReport, 'state' | 'filedAt'> {
  readonly due: Day | null;
  /** Days late or overdue; null where the viewer may not see it. */
  readonly daysLate: number | null;
}

/** How a filing lies to its due day, and whether that is bad; null where it is not known. */
export function dueInWords(
  { state, filedAt, due, daysLate }: DueFacts,
  today: Day,
  say: Words['say'],
): { readonly words: string; readonly isLate: boolean } | null {
  if (due === null || daysLate === null) return null;
  if (isReceiptUnknown({ state, filedAt }))
    return daysLate > 0
      ? { words: say('late.publishedLate', { n: daysLate }), isLate: true }
      : { words: say('late.publishedInTime'), isLate: false };
  if (filedAt === null) {
    const left = daysBetween(today, due);
    if (daysLate > 0) return { words: say('late.overdue', { n: daysLate }), isLate: true };
    return { words: left === 0 ? say('late.lastDay') : say('late.left', { n: left }), isLate: false };
  }
  if (daysLate > 0) return { words: say('late.filedLate', { n: daysLate }), isLate: true };
  const early = daysBetween(beijingDay(new Date(filedAt)), due);
  return { words: early === 0 ? say('late.sameDay') : say('late.early', { n: early }), isLate: false };
}
