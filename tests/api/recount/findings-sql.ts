/**
 * What the rules found in the version that counts, as views read after `likenessViews`. Whether rules over cells and words find
 * what they should is not counted again but for the identities and likeness; how grave each rule is, what days and the log
 * say by themselves and how many findings that makes is.
 */
export const findingViews = `
  create table recount.clock (today date not null);
  create table recount.rule (rule text primary key, grade text not null);

  insert into recount.rule
  select rule, grade from (values
    ('E', 'CP-HOLE CP-ORG CP-ROWS CP-SEC CP-TAB CP-TPL CP-VER EN-CORR PR-BANK PR-ID PR-MOB ST-ANS ST-FIN ST-INT ST-LIT
      ST-RCV ST-REF ST-RV ST-STAFF ST-SUB T2-NONNEG T2-REPMAX T2-ROLLUP T2-RULE0 T2-VALIDMIN T2B-PUB T3-BAL T3-INT
      T3-ROW T3-SUM T4-INT T4-SUM TM-DUE TX-CARRYIN TX-CARRYOUT TX-DONE TX-INT TX-LIT TX-NEW TX-NORM TX-PERIOD TX-RESULT TX-RV
      TX-TWO TX-ZERO YY-CARRY'),
    ('W', 'CP-CITE CP-IMG CP-KEY CP-KQ CP-PROB CP-TITLE DU-PEER DU-PREV PR-ADDR PR-APPL PR-MAIL PR-NAME SE-WORD ST-BACK
      ST-CHAN ST-FA ST-FEE ST-TRAIN T2-FEEUNIT T2-ROLL T2B-ITEM T2B-PROC T3-ALLEQ T3-CARRY T3-DUPCOL T3-FEE T3-NULL
      T3-SECRET T4-MANY T4-NOAPP T4-PEND TM-CORRECT TM-EARLY TM-NODATE TM-SUBMIT TX-CHAN TX-DEC TX-INSIDE TX-MODE TX-NEST TX-NPARTS TX-PARTS
      TX-PCT TX-YEAR YY-CARRY-T YY-CUM YY-SAME YY-STATED'),
    ('I', 'AG-DEDUP CP-CONTACT CP-FORM CP-PIC SE-UNIT ST-NORM T2-BACKCAST T2-PEN21 T2B-NEW T3-SURGE T4-FIX T4-PRE24 TM-CONFLICT
      TM-RETRO TM-RETURN TX-PCT100 YY-SWING')
  ) as written (grade, rules) cross join regexp_split_to_table(rules, '\\s+') rule;

  -- What the rules said of each version that counts; a finding that only repeats another one costs nothing.
  create materialized view recount.outcome as
  select e.unit_id, e.year, said.rule, split_part(said.rule, '-', 1) as "group", said.outcome,
    coalesce(o ->> 'grade', r.grade) as grade,
    said.outcome = 'FAIL' and o ->> 'silencedBy' is null as is_open,
    case when jsonb_typeof(o) = 'object' then jsonb_array_length(o -> 'sections') else 0 end as sections,
    case when jsonb_typeof(o -> 'left') = 'number' then (o ->> 'left')::numeric end as "left"
  from recount.expected e
  join assessment a on a.unit_id = e.unit_id and a.report_year = e.year and a.n = e.n
  cross join jsonb_array_elements(a.outcomes) o
  cross join lateral (select
    coalesce(o ->> 'rule', split_part(o #>> '{}', ' ', 2)) as rule,
    coalesce(o ->> 'outcome', split_part(o #>> '{}', ' ', 1)) as outcome) said
  left join recount.rule r on r.rule = said.rule;

  create index on recount.outcome (unit_id, year);

  -- Returns of a report, and those that were not answered by the day set for it.
  create view recount.returned as
  select e.unit_id, e.year, count(*)::int as times,
    (count(*) filter (where coalesce(answered.day, c.today) > sent.due))::int as missed
  from recount.expected e cross join recount.clock c
  join event back on back.unit_id = e.unit_id and back.report_year = e.year and back.act = 'REPORT_RETURNED'
  cross join lateral (select (back.detail ->> 'correctionDue')::date as due) sent
  left join lateral (
    select (next.at at time zone 'Asia/Shanghai')::date as day from event next
    where next.unit_id = e.unit_id and next.report_year = e.year and next.act = 'REPORT_FILED'
      and next.sequence > back.sequence
    order by next.sequence limit 1
  ) answered on true
  group by e.unit_id, e.year;

  -- Everything that is found in a report, likeness, days and returns counted again.
  create view recount.finding as
  select unit_id, year, rule, grade from recount.outcome where is_open and "group" <> 'DU'
  union all
  select unit_id, year, rule, grade from recount.compared where percent is not null
  union all
  select e.unit_id, e.year, r.rule, r.grade
  from recount.expected e cross join recount.clock c left join recount.returned back using (unit_id, year)
  cross join lateral (values
    ('TM-DUE', coalesce(e.published_on, c.today) > e.publication_due),
    ('TM-NODATE', e.published_on is null and c.today > e.publication_due),
    ('TM-RETRO', e.published_on > e.publication_due + 180),
    ('TM-EARLY', e.published_on <= make_date(e.year, 12, 31)),
    ('TM-SUBMIT', e.filed_on > e.filing_due),
    ('TM-RETURN', back.times > 1),
    ('TM-CORRECT', back.missed > 0)) as said (rule, is_so)
  join recount.rule r using (rule)
  where e.n is not null and is_so;
`;
