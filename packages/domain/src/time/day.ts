/** A day of the Beijing calendar, `YYYY-MM-DD`. A due day ends at 24:00 of that day. */
export type Day = string;

const beijingOffsetMs = 8 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;
// The calendar has no year 0, and the database refuses its days.
const dayPattern = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** The Beijing day (UTC+8, no summer time) in which an instant falls. */
export function beijingDay(instant: Date): Day {
  return utcDay(new Date(instant.getTime() + beijingOffsetMs));
}

/** Put together from its parts, cheaper than `toISOString`: lists ask this of every row. */
function utcDay(instant: Date): Day {
  const year = String(instant.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(instant.getUTCMonth() + 1)}-${twoDigits(instant.getUTCDate())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The instant at which a Beijing day begins. */
export function startOfBeijingDay(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - beijingOffsetMs);
}

/** Whether a text is a real day of the calendar: 2025-02-30 is not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !dayPattern.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

/** Days from one day to another; positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  // A date alone is read as UTC.
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The later of two days, for an extension that may have been granted. */
export function laterDay(one: Day, other: Day | null): Day {
  return other !== null && other > one ? other : one;
}
