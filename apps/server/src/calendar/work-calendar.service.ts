import { addDays, daysBetween } from '@mingjian/domain';
import type { Day, WorkCalendar } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import chineseDays from 'chinese-days';

/** Two years and a day: from today to any due day that a page shows. */
const longestSpan = 732;

/**
 * Which days nobody works on, weekends that are worked instead left out, as the State Council announces them from year
 * to year. What the package does not know yet is told as unknown, never taken for a year without holidays.
 */
@Injectable()
export class WorkCalendarService {
  /** A span that is none, or too long, is cut to what can be told; its end says how far it reaches. */
  calendar(from: Day, to: Day): WorkCalendar {
    const length = Math.min(Math.max(daysBetween(from, to), 0), longestSpan);
    const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
    const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
    return {
      from,
      to: addDays(from, length),
      daysOff: days.filter((day) => !chineseDays.isWorkday(day)),
      unknownYears: years.filter((year) => !knowsHolidaysOf(year)),
    };
  }
}

/** Of a year that was announced the package knows New Year's Day to be a holiday; of any other it is a weekday. */
function knowsHolidaysOf(year: number): boolean {
  const { name } = chineseDays.getDayDetail(`${year}-01-01`);
  return name.includes('元旦');
}
