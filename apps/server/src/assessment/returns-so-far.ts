import type { Day, ReturnsOfReport } from '@mingjian/domain';

/**
 * SQL: joins to the obligation of a row how often its report was sent back, how many of these returns were answered after
 * the day set for it, and by when the open one is to be answered. The log says so: an obligation knows only the last one.
 */
export const returnsOf = (row: string): string => `
  left join lateral (
    select count(*)::integer as times, (count(*) filter (where answered.day > sent.due))::integer as late,
      max(sent.due) filter (where answered.day is null and 'RETURNED' in (${row}.state, ${row}.amendment_state)) as open_until
    from (
      select e.region_id, e.sequence, (e.detail ->> 'correctionDue')::date as due from event e
      where e.unit_id = ${row}.unit_id and e.report_year = ${row}.report_year and e.act = 'REPORT_RETURNED'
    ) sent
    left join lateral (
      select min((f.at at time zone interval '8 hours')::date) as day from event f
      where f.unit_id = ${row}.unit_id and f.report_year = ${row}.report_year and f.act = 'REPORT_FILED'
        and f.region_id = sent.region_id and f.sequence > sent.sequence
    ) answered on true
  ) returned on true`;

/** What such a join gives. */
export interface ReturnsRow {
  readonly returned_times: number;
  readonly answered_late: number;
  readonly open_until: Day | null;
}

export const returnsColumns = `returned.times as returned_times, returned.late as answered_late, returned.open_until`;

/** How the unit answered what was sent back. */
export interface ReturnsSoFar {
  readonly times: number;
  /** Of those that were answered, how many after the day set for it. */
  readonly late: number;
  /** By when the one that is open is to be answered; null where none is. */
  readonly openUntil: Day | null;
}

export function returnsOfRow({ returned_times, answered_late, open_until }: ReturnsRow): ReturnsSoFar {
  return { times: returned_times, late: answered_late, openUntil: open_until };
}

/** As the rules look at them: an open one is missed once its day is over. */
export function returnsOn({ times, late, openUntil }: ReturnsSoFar, today: Day): ReturnsOfReport {
  return { times, missed: late + (openUntil !== null && today > openUntil ? 1 : 0) };
}
