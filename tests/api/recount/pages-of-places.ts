import { practices } from '@mingjian/domain';
import { at } from '../world.js';
import { figure, listAt } from './page-answers.js';
import type { PageAsking, PageRecounted } from './page-answers.js';
import type { Counted } from './recount.js';

const rankingQuery = `query R($region: String!, $year: Int!, $by: String!, $basis: Basis!) {
  ranking(region: $region, year: $year, by: $by, basis: $basis) { base coverage { expected reported } previous { base }
    nodes { unit { code } rank tied value { figure qualifier part whole percent } previousRank change { places } } } }`;

/** Places by a measure, ties skipped, open figures without a place; and how they moved where the measure means the same. */
export async function rankingByMeasure(page: PageAsking, measure: string): Promise<PageRecounted> {
  const said = await page.ask(rankingQuery, { by: measure });
  const rows = await page.recount.rows(
    `with placed as (
       select unit_id, year, rank() over (partition by year order by amount desc)::int as rank,
         count(*) over (partition by year, amount) > 1 as tied
       from recount.said where region = $1 and year in ($2 - 1, $2) and measure = $3 and qualifier = 'EXACT'
     )
     select e.code, s.amount, s.qualifier, s.money, p.rank, coalesce(p.tied, false) as tied, w.rank as was_rank,
       case when not exists (select from recount.break b where b.measure = $3 and b.year = $2)
         then w.rank - p.rank end as places
     from recount.expected e
     left join recount.said s on s.unit_id = e.unit_id and s.year = e.year and s.measure = $3
     left join placed p on p.unit_id = e.unit_id and p.year = $2
     left join placed w on w.unit_id = e.unit_id and w.year = $2 - 1
     where e.region = $1 and e.year = $2`,
    [measure],
  );
  return {
    said: rankingSaid(said),
    counted: {
      ...(await baseOf(page, rows)),
      places: byUnit(
        rows.map(({ code, amount, qualifier, money, rank, tied, was_rank: before, places }) => ({
          unit: code,
          rank,
          tied,
          value:
            amount === null
              ? null
              : { figure: figure(amount, money), qualifier, part: null, whole: null, percent: null },
          before,
          places,
        })),
      ),
    },
  };
}

/** Places by the share disclosed, among those with five cases that are said exactly and no decision corrected. */
export async function rankingByShare(page: PageAsking): Promise<PageRecounted> {
  const said = await page.ask(rankingQuery, { by: 'share.disclosed' });
  const rows = await page.recount.rows(
    `with exact as (
       select unit_id, year,
         case when count(*) filter (where measure in ('applications.granted', 'applications.partlyGranted')) = 2 then
           sum(amount) filter (where measure in ('applications.granted', 'applications.partlyGranted')) end as part,
         sum(amount) filter (where measure = 'applications.handled') as whole,
         count(*) filter (where measure like 'disputes.%Corrected' and amount = 0) as clean
       from recount.said where qualifier = 'EXACT' group by unit_id, year
     ), placed as (
       select unit_id, year, rank() over (partition by year order by part / whole desc)::int as rank,
         count(*) over (partition by year, part / whole) > 1 as tied, recount.percent(part, whole) as percent
       from exact join recount.expected using (unit_id, year)
       where region = $1 and whole >= 5 and part <= whole and clean = 2
     )
     select e.code, x.part, x.whole, p.percent, p.rank, coalesce(p.tied, false) as tied, w.rank as was_rank,
       case when $2 <> 2019 then w.rank - p.rank end as places
     from recount.expected e
     left join exact x on x.unit_id = e.unit_id and x.year = e.year
     left join placed p on p.unit_id = e.unit_id and p.year = $2
     left join placed w on w.unit_id = e.unit_id and w.year = $2 - 1
     where e.region = $1 and e.year = $2`,
  );
  return {
    said: rankingSaid(said),
    counted: {
      ...(await baseOf(page, rows)),
      places: byUnit(
        rows.map(({ code, part, whole, percent, rank, tied, was_rank: before, places }) => ({
          unit: code,
          rank,
          tied,
          value:
            part === null || whole === null
              ? null
              : {
                  figure: null,
                  qualifier: null,
                  part: Number(part),
                  whole: Number(whole),
                  percent: percent === null ? null : Number(percent),
                },
          before,
          places,
        })),
      ),
    },
  };
}

function rankingSaid(said: unknown): unknown {
  return {
    base: at(said, 'base'),
    coverage: at(said, 'coverage'),
    places: byUnit(
      listAt(said, 'nodes').map((row) => ({
        unit: at(row, 'unit', 'code'),
        rank: at(row, 'rank'),
        tied: at(row, 'tied'),
        value: at(row, 'value'),
        before: at(row, 'previousRank'),
        places: at(row, 'change', 'places') ?? null,
      })),
    ),
  };
}

async function baseOf(page: PageAsking, rows: readonly Counted[]): Promise<object> {
  const coverage = await page.recount.row(
    `select count(*)::int as expected, count(n)::int as reported from recount.expected where region = $1 and year = $2`,
  );
  return { base: rows.filter(({ rank }) => rank !== null).length, coverage };
}

function byUnit(rows: readonly { readonly unit: unknown }[]): readonly unknown[] {
  return rows.toSorted((one, other) => String(one.unit).localeCompare(String(other.unit)));
}

/** In how many reports a practice is in place, denied, both, or not said. */
export async function practiceCounts(page: PageAsking): Promise<PageRecounted> {
  const said = await page.ask(
    `query P($region: String!, $year: Int!, $basis: Basis!) { practiceMatrix(region: $region, year: $year, basis: $basis) {
       columns { practice holds denied contradictory notSaid notApplicable } } }`,
  );
  const counted = await page.recount.rows(
    `select practice, count(*) filter (where yes and not no)::int as holds, count(*) filter (where no and not yes)::int
       as denied, count(*) filter (where yes and no)::int as contradictory,
       count(*) filter (where n is not null and not yes and not no)::int as silent
     from (
       select e.unit_id, e.n, p.practice, p.place, coalesce(bool_or((s ->> 'holds')::boolean), false) as yes,
         coalesce(bool_or(not (s ->> 'holds')::boolean), false) as no
       from recount.expected e cross join unnest($3::text[]) with ordinality p (practice, place)
       left join jsonb_array_elements(e.content -> 'practices') s on s ->> 'practice' = p.practice
       where region = $1 and year = $2 group by e.unit_id, e.n, p.practice, p.place
     ) said group by practice, place order by place`,
    [practices.map(({ id }) => id)],
  );
  return {
    said: listAt(said, 'columns').map((column) => ({
      practice: at(column, 'practice'),
      holds: at(column, 'holds'),
      denied: at(column, 'denied'),
      contradictory: at(column, 'contradictory'),
      silent: Number(at(column, 'notSaid')) + Number(at(column, 'notApplicable')),
    })),
    counted,
  };
}
