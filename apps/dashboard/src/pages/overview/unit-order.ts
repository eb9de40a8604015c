import type { ReportState } from '@mingjian/domain';
import type { UnitOfYear } from '../../api/use-units-of-year';

const order: Readonly<Record<ReportState, number>> = {
  NOT_FILED: 0,
  DRAFT: 1,
  FILED: 2,
  RETURNED: 3,
  ACCEPTED: 4,
  PUBLISHED: 5,
};

/** Who has not filed stands first, then by the step still to come, and within it who waits longest. */
export function byNeed(one: UnitOfYear, other: UnitOfYear): number {
  return (
    rank(one) - rank(other) ||
    compareTexts(one.filedAt ?? one.publishedOn ?? '', other.filedAt ?? other.publishedOn ?? '') ||
    compareTexts(one.code, other.code)
  );
}

function rank({ state }: UnitOfYear): number {
  return state === null ? 0 : order[state];
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
