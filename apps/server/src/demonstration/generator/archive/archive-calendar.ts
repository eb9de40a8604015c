import type { Day } from '@mingjian/domain';
import { archiveYears } from '../../county/old-county.js';
import { instant } from '../calendar.js';

/**
 * The days on which the county took its archive over, one report year a day: after it was laid down and before the
 * first cycle of its own.
 */
const takenOverOn: readonly Day[] = [
  '2021-12-02',
  '2021-12-03',
  '2021-12-06',
  '2021-12-07',
  '2021-12-08',
  '2021-12-09',
  '2021-12-10',
];

export function takenOverDay(year: number): Day {
  const day = takenOverOn[archiveYears.indexOf(year)];
  if (day === undefined) throw new Error(`The archive holds nothing of ${year}`);
  return day;
}

/** A year of the archive is opened in the morning. */
export function archiveOpenedAt(year: number): Date {
  return instant(takenOverDay(year), 9, 0);
}

const minutesAReport = 20;

/** One report after the other; what is done with one takes a few minutes each. */
export function takenOverAt(year: number, place: number, step: number): Date {
  return instant(takenOverDay(year), 9, 10 + place * minutesAReport + step * 4);
}
