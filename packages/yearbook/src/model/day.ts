import type { Day } from '@mingjian/domain';

/** 2026年1月20日, as documents of offices are dated; without a day, the line to fill in by hand. */
export function dayInCharacters(day: Day | null): string {
  if (day === null) return '　　　　年　　月　　日';
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}
