import type { Day } from '@mingjian/domain';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 2025年3月10日, or 10 March 2025. */
export function dayInWords(day: Day, locale: 'zh' | 'en'): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return locale === 'zh'
    ? `${year}年${Number(month)}月${Number(date)}日`
    : `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** 2025年3月10日 09:12 in Beijing. */
export function instantInWords(instant: string, locale: 'zh' | 'en'): string {
  const beijing = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${dayInWords(beijing.slice(0, 10), locale)} ${beijing.slice(11, 16)}`;
}
