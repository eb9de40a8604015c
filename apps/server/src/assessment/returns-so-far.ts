/**
 * SQL: joins to an obligation `o` how often its report was sent back, how many of these returns were answered after the day
 * set for it, and by when the open one is to be answered. The log says so: an obligation knows only the last one.
 */
export const returnsSoFar = `
  left join lateral (
    select count(*)::integer as times, (count(*) filter (where answered.day > sent.due))::integer as late,
      max(sent.due) filter (where answered.day is null and 'RETURNED' in (o.state, o.amendment_state)) as open_until
    from (
      select e.region_id, e.sequence, (e.detail ->> 'correctionDue')::date as due from event e
      where e.unit_id = o.unit_id and e.report_year = o.report_year and e.act = 'REPORT_RETURNED'
    ) sent
    left join lateral (
      select min((f.at at time zone interval '8 hours')::date) as day from event f
      where f.unit_id = o.unit_id and f.report_year = o.report_year and f.act = 'REPORT_FILED'
        and f.region_id = sent.region_id and f.sequence > sent.sequence
    ) answered on true
  ) returned on true`;
