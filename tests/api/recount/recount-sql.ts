/**
 * The recount's own reading of what was filed, as views over versions, obligations and the log. It never reads what
 * the product made of them: facts, assessments, or the numbers of versions that an obligation keeps. A version counts
 * by the last of the acts that are given.
 */
export const viewsOver = (acts: string): string => `
  create schema recount;
  create table recount.measure (measure text primary key, place integer not null, money boolean not null);
  create table recount.formula (measure text, edition text, cells text[]);
  create table recount.break (measure text, year integer);
  create table recount.identity (rule text, edition text, lefts text[], rights text[], of_last_year boolean);

  -- Who is expected in which year, as it was called then, with the version that counts.
  create materialized view recount.expected as
  select r.code as region, u.code, u.name, u.kind, o.unit_id, o.report_year as year,
    coalesce(o.extension_due, o.filing_due) as filing_due, o.publication_due, v.n, v.content,
    v.content ->> 'formatFound' as edition,
    (select (received at time zone 'Asia/Shanghai')::date from event e
     cross join lateral (values (case e.act when 'REPORT_FILED' then e.at
       when 'HISTORICAL_TAKEN_IN' then (e.detail ->> 'receivedAt')::timestamptz end)) of (received)
     where e.unit_id = o.unit_id and e.report_year = o.report_year and received is not null
     order by e.sequence limit 1) as filed_on,
    (v.content ->> 'publishedOn')::date as published_on,
    (select count(*)::int from event e where e.unit_id = o.unit_id and e.report_year = o.report_year
       and e.act = 'REPORT_RETURNED') as returns
  from obligation o
  join region_validity r on r.region_id = o.region_id
  join unit_validity u on u.unit_id = o.unit_id
    and o.report_year between u.valid_from and coalesce(u.valid_to, 9999)
  left join lateral (
    select w.n, w.content from report_version w join event e
      on e.unit_id = w.unit_id and e.report_year = w.report_year and e.version_n = w.n
    where w.unit_id = o.unit_id and w.report_year = o.report_year and e.act in (${acts})
    order by e.sequence desc limit 1
  ) v on true;

  -- Every cell that such a version states; money in yuan, of which the form has ten thousands.
  create materialized view recount.cell as
  select e.region, e.unit_id, e.code, e.name, e.kind, e.year, e.edition, f ->> 'cell' as cell,
    (f ->> 'value')::numeric as stated, case jsonb_typeof(f -> 'value') when 'string' then (f ->> 'value')::numeric * 10000 else (f ->> 'value')::numeric end
      as amount
  from recount.expected e cross join jsonb_array_elements(e.content -> 'figures') f;

  create index on recount.cell (unit_id, year);

  -- What it says of a measure: by its cells if all are there, else by its words if they do not contradict each other.
  create view recount.by_cells as
  select c.unit_id, c.year, f.measure, sum(c.amount) as amount
  from recount.formula f join recount.cell c on c.edition = f.edition and c.cell = any (f.cells)
  group by c.unit_id, c.year, f.measure, f.cells having count(*) = cardinality(f.cells);

  create view recount.by_words as
  select e.unit_id, e.year, s ->> 'measure' as measure,
    -- Of two bounds alike the closer one; any other two figures contradict each other.
    case min(s ->> 'qualifier') when 'AT_LEAST' then max((s ->> 'value')::numeric) else min((s ->> 'value')::numeric) end as amount,
    min(s ->> 'qualifier') as qualifier
  from recount.expected e cross join jsonb_array_elements(e.content -> 'statements') s
  group by e.unit_id, e.year, s ->> 'measure'
  having count(distinct s ->> 'qualifier') = 1
    and (count(distinct (s ->> 'value')::numeric) = 1 or min(s ->> 'qualifier') in ('AT_LEAST', 'AT_MOST'));

  create materialized view recount.said as
  select e.region, e.unit_id, e.code, e.name, e.kind, e.year, m.measure, m.place, m.money,
    trim_scale(coalesce(c.amount, w.amount)) as amount,
    case when c.amount is null then w.qualifier else 'EXACT' end as qualifier
  from recount.expected e cross join recount.measure m
  left join recount.by_cells c using (unit_id, year, measure)
  left join recount.by_words w using (unit_id, year, measure)
  where coalesce(c.amount, w.amount) is not null;

  -- What can be said of a sum of figures of which some are open.
  create function recount.together(qualifiers text[]) returns text language sql immutable as $$
    select case
      when 'ABOUT' = any (qualifiers) or 'AT_LEAST' = any (qualifiers) and 'AT_MOST' = any (qualifiers) then 'ABOUT'
      when 'AT_LEAST' = any (qualifiers) then 'AT_LEAST'
      when 'AT_MOST' = any (qualifiers) then 'AT_MOST'
      when cardinality(qualifiers) > 0 then 'EXACT' end
  $$;

  -- And of a difference: at least less at most is at least, at least less at least is anything.
  create function recount.apart(earlier text, later text) returns text language sql immutable as $$
    select case
      when earlier = 'EXACT' then later
      when 'ABOUT' in (earlier, later) then 'ABOUT'
      when later = 'EXACT' then case earlier when 'AT_LEAST' then 'AT_MOST' else 'AT_LEAST' end
      when earlier <> later then later end
  $$;

  create view recount.total as
  select region, year, measure, place, money, trim_scale(sum(amount)) as amount, recount.together(array_agg(qualifier)) as qualifier,
    count(*)::int as reported
  from recount.said group by region, year, measure, place, money;

  -- How units lie: quartiles and median between neighbours, open where open figures could move them.
  create view recount.spread as
  select region, year, measure, money, share, count(*)::int as reported,
    count(*) filter (where qualifier <> 'EXACT')::int as inexact, bool_or(qualifier = 'ABOUT') as has_about,
    percentile_cont(share) within group (order by amount::float8) as value,
    percentile_cont(share) within group (order by amount::float8) < percentile_cont(share) within group (order by
      case when qualifier in ('AT_LEAST', 'ABOUT') then 1e12 else amount::float8 end) as may_be_more,
    percentile_cont(share) within group (order by amount::float8) > percentile_cont(share) within group (order by
      case when qualifier in ('AT_MOST', 'ABOUT') then -1e12 else amount::float8 end) as may_be_less
  from recount.said cross join (values (0.25::float8), (0.5), (0.75)) of (share)
  group by region, year, measure, money, share;

  create view recount.quantile as
  select region, year, measure, share, reported, inexact,
    -- With fewer than four a quartile is one unit's figure under another name.
    case when share = 0.5 or reported >= 4 then trim_scale(round(value::numeric, case when money then 2 else 4 end)) end
      as amount,
    case when share <> 0.5 and reported < 4 then null
      when not may_be_more and not may_be_less then 'EXACT'
      when has_about or may_be_more and may_be_less then 'ABOUT'
      when may_be_more then 'AT_LEAST' else 'AT_MOST' end as qualifier
  from recount.spread;

  -- A part in per cent of a whole with one decimal; none of nothing.
  create function recount.percent(part numeric, whole numeric) returns numeric language sql immutable as $$
    select trim_scale(round(100 * part / nullif(whole, 0), 1))
  $$;

  -- What a unit says in a year and in the one before; a per cent only of exact figures and of ten or more.
  create view recount.pair as
  select here.region, here.unit_id, here.code, here.name, here.year, here.measure, here.place, here.money,
    prior.amount as was, here.amount as "is", prior.qualifier as was_qualifier, here.qualifier as is_qualifier,
    exists (select from recount.break b where b.measure = here.measure and b.year = here.year) as is_broken
  from recount.said here join recount.said prior
    on prior.unit_id = here.unit_id and prior.measure = here.measure and prior.year = here.year - 1
  -- One that took in others or gave up parts is another area than before.
  where not exists (
    select from succession s where s.year = here.year and here.unit_id in (s.from_unit_id, s.to_unit_id));

  create view recount.change_of_unit as
  select *, trim_scale("is" - was) as difference, recount.percent("is" - was, was) as percent from recount.pair
  where not is_broken and was_qualifier = 'EXACT' and is_qualifier = 'EXACT' and was >= 10 and "is" <> was;

  -- The same added up over the units that say it in both years.
  create view recount.change as
  select *, trim_scale("is" - was) as difference,
    case when qualifier = 'EXACT' and was >= 10 then recount.percent("is" - was, was) end as percent
  from (
    select region, year, measure, place, money, trim_scale(sum(was)) as was, trim_scale(sum("is")) as "is", count(*)::int as both_years,
      recount.together(array_agg(was_qualifier)) as was_qualifier,
      recount.together(array_agg(is_qualifier)) as is_qualifier,
      recount.apart(recount.together(array_agg(was_qualifier)), recount.together(array_agg(is_qualifier))) as qualifier
    from recount.pair where not is_broken group by region, year, measure, place, money
  ) summed where qualifier is not null;

  -- Whose reports of the year before a unit's report is held to: its own, and those of whom it took in.
  create view recount.prior as
  select before.unit_id, before.year + 1 as year, before.unit_id as prior_id from recount.expected before
  union all
  select s.to_unit_id, s.year, s.from_unit_id from succession s where s.to_unit_id is not null;

  -- Both sides of an identity in every report that states all of its cells.
  create materialized view recount.side as
  select i.rule, e.region, e.unit_id, e.code, e.name, e.year, i.rights[1] as at, split_part(i.rights[1], '.', -1) as "column",
    case when not i.of_last_year then
      (select sum(c.amount) from recount.cell c where c.unit_id = e.unit_id and c.year = e.year
         and c.cell = any (i.lefts) having count(*) = cardinality(i.lefts))
    else
      (select sum(c.amount) from recount.prior p join recount.cell c on c.unit_id = p.prior_id and c.year = e.year - 1
         where p.unit_id = e.unit_id and p.year = e.year and c.cell = any (i.lefts)
         having count(*) = cardinality(i.lefts) * (select count(*) from recount.prior p
           where p.unit_id = e.unit_id and p.year = e.year)) end as lhs,
    (select sum(c.amount) from recount.cell c where c.unit_id = e.unit_id and c.year = e.year
       and c.cell = any (i.rights) having count(*) = cardinality(i.rights)) as rhs
  from recount.identity i join recount.expected e on e.edition = i.edition;

  -- Where they differ. A total that is off by what its columns are off by says nothing new, and one that is carried
  -- over is held to last year's only beside a column that is, too.
  create view recount.fault as
  select s.rule, s.region, s.code, s.name, s.year, s.at, s.lhs, s.rhs,
    s.rule in ('T3-BAL', 'T3-SUM', 'YY-CARRY') and s."column" = 'total' and others.known = 6 and others.off = s.lhs - s.rhs as is_silent
  from recount.side s
  cross join lateral (
    select count(*) filter (where o.lhs is not null and o.rhs is not null) as known, sum(o.lhs - o.rhs) as off
    from recount.side o where o.unit_id = s.unit_id and o.year = s.year and o.rule = s.rule and o."column" <> s."column"
  ) others
  where s.lhs <> s.rhs and not (s.rule = 'YY-CARRY' and s."column" = 'total' and others.known = 0);
`;
