import type { Amount } from './change.js';

/** What one year's report says of applications that are carried over. */
export interface CarriedYear {
  readonly year: number;
  readonly broughtForward: Amount | null;
  readonly carriedForward: Amount | null;
  /** Whether the report's form has these two rows; a year without a report is held to the form that was due. */
  readonly asked: 'ASKED' | 'NOT_ON_FORM' | 'NO_REPORT';
  /** False where it took in others or gave up parts in the year: what it brings in is not its own to have handed on. */
  readonly isSameArea: boolean;
  /** Another rule failed on what the report carries forward: its own year does not add up. */
  readonly isDoubtful: boolean;
}

/** Why nothing can be said of a link: what it is a link of comes first, then the earlier of its two ends. */
export type UntoldLink = 'OTHER_AREA' | 'NO_EARLIER' | 'NO_LATER' | 'NOT_STATED' | 'NOT_EXACT';

interface Ends {
  /** The later year; the earlier one is the year before it. */
  readonly year: number;
  /** What the year before carries forward. */
  readonly out: Amount | null;
  /** What the year brings in. */
  readonly into: Amount | null;
}

/** Whether what one year hands on is what the next one begins with. */
export type CarryLink = Ends &
  (
    | { readonly state: 'WHOLE' }
    | {
        readonly state: 'BROKEN';
        /** What is brought in less what was carried forward. */
        readonly difference: bigint;
        /** The report that is to be looked at first: usually the later one copied wrongly. */
        readonly mend: 'EARLIER' | 'LATER';
      }
    | { readonly state: 'UNTOLD'; readonly why: UntoldLink }
  );

/**
 * The links between each year and the one before it. A year whose form knows no carrying over has none, and neither has
 * the first year: what it begins with was handed on by a report that is not among these.
 */
export function carryLinks(years: readonly CarriedYear[]): readonly CarryLink[] {
  const byYear = new Map(years.map((one) => [one.year, one]));
  return years.flatMap((later): readonly CarryLink[] => {
    const earlier = byYear.get(later.year - 1);
    if (earlier === undefined) return [];
    const ends = [earlier.asked, later.asked];
    if (ends.includes('NOT_ON_FORM') || !ends.includes('ASKED')) return [];
    return [linkBetween(earlier, later)];
  });
}

function linkBetween(earlier: CarriedYear, later: CarriedYear): CarryLink {
  const [out, into] = [earlier.carriedForward, later.broughtForward];
  const ends: Ends = { year: later.year, out, into };
  if (!later.isSameArea) return { ...ends, state: 'UNTOLD', why: 'OTHER_AREA' };
  if (earlier.asked !== 'ASKED') return { ...ends, state: 'UNTOLD', why: 'NO_EARLIER' };
  if (later.asked !== 'ASKED') return { ...ends, state: 'UNTOLD', why: 'NO_LATER' };
  if (out === null || into === null) return { ...ends, state: 'UNTOLD', why: 'NOT_STATED' };
  if (out.qualifier !== 'EXACT' || into.qualifier !== 'EXACT')
    return { ...ends, state: 'UNTOLD', why: 'NOT_EXACT' };
  const difference = into.amount - out.amount;
  if (difference === 0n) return { ...ends, state: 'WHOLE' };
  return { ...ends, state: 'BROKEN', difference, mend: earlier.isDoubtful ? 'EARLIER' : 'LATER' };
}
