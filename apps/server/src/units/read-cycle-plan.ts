import { formatDue, isDay, longestTexts, statutoryDue, textProblem } from '@mingjian/domain';
import type { BadPlace, BadValueReason, Day, UnitKind } from '@mingjian/domain';
import type { Problem } from '../platform/problems.js';

/** Days may be anything here: what is none is answered as BAD_VALUE with its place. */
export interface CyclePlan {
  readonly year: number;
  readonly filingDue: unknown;
  /** Null: the day that the law sets. */
  readonly publicationDue: unknown;
  /** Codes of the units expected to report; null: every unit valid in the year. */
  readonly expected: readonly string[] | null;
  /** Days that kinds of units have instead of `filingDue`; left out or null: those that stand. */
  readonly dates?: readonly KindsDue[] | null | undefined;
}

export interface KindsDue {
  readonly kinds: readonly UnitKind[];
  readonly filingDue: unknown;
}

/** The day of each kind that has one of its own. */
export type DueByKind = ReadonlyMap<UnitKind, Day>;

export interface ReadCyclePlan {
  readonly kind: 'READ';
  readonly format: string;
  readonly filingDue: Day;
  readonly publicationDue: Day;
  /** Null: those that stand. */
  readonly dueByKind: DueByKind | null;
}

/** The dates and the format of a cycle, or every place of the plan that cannot be meant. */
export function readCyclePlan(
  { year, filingDue, publicationDue, dates }: CyclePlan,
  today: Day,
): ReadCyclePlan | Problem<'BAD_VALUE'> {
  const format = formatDue(year);
  const isAhead = year > Number(today.slice(0, 4));
  const publication = publicationDue ?? statutoryDue(year);
  const byKind = readKindsDue(dates ?? []);
  if (format && !isAhead && isDay(filingDue) && isDay(publication) && byKind.places.length === 0) {
    const dueByKind = dates ? byKind.dueByKind : null;
    return { kind: 'READ', format: format.id, filingDue, publicationDue: publication, dueByKind };
  }
  const places: BadPlace[] = [];
  if (isAhead) places.push({ path: 'year', reason: 'AFTER_TODAY' });
  else if (!format) places.push({ path: 'year', reason: 'UNKNOWN_NAME' });
  if (!isDay(filingDue)) places.push({ path: 'filingDue', reason: 'NOT_A_DAY' });
  if (publicationDue !== null && publicationDue !== undefined && !isDay(publicationDue))
    places.push({ path: 'publicationDue', reason: 'NOT_A_DAY' });
  return { kind: 'BAD_VALUE', places: [...places, ...byKind.places] };
}

function readKindsDue(dates: readonly KindsDue[]): {
  readonly dueByKind: DueByKind;
  readonly places: readonly BadPlace[];
} {
  const places: BadPlace[] = [];
  const dueByKind = new Map<UnitKind, Day>();
  dates.forEach(({ kinds, filingDue }, index) => {
    if (kinds.length === 0) places.push({ path: `dates[${index}].kinds`, reason: 'EMPTY' });
    if (!isDay(filingDue)) places.push({ path: `dates[${index}].filingDue`, reason: 'NOT_A_DAY' });
    kinds.forEach((kind, at) => {
      if (dueByKind.has(kind)) places.push({ path: `dates[${index}].kinds[${at}]`, reason: 'TWICE' });
      if (isDay(filingDue)) dueByKind.set(kind, filingDue);
    });
  });
  return { dueByKind, places };
}

/** Why something is done, as it is kept: words without the blanks around them, or what is wrong with them. */
export function readReason(
  reason: unknown,
): { readonly kind: 'READ'; readonly reason: string } | Problem<'BAD_VALUE'> {
  const words = typeof reason === 'string' ? reason.trim() : reason;
  const wrong: BadValueReason | null =
    words === '' || words === null || words === undefined ? 'EMPTY' : textProblem(words, longestTexts.reason);
  return wrong === null && typeof words === 'string'
    ? { kind: 'READ', reason: words }
    : { kind: 'BAD_VALUE', places: [{ path: 'reason', reason: wrong ?? 'NOT_A_TEXT' }] };
}

export interface ReadExtension {
  readonly kind: 'READ';
  readonly due: Day;
  readonly reason: string;
}

/** A day and a reason for it. Whether the day is late enough is for the county's date to say. */
export function readExtension(due: unknown, reason: unknown): ReadExtension | Problem<'BAD_VALUE'> {
  const words = readReason(reason);
  if (isDay(due) && words.kind === 'READ') return { kind: 'READ', due, reason: words.reason };
  const places: BadPlace[] = isDay(due) ? [] : [{ path: 'due', reason: 'NOT_A_DAY' }];
  return { kind: 'BAD_VALUE', places: words.kind === 'READ' ? places : [...places, ...words.places] };
}
