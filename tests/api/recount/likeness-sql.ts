/**
 * Which texts are like which, as views read after `viewsOver`: every version that counts against the versions filed last
 * of its own unit's earlier years, and of the other units of the county in the year and before. Counted are runs of five
 * letters as they are, where the product keeps hashes of them and stops counting as soon as two texts are certain to
 * differ. Of what is left out before texts are compared, there is here what drawn reports say: units' names, figures, the
 * regulation's name and the word before an address. Not counted again are the passages that two texts share.
 */
export const likenessViews = `
  -- Letters of the whole report and of the sections of a unit's own words.
  create view recount.letters as
  select e.region, e.unit_id, e.code, e.name, e.year, part, string_agg(letters, '' order by place) as letters
  from recount.expected e
  join (
    select region, string_agg(distinct u.name, '|') as names
    from recount.expected join unit_validity u using (unit_id) group by region
  ) called using (region)
  cross join jsonb_array_elements(e.content -> 'sections') with ordinality as s (section, place)
  cross join lateral (select regexp_replace(regexp_replace(regexp_replace(coalesce(section ->> 'text', ''), names, ' ', 'g'),
    '\\d+([.,]\\d+)*%?|《政府信息公开条例》|地址：', ' ', 'g'), '[^\\u4e00-\\u9fff]', '', 'g')) plain (letters)
  cross join lateral (values ('whole'), (section ->> 'id')) as of (part)
  where part in ('whole', 'overview', 'problems')
  group by e.region, e.unit_id, e.code, e.name, e.year, part;

  -- The runs of five letters in them, each once.
  create materialized view recount.run as
  select region, unit_id, year, part, run, count(*) over (partition by unit_id, year, part)::int as runs
  from (
    select distinct region, unit_id, year, part, substr(letters, at, 5) as run
    from recount.letters cross join generate_series(1, length(letters) - 4) at
  ) each_once;

  create index on recount.run (region, part, run);

  create materialized view recount.text as select distinct region, unit_id, year, part, runs from recount.run;

  -- A unit and all that it was made of.
  create view recount.kin as
  with recursive kin (unit_id, kin_id) as (
    select unit_id, unit_id from recount.expected
    union select k.unit_id, s.from_unit_id from kin k join succession s on s.to_unit_id = k.kin_id
  )
  select * from kin;

  -- Which texts are held against which: whole reports against those of the unit's own past, sections against neighbours'.
  -- What has less than 160 runs is stock phrases.
  create view recount.held as
  select 'DU-PREV' as rule, own.unit_id, own.year, own.part, own.runs, other.unit_id as other_id, other.year as other_year,
    other.runs as other_runs, 90 as least
  from recount.text own
  join recount.kin k on k.unit_id = own.unit_id
  join recount_latest_filed.text other on other.unit_id = k.kin_id and other.year < own.year and other.part = own.part
  where own.part = 'whole' and own.runs >= 160
  union all
  select 'DU-PEER', own.unit_id, own.year, own.part, own.runs, other.unit_id, other.year, other.runs, 85
  from recount.text own
  join recount_latest_filed.text other on other.region = own.region and other.part = own.part and other.year <= own.year
    and other.unit_id <> own.unit_id
  where own.part <> 'whole' and own.runs >= 160 and other.runs >= 160
    -- Whom a unit took in is its own past as soon as there is one.
    and not exists (select from recount.kin k join recount_latest_filed.expected before on before.unit_id = k.kin_id
      where k.unit_id = own.unit_id and k.kin_id = other.unit_id and before.year < own.year and before.n is not null);

  -- The nearest of those that are near enough: twice the runs that both have, of all that either has, in per cent, cut.
  create materialized view recount.alike as
  select distinct on (unit_id, year, rule) *, floor(share)::int as percent
  from (
    select h.*, 200.0 * shared / (h.runs + h.other_runs) as share
    from recount.held h join (
      select mine.unit_id, mine.year, part, theirs.unit_id as other_id, theirs.year as other_year, count(*) as shared
      from recount.run mine join recount_latest_filed.run theirs using (region, part, run)
      where theirs.year <= mine.year
      group by mine.unit_id, mine.year, part, theirs.unit_id, theirs.year
    ) both_have using (unit_id, year, part, other_id, other_year)
  ) held
  where share >= least
  order by unit_id, year, rule, share desc, other_year desc, other_id, part;

  -- Whether there was anything to hold a report against, and what came of it.
  create view recount.compared as
  select e.unit_id, e.year, rule, a.percent, a.part, a.other_id, a.other_year,
    case when rule = 'DU-PREV' and share >= 97 then 'E' else 'W' end as grade,
    case rule
      when 'DU-PREV' then exists (select from recount.held h where h.rule = 'DU-PREV' and h.unit_id = e.unit_id and h.year = e.year)
      else exists (select from recount.text t where t.unit_id = e.unit_id and t.year = e.year and t.part <> 'whole' and t.runs >= 160)
        and exists (select from recount_latest_filed.expected o where o.region = e.region and o.unit_id <> e.unit_id
          and o.year <= e.year and o.n is not null) end as applies
  from recount.expected e cross join (values ('DU-PREV'), ('DU-PEER')) as of (rule)
  left join recount.alike a using (unit_id, year, rule)
  where e.n is not null;
`;
