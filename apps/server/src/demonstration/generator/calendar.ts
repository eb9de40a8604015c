import { addDays, startOfBeijingDay } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { between } from './random.js';
import type { Random } from './random.js';

/** Report years that the demonstration covers; the last one is still open. */
export const demonstrationYears: readonly number[] = [2021, 2022, 2023, 2024, 2025];
export const openYear = 2025;

/** The county's own date, ten days before the law's. */
export function countyDue(year: number): Day {
  return `${year + 1}-01-20`;
}

/** The notice of the year goes out on the last weekday up to 20 December, and the cycle opens. */
export function cycleOpenedAt(year: number): Date {
  let day: Day = `${year}-12-20`;
  while (!isWeekday(day)) day = addDays(day, -1);
  return instant(day, 9, 0);
}

/** Before anything else: the county is laid down. */
export const laidDownAt = instant('2021-12-01', 9, 0);

export function isWeekday(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Weekdays from one day to another, both included. */
export function weekdays(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWeekday(day)) days.push(day);
  return days;
}

export function instant(day: Day, hour: number, minute: number): Date {
  return new Date(startOfBeijingDay(day).getTime() + (hour * 60 + minute) * 60_000);
}

/** A moment of office hours: half past eight to a quarter to six. */
export function officeInstant(random: Random, day: Day): Date {
  return instant(day, 8, between(random, [30, 585]));
}
