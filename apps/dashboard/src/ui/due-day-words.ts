import { isDayOff, workingDaysLeft, workingDayUpTo } from '@mingjian/domain';
import type { Day, WorkCalendar } from '@mingjian/domain';
import type { Words } from '../messages/use-words';

type Speaking = Pick<Words, 'say' | 'dayInWords' | 'weekday'>;

/** 还有 3 个工作日; null where the day is past or the calendar does not reach. Whether it is sure is told apart. */
export function workingDaysInWords(
  today: Day,
  due: Day,
  calendar: WorkCalendar | null,
  { say }: Pick<Words, 'say'>,
): string | null {
  const left = calendar && workingDaysLeft(today, due, calendar);
  if (left === null) return null;
  if (due === today) return say('late.lastDay');
  return say('due.workingDays', { n: left.count });
}

/** That a due day is a day off and which working day lies before it; null for a working day. The day is not moved. */
export function dayOffInWords(due: Day, calendar: WorkCalendar | null, words: Speaking): string | null {
  if (calendar === null || due < calendar.from || due > calendar.to || !isDayOff(due, calendar)) return null;
  const before = workingDayUpTo(due, calendar);
  const { say, dayInWords, weekday } = words;
  return before === null
    ? say('due.dayOff', { weekday: weekday(due) })
    : say('due.dayOff.before', {
        weekday: weekday(due),
        day: dayInWords(before),
        beforeWeekday: weekday(before),
      });
}
