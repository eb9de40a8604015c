import { addDays } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';

const usualWeekdays = 3;

/** The day proposed for a correction: three weekdays from today. Holidays are for the person who sees the day. */
export function proposedCorrectionDay(today: Day): Day {
  let day = today;
  for (let weekdays = 0; weekdays < usualWeekdays;) {
    day = addDays(day, 1);
    if (!isWeekend(day)) weekdays += 1;
  }
  return day;
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
