import { yearsLookedBack } from '@mingjian/domain';

/**
 * SQL: the reports asked for as `o`, of the parameters region, years, and units or null; and as `behind` what judging
 * has not come to of what they rest on. That is found once, from the chains that are longer than was read: asked of
 * each report by itself it would read all of its events.
 */
export const askedAndBehind = `
  o as materialized (
    select * from obligation
    where region_id = any (array(select covered_regions($1))) and report_year = any ($2)
      and ($3::uuid[] is null or unit_id = any ($3))
  ),
  behind as materialized (
    select distinct e.unit_id, e.report_year
    from chain left join assessment_cursor read using (region_id)
    join event e on e.region_id = chain.region_id and e.sequence > coalesce(read.sequence, 0)
    where chain.sequence > coalesce(read.sequence, 0) and e.unit_id in (
      select unit_id from o
      union all select s.from_unit_id from succession s where s.to_unit_id in (select unit_id from o))
  )`;

/**
 * SQL: whether what is stored of `a`, an assessment of the report `o`, is judged by the rules of the fourth parameter and
 * up to now. What a closed year was judged to be stays, whatever rules and other years have become since.
 */
export const isUpToDate = `(o.closed_at is not null and not exists (
    select from behind b where b.unit_id = a.unit_id and b.report_year = a.report_year)
  or a.rules_version = $4
  and not exists (
    select from behind b
    where b.unit_id = a.unit_id and b.report_year between a.report_year - ${yearsLookedBack} and a.report_year)
  -- Of what it was made of likewise.
  and not exists (
    select from behind b join succession s on s.from_unit_id = b.unit_id
    where s.to_unit_id = a.unit_id and s.year between a.report_year - ${yearsLookedBack - 1} and a.report_year
      and b.report_year between a.report_year - ${yearsLookedBack} and a.report_year))`;
