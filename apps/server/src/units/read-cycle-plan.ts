import { formatDue, isDay, longestTexts, statutoryDue, textProblem } from '@mingjian/domain';
import type { BadPlace, BadValueReason, Day } from '@mingjian/domain';
import type { Problem } from '../platform/problems.js';

/** Days may be anything here: what is none is answered as BAD_VALUE with its place. */
export interface CyclePlan {
  readonly year: number;
  readonly filingDue: unknown;
  /** Null: the day that the law sets. */
  readonly publicationDue: unknown;
  /** Codes of the units expected to report; null: every unit valid in the year. */
  readonly expected: readonly string[] | null;
}

export interface ReadCyclePlan {
  readonly kind: 'READ';
  readonly format: string;
  readonly filingDue: Day;
  readonly publicationDue: Day;
}

/** The dates and the format of a cycle, or every place of the plan that cannot be meant. */
export function readCyclePlan(
  { year, filingDue, publicationDue }: CyclePlan,
  today: Day,
): ReadCyclePlan | Problem<'BAD_VALUE'> {
  const format = formatDue(year);
  const isAhead = year > Number(today.slice(0, 4));
  const publication = publicationDue ?? statutoryDue(year);
  if (format && !isAhead && isDay(filingDue) && isDay(publication))
    return { kind: 'READ', format: format.id, filingDue, publicationDue: publication };
  const places: BadPlace[] = [];
  if (isAhead) places.push({ path: 'year', reason: 'AFTER_TODAY' });
  else if (!format) places.push({ path: 'year', reason: 'UNKNOWN_NAME' });
  if (!isDay(filingDue)) places.push({ path: 'filingDue', reason: 'NOT_A_DAY' });
  if (publicationDue !== null && publicationDue !== undefined && !isDay(publicationDue))
    places.push({ path: 'publicationDue', reason: 'NOT_A_DAY' });
  return { kind: 'BAD_VALUE', places };
}

export interface ReadExtension {
  readonly kind: 'READ';
  readonly due: Day;
  readonly reason: string;
}

/** A day and a reason for it. Whether the day is late enough is for the county's date to say. */
export function readExtension(due: unknown, reason: unknown): ReadExtension | Problem<'BAD_VALUE'> {
  const words = typeof reason === 'string' ? reason.trim() : reason;
  const wrong: BadValueReason | null =
    words === '' || words === null || words === undefined ? 'EMPTY' : textProblem(words, longestTexts.reason);
  if (isDay(due) && wrong === null && typeof words === 'string') return { kind: 'READ', due, reason: words };
  const places: BadPlace[] = [];
  if (!isDay(due)) places.push({ path: 'due', reason: 'NOT_A_DAY' });
  if (wrong !== null) places.push({ path: 'reason', reason: wrong });
  return { kind: 'BAD_VALUE', places };
}
