import { addDays, statutoryDue } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import type { CountyUnit } from '../../county/county-unit.js';
import { weekdays } from '../calendar.js';
import { chance, pick, pickWeighted, randomFor } from '../random.js';
import { stories, storyOf } from '../stories.js';

/** What the archive tells of a unit's year: whether there is a report, and when it was made public. */
export interface ArchiveFate {
  readonly isThere: boolean;
  readonly publishedOn: Day | null;
}

const missing: ArchiveFate = { isThere: false, publishedOn: null };
/** Share of reports that came out after the law's day, beside those planted. */
const shareLate = 0.06;

/** `present` names the unit as it is today, so that a unit keeps its habits under every name. */
export function archiveFate({ code: present }: CountyUnit, year: number): ArchiveFate {
  if (storyOf(stories.missing, present, year)) return missing;
  const due = statutoryDue(year);
  const random = randomFor(present, year, 'archive');
  const planted = storyOf(stories.publishedOn, present, year);
  if (planted) return { isThere: true, publishedOn: planted.on };
  const isLate = chance(random, shareLate) && !stories.neverLate.some((one) => one === present);
  const days = isLate
    ? weekdays(addDays(due, 1), addDays(due, 12))
    : weekdays(addDays(due, year < 2019 ? -45 : -22), due);
  return {
    isThere: true,
    publishedOn: isLate
      ? pick(random, days)
      : pickWeighted(
          random,
          days.map((day, place) => [day, 2 + place]),
        ),
  };
}
