import { workingState } from './states.js';
import type { ReportStanding } from './states.js';

/**
 * How what is wrong with a report can still be mended: in the draft that its unit is writing, after it was taken back
 * or returned, by an amendment of what was accepted, or not any more.
 */
export type MendingWay = 'DRAFT' | 'RETURN' | 'AMENDMENT' | 'CLOSED';
export const mendingWays: readonly MendingWay[] = ['DRAFT', 'RETURN', 'AMENDMENT', 'CLOSED'];

export function mendingWay(
  standing: Pick<ReportStanding, 'state' | 'amendment'>,
  isYearClosed: boolean,
): MendingWay {
  if (isYearClosed) return 'CLOSED';
  switch (workingState(standing)) {
    case 'NOT_FILED':
    case 'DRAFT':
    case 'RETURNED':
      return 'DRAFT';
    case 'FILED':
      return 'RETURN';
    case 'ACCEPTED':
    case 'PUBLISHED':
      return 'AMENDMENT';
  }
}
