import { dueOfKind, isTownshipKind, statutoryDue, townshipKinds, unitKinds } from '@mingjian/domain';
import type { Day, FilingDays } from '@mingjian/domain';

/** The days of a year as the page sets them: townships and all others. */
export interface CycleDates {
  readonly townships: Day;
  readonly departments: Day;
  readonly publication: Day;
}

interface StandingDates extends FilingDays {
  readonly publicationDue: Day;
}

const usual = { townships: '01-15', departments: '01-20' } as const;

/** The days a year is opened with unless somebody says otherwise. */
export function usualDates(year: number): CycleDates {
  return {
    townships: `${year + 1}-${usual.townships}`,
    departments: `${year + 1}-${usual.departments}`,
    publication: statutoryDue(year),
  };
}

export function datesOf(standing: StandingDates): CycleDates {
  return {
    townships: dueOfKind(standing, 'TOWN'),
    departments: dueOfKind(standing, 'DEPARTMENT'),
    publication: standing.publicationDue,
  };
}

/** Whether kinds of one group have different days, set elsewhere, which this page would make one. */
export function isFiner(standing: StandingDates): boolean {
  const { townships, departments } = datesOf(standing);
  return unitKinds.some(
    ({ id }) => dueOfKind(standing, id) !== (isTownshipKind(id) ? townships : departments),
  );
}

/** As the server takes them: the others' day is the general one. */
export function datesInput({ townships, departments, publication }: CycleDates) {
  return {
    filingDue: departments,
    publicationDue: publication,
    dates: townships === departments ? [] : [{ kinds: [...townshipKinds], filingDue: townships }],
  };
}

/** Years that can be opened: this one and those before it that nobody opened, as far back as there is a form. */
export function yearsToOpen(today: Day, opened: readonly number[]): readonly number[] {
  const latest = Number(today.slice(0, 4));
  const first = 2008;
  return Array.from({ length: latest - first + 1 }, (_, index) => latest - index).filter(
    (year) => !opened.includes(year),
  );
}
