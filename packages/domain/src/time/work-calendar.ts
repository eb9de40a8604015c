import { addDays, daysBetween } from './day.js';
import type { Day } from './day.js';

/** Which days of a span nobody works on: weekends and holidays, without the weekends that are worked instead. */
export interface WorkCalendar {
  readonly from: Day;
  readonly to: Day;
  readonly daysOff: readonly Day[];
  /** Years of the span whose holidays have not been announced, or not learnt of: of these only weekends are known. */
  readonly unknownYears: readonly number[];
}

/** Working days still to come: those after today, the due day included. `isSure` is false where holidays are not known. */
export interface WorkingDays {
  readonly count: number;
  readonly isSure: boolean;
}

/** Null where the calendar does not reach, or the day has passed: unknown is not zero. */
export function workingDaysLeft(today: Day, due: Day, calendar: WorkCalendar): WorkingDays | null {
  if (due < today || today < calendar.from || due > calendar.to) return null;
  const off = calendar.daysOff.filter((day) => day > today && day <= due).length;
  return { count: daysBetween(today, due) - off, isSure: !isUnknownBetween(today, due, calendar) };
}

export function isDayOff(day: Day, { daysOff }: WorkCalendar): boolean {
  return daysOff.includes(day);
}

/** The last working day up to a day; null where the calendar does not reach back to one. */
export function workingDayUpTo(day: Day, calendar: WorkCalendar): Day | null {
  if (day > calendar.to) return null;
  for (let candidate = day; candidate >= calendar.from; candidate = addDays(candidate, -1))
    if (!isDayOff(candidate, calendar)) return candidate;
  return null;
}

function isUnknownBetween(from: Day, to: Day, { unknownYears }: WorkCalendar): boolean {
  return unknownYears.some((year) => year >= yearOf(from) && year <= yearOf(to));
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
