/**
 * What PostGraphile is given of a county, beside `exposedSchema`: what it counts and adds up, it counts and adds up by
 * pg-aggregates; where units and years have to be chosen by lists, a function returns the rows of a view, which the
 * planner sees through. Quartiles, which pg-aggregates does not know, come from a view, together with where they would
 * lie if what is open were as large, or as small, as it can be.
 */
export const exposedCounty = `
  create view exposed.cycle as
  select region_id, report_year, filing_due, publication_due, scheme from public.cycle;

  create view exposed.county_unit as
  select o.unit_id, o.region_id, o.report_year, v.code, v.name, v.kind, o.state,
    greatest(o.filing_due, o.extension_due) as due, o.filed_at, o.accepted_at, o.published_on,
    greatest(0, coalesce((o.filed_at at time zone 'Asia/Shanghai')::date,
      (now() at time zone 'Asia/Shanghai')::date) - greatest(o.filing_due, o.extension_due)) as days_late,
    a.block_findings, a.explain_findings, a.inform_findings, o.latest_n as n, f.value::integer as received,
    (o.latest_n is not null)::integer as filed,
    coalesce((o.filed_at at time zone 'Asia/Shanghai')::date <= greatest(o.filing_due, o.extension_due), false)::integer
      as on_time,
    coalesce((o.filed_at at time zone 'Asia/Shanghai')::date > greatest(o.filing_due, o.extension_due), false)::integer
      as late,
    (o.latest_n is null and (now() at time zone 'Asia/Shanghai')::date > greatest(o.filing_due, o.extension_due))::integer
      as overdue,
    coalesce(a.block_findings + a.explain_findings > 0, false)::integer as with_findings
  from public.obligation o
  join public.unit_validity v on v.unit_id = o.unit_id
    and v.valid_from <= o.report_year and (v.valid_to is null or v.valid_to >= o.report_year)
  left join public.assessment a on a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.latest_n
  left join public.fact f on f.unit_id = o.unit_id and f.report_year = o.report_year and f.n = o.latest_n
    and f.measure = 'applications.received';

  create view exposed.changed_fact as
  select o.unit_id, o.region_id, o.report_year, v.code, v.name, said.measure, before.value::integer as was,
    coalesce(before.qualifier, 'EXACT') as was_qualifier, said.value::integer as now,
    coalesce(said.qualifier, 'EXACT') as now_qualifier
  from public.obligation o
  join public.unit_validity v on v.unit_id = o.unit_id
    and v.valid_from <= o.report_year and (v.valid_to is null or v.valid_to >= o.report_year)
  join public.obligation last on last.unit_id = o.unit_id and last.report_year = o.report_year - 1
  join public.fact said on said.unit_id = o.unit_id and said.report_year = o.report_year and said.n = o.latest_n
  join public.fact before on before.unit_id = o.unit_id and before.report_year = last.report_year
    and before.n = last.latest_n and before.measure = said.measure;

  create view exposed.judged_unit as
  select o.unit_id, o.region_id, o.report_year, v.code, v.name, o.state, o.format,
    o.filing_due, o.extension_due, o.publication_due, o.filed_at, o.published_on, o.latest_n as n, a.outcomes,
    (select json_agg(json_build_object('indicator', m.indicator, 'points', m.points)) from public.reviewer_mark m
     where m.unit_id = o.unit_id and m.report_year = o.report_year and m.points is not null) as marks
  from public.obligation o
  join public.unit_validity v on v.unit_id = o.unit_id
    and v.valid_from <= o.report_year and (v.valid_to is null or v.valid_to >= o.report_year)
  left join public.assessment a on a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.latest_n;

  create view exposed.compared_report as
  select o.unit_id, o.report_year, v.code, o.format, o.latest_n as n,
    jsonb_path_query_array(a.outcomes, '$[*] ? (@.outcome == "FAIL" && (@.silencedBy == null || @.silencedBy == @.rule))') as failed
  from public.obligation o
  join public.unit_validity v on v.unit_id = o.unit_id
    and v.valid_from <= o.report_year and (v.valid_to is null or v.valid_to >= o.report_year)
  left join public.assessment a on a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.latest_n;

  create function exposed.compared_reports(codes text[], years integer[]) returns setof exposed.compared_report
  language sql stable as $$
    select * from exposed.compared_report where code = any (codes) and report_year = any (years)
  $$;

  create view exposed.compared_fact as
  select v.code, f.report_year, f.measure, f.qualifier, f.value::integer as value
  from public.unit_validity v
  join public.obligation o on o.unit_id = v.unit_id
    and v.valid_from <= o.report_year and (v.valid_to is null or v.valid_to >= o.report_year)
  join public.fact f on f.unit_id = o.unit_id and f.report_year = o.report_year and f.n = o.latest_n;

  create function exposed.compared_facts(codes text[], years integer[], measures text[])
  returns setof exposed.compared_fact language sql stable as $$
    select * from exposed.compared_fact
    where code = any (codes) and report_year = any (years) and measure = any (measures)
  $$;

  create view exposed.spread as
  select region_id, report_year, measure, count(*)::integer as reported,
    count(*) filter (where qualifier <> 'EXACT')::integer as inexact,
    bool_or(qualifier = 'ABOUT') as about,
    percentile_cont(array[0.25, 0.5, 0.75]) within group (order by value) as quartiles,
    percentile_cont(array[0.25, 0.5, 0.75]) within group
      (order by case when qualifier in ('AT_LEAST', 'ABOUT') then 'Infinity'::double precision else value end)::text[]
      as at_most,
    percentile_cont(array[0.25, 0.5, 0.75]) within group
      (order by case when qualifier in ('AT_MOST', 'ABOUT') then '-Infinity'::double precision else value end)::text[]
      as at_least
  from exposed.latest_fact
  group by region_id, report_year, measure;

  create function exposed.spreads(region uuid, years integer[], measures text[])
  returns setof exposed.spread language sql stable as $$
    select * from exposed.spread where region_id = region and report_year = any (years) and measure = any (measures)
  $$;

  comment on view exposed.cycle is '@primaryKey region_id,report_year';
  comment on view exposed.county_unit is '@primaryKey unit_id,report_year';
  comment on view exposed.changed_fact is '@primaryKey unit_id,report_year,measure';
  comment on view exposed.judged_unit is '@primaryKey unit_id,report_year';
  comment on view exposed.compared_report is '@primaryKey unit_id,report_year';
  comment on view exposed.compared_fact is '@primaryKey code,report_year,measure';
  comment on view exposed.spread is '@primaryKey region_id,report_year,measure';
`;
