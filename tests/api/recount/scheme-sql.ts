/**
 * The general scheme (`default/3`) written down a second time, as views over what the rules said of the version that counts,
 * over likeness, the days, the log and what people gave. That rules found the right things is held elsewhere; what their findings
 * cost is counted here, and days, returns and likeness without them. Read after `findingViews`, of whose schema they are.
 */
export const pointsViews = `
  create table recount.item (place integer not null, indicator text primary key, maximum integer not null,
    least integer not null, most integer not null, start integer not null);

  insert into recount.item values
    (1, 'publishedOnTime', 20, 0, 20, 20),
    (2, 'filedOnTime', 10, 0, 10, 10),
    (3, 'complete', 15, 0, 15, 15),
    (4, 'consistentInside', 20, 0, 20, 20),
    (5, 'consistentOverYears', 10, 0, 10, 10),
    (6, 'original', 10, 0, 10, 10),
    -- Where a reviewer gives the points, there are none to begin with; those of handling only add or take.
    (7, 'substance', 5, 0, 5, 0),
    (8, 'clean', 10, 0, 10, 10),
    (9, 'handling', 0, -5, 5, 0);

  -- What each line of the scheme looks at: whether it could be told, whether the item stands or falls with it, its cost.
  create view recount.weighed as
  select unit_id, year, 'publishedOnTime' as indicator, 'days late' as line, true as applies,
    published_on is not null or today > publication_due as told, false as decides,
    5 * ceil(greatest(0, coalesce(published_on, today) - publication_due) / 5.0) as cost
  from recount.expected cross join recount.clock where n is not null
  union all
  select unit_id, year, 'filedOnTime', 'late once', true, filed_on is not null, true,
    case when filed_on > filing_due then 5 else 0 end
  from recount.expected where n is not null
  union all
  select r.unit_id, r.year, 'filedOnTime', line, true, true, false, cost
  from recount.returned r join recount.expected e using (unit_id, year)
  cross join lateral (values ('returned again', 2 * (r.times - 1)), ('corrected late', 5 * r.missed)) of (line, cost)
  where e.n is not null
  union all
  select unit_id, year, 'original', 'like ' || step, applies, applies, false, step
  from recount.compared cross join lateral (
    select case when percent >= 97 then 10 when percent >= 90 then 6 when percent >= 85 then 4 else 0 end) of (step)
  union all
  select unit_id, year, indicator, line, outcome <> 'NOT_APPLICABLE', outcome in ('PASS', 'FAIL'), decides,
    case when is_open then cost else 0 end
  from recount.outcome cross join lateral (
    select 'complete' as indicator, 'missing ' || grade as line, false as decides, 3 * greatest(1, sections) as cost
    where "group" = 'CP' and grade in ('E', 'W')
    union all
    -- What words say of figures tells nothing where the figures themselves can't be told.
    select 'consistentInside', 'finding in ' || case "group" when 'TX' then 'words' else 'tables' end, "group" <> 'TX', 4
    where "group" in ('T2', 'T2B', 'T3', 'T4', 'ST', 'TX') and rule not in ('T2-ROLL', 'T4-FIX') and grade = 'E'
    union all
    select 'consistentOverYears', 'finding ' || grade, false, 3
    where ("group" = 'YY' or rule = 'T2-ROLL') and grade in ('E', 'W')
    union all
    select 'clean', 'personal', false, 10 where "group" = 'PR' and grade = 'E'
    union all
    select 'clean', 'words', false, 2 where "group" in ('SE', 'EN') and grade in ('E', 'W')
    union all
    select 'handling', 'corrected', false, 3 where rule = 'T4-FIX'
  ) looked;

  -- Points of every unit and item; none where nothing could be told and nobody gave any.
  create materialized view recount.points as
  select e.region, e.unit_id, e.code, e.year, e.n, i.place, i.indicator, i.maximum, w.cost, given.mark, set.awarded,
    coalesce(set.awarded, case when e.n is not null and (w.is_told or given.mark is not null)
      then least(i.most, greatest(i.least, i.start - coalesce(w.cost, 0) + coalesce(given.mark, 0))) end)::int as points
  from recount.expected e cross join recount.item i
  left join (
    select unit_id, year, indicator, sum(cost) as cost,
      case when bool_or(decides and applies) then bool_or(decides and told) else bool_or(told) end as is_told
    from recount.weighed group by unit_id, year, indicator
  ) w using (unit_id, year, indicator)
  left join lateral (
    select m.points as mark from reviewer_mark m
    where m.unit_id = e.unit_id and m.report_year = e.year and m.indicator = i.indicator and i.start = 0
  ) given on true
  left join lateral (
    select a.points as awarded from appeal p join appeal_answer a on a.appeal_id = p.id
    where p.unit_id = e.unit_id and p.report_year = e.year and p.version_n = e.n and a.indicator = i.indicator
    order by a.given_at desc limit 1
  ) set on true;

  create view recount.total_points as
  select region, unit_id, code, year, sum(points)::int as points, sum(maximum)::int as maximum
  from recount.points where points is not null group by region, unit_id, code, year having sum(maximum) > 0;

  -- Places among those of the full marks that most have; of two that as many have, of the higher.
  create view recount.placed as
  select t.region, t.unit_id, t.year, t.points, t.maximum, usual.of,
    rank() over (partition by t.region, t.year order by t.points desc)::int as rank,
    count(*) over (partition by t.region, t.year, t.points) > 1 as tied
  from recount.total_points t
  join lateral (
    select o.maximum as of from recount.total_points o where o.region = t.region and o.year = t.year
    group by o.maximum order by count(*) desc, o.maximum desc limit 1
  ) usual on usual.of = t.maximum;

  -- What points are worth in a word; nothing before sixty of the hundred full marks are judged, and no better than 中
  -- while personal data is let out.
  create view recount.graded as
  select unit_id, year, case
      when share >= 75 and exists (select from recount.outcome o
        where o.unit_id = t.unit_id and o.year = t.year and o.is_open and o."group" = 'PR' and o.grade = 'E') then '中'
      when share >= 90 then '优' when share >= 75 then '良' when share >= 60 then '中' else '差' end as grade
  from recount.total_points t cross join lateral (select 100.0 * points / maximum) of (share)
  where maximum >= 60;
`;
