import { beijingDay } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import type { Language } from './tongue';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as it is said when the year is clear: 1月22日, 22 Jan. */
export function dayInWords(day: Day, language: Language): string {
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  return language === 'zh' ? `${month}月${date}日` : `${date} ${months[month - 1] ?? ''}`;
}

/** A day with its year in running words: 2025年1月22日, 22 Jan 2025. */
export function fullDayInWords(day: Day, language: Language): string {
  const year = day.slice(0, 4);
  return language === 'zh' ? `${year}年${dayInWords(day, language)}` : `${dayInWords(day, language)} ${year}`;
}

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

/** 周四, Thu. A day alone is read as UTC, whose weekday is its own. */
export function weekdayInWords(day: Day, language: Language): string {
  return weekdays[language][new Date(day).getUTCDay()] ?? '';
}

/** An instant on Beijing clocks to the minute: 1月22日 10:42. */
export function instantInWords(instant: Date | string, language: Language): string {
  const at = new Date(instant);
  return `${dayInWords(beijingDay(at), language)} ${beijingClock(at).slice(0, 5)}`;
}

/** An instant with its year: 2025-01-22 10:42. */
export function fullInstant(instant: Date | string): string {
  const at = new Date(instant);
  return `${beijingDay(at)} ${beijingClock(at).slice(0, 5)}`;
}

const clockFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The time of day on Beijing clocks: 10:42:08. */
export function beijingClock(at: Date): string {
  return clockFormat.format(at);
}
