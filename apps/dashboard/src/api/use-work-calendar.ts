import { addDays } from '@mingjian/domain';
import type { Day, WorkCalendar } from '@mingjian/domain';
import { graphql } from '../gql';
import { useLiveQuery } from './use-live-query';

const WorkCalendarQuery = graphql(`
  query WorkCalendar($from: Day!, $to: Day!) {
    workCalendar(from: $from, to: $to) {
      from
      to
      daysOff
      unknownYears
    }
  }
`);

/** Before a due day there is a working day within a fortnight, whatever the holiday. */
const daysBefore = 14;

/** Working days from today to the last of some due days, and before the first of them; null until it is known. */
export function useWorkCalendar(today: Day | null, dues: readonly Day[]): WorkCalendar | null {
  const days = [...(today === null ? [] : [today]), ...dues].filter((day) => day !== '').sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const skip = first === '' || last === '';
  const from = skip ? '' : addDays(first, -daysBefore);
  const { data } = useLiveQuery(WorkCalendarQuery, { from, to: last }, { live: false, skip });
  return data?.workCalendar ?? null;
}
