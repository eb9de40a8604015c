/**
 * What PostGraphile is given to serve. Its own way to say "a unit as it stood in a year" is a view: the join
 * over years of validity and the days late are no foreign keys or columns that it could find by itself. The
 * latest report is a second view behind a smart foreign key, so that PostGraphile joins it to the page as it
 * would join any other table. Sums go through pg-aggregates over a view of the facts that count, those of
 * each unit's latest version. Both views meet the same indexes as everybody else's queries; nothing is cached,
 * and there is no permission to check.
 */
export const exposedSchema = `
  create schema exposed;

  create view exposed.unit_year as
  select v.unit_id, o.report_year, r.parent_id as province_id, v.code, v.name, v.kind,
    r.code as region_code, r.name as region_name, v.valid_from, v.valid_to, o.state,
    greatest(o.filing_due, o.extension_due) as due, o.filed_at,
    greatest(0, coalesce((o.filed_at at time zone 'Asia/Shanghai')::date,
      (now() at time zone 'Asia/Shanghai')::date) - greatest(o.filing_due, o.extension_due)) as days_late
  from public.obligation o
  join public.unit_validity v on v.unit_id = o.unit_id
    and v.valid_from <= o.report_year and (v.valid_to is null or v.valid_to >= o.report_year)
  join public.region_validity r on r.region_id = v.region_id
    and r.valid_from <= o.report_year and (r.valid_to is null or r.valid_to >= o.report_year);

  create view exposed.latest_report as
  select o.unit_id, o.report_year, o.report_year as year, o.latest_n as n, o.state, l.filed_at,
    f.value::integer as received
  from public.obligation o
  join public.report_version l on l.unit_id = o.unit_id and l.report_year = o.report_year and l.n = o.latest_n
  left join public.fact f on f.unit_id = o.unit_id and f.report_year = o.report_year and f.n = o.latest_n
    and f.measure = 'applications.received';

  create view exposed.expected_unit as
  select o.unit_id, o.region_id, o.report_year, (o.latest_n is not null)::integer as reported
  from public.obligation o;

  create view exposed.latest_fact as
  select f.unit_id, f.region_id, f.report_year, f.measure,
    coalesce(f.qualifier, 'EXACT') as qualifier, f.value
  from public.fact f
  join public.obligation o on o.unit_id = f.unit_id and o.report_year = f.report_year and o.latest_n = f.n
    and o.region_id = f.region_id;

  comment on view exposed.unit_year is $$
    @primaryKey unit_id,report_year
    @foreignKey (unit_id,report_year) references exposed.latest_report (unit_id,report_year)|@fieldName latestReport
  $$;
  comment on view exposed.latest_report is '@primaryKey unit_id,report_year';
  comment on view exposed.expected_unit is '@primaryKey unit_id,report_year';
  comment on view exposed.latest_fact is '@primaryKey unit_id,report_year,measure';
`;
