import { at } from '../world.js';
import { formulasAgain } from './formulas.js';
import { figure, listAt } from './page-answers.js';
import type { PageAsking, PageRecounted } from './page-answers.js';

/** Who was late or missing over the years: days, by the receipt or else by the publication, and who was so often. */
export async function past(page: PageAsking, today: string): Promise<PageRecounted> {
  const said = await page.ask(
    `query P($region: String!, $year: Int!) { regionPast(region: $region, year: $year) { years
       nodes { unit { code } standings daysLate publishedOn lateOften } } }`,
  );
  const rows = await page.recount.rows(
    `with known as (
       select u.code, y.year, e.n, e.unit_id is not null as expected, e.published_on, case
         when e.unit_id is null then null when e.n is null then greatest(0, $4::date - e.filing_due)
         when e.filed_on is not null then greatest(0, e.filed_on - e.filing_due)
         when e.published_on is not null then greatest(0, e.published_on - e.publication_due) end as days
       from recount.expected u cross join unnest($3::int[]) y (year)
       left join recount.expected e on e.unit_id = u.unit_id and e.year = y.year
       where u.region = $1 and u.year = $2
     )
     select *, case when not expected then 'NOT_EXPECTED'
         when n is null then case when days > 0 then 'MISSING' else 'OPEN' end
         when days is null then 'CANNOT_TELL'
         when days > 0 then 'LATE' else 'ON_TIME' end as standing,
       n is not null and days > 0 and exists (select from known o where o.code = k.code and o.n is not null
         and o.days > 0 and o.year <> k.year and abs(o.year - k.year) < 3) as often
     from known k order by code, year`,
    [page.years, today],
  );
  return {
    said: { years: at(said, 'years'), nodes: listAt(said, 'nodes') },
    counted: {
      years: page.years,
      nodes: page.units.map((code) => {
        const own = rows.filter((row) => row['code'] === code);
        return {
          unit: { code },
          standings: own.map(({ standing }) => standing),
          daysLate: own.map(({ days }) => days),
          publishedOn: own.map(({ published_on: day }) => day),
          lateOften: own.flatMap(({ often, year }) => (often === true ? [year] : [])),
        };
      }),
    },
  };
}

/** Every unit by itself over the years: what it says of every measure, how sure, and how it changed. */
export async function histories(page: PageAsking): Promise<PageRecounted> {
  const { units, years } = page;
  const said: unknown[] = [];
  for (const unit of units) {
    const history = await page.ask(
      `query H($unit: String!, $from: Int!, $to: Int!) { unitHistory(code: $unit, from: $from, to: $to) {
         years { year version } measures { measure values qualifiers changes } } }`,
      { unit, from: years[0], to: years.at(-1) },
    );
    said.push(history);
  }
  const rows = await page.recount.rows(
    `select u.code, y.year, m.measure, m.money, e.n, s.amount, s.qualifier,
       case when recount.apart(w.qualifier, s.qualifier) is not null and w.year = any ($3) and not exists (
         select from recount.break b where b.measure = m.measure and b.year = y.year)
       then trim_scale(s.amount - w.amount) end as change
     from recount.expected u cross join unnest($3::int[]) y (year) cross join recount.measure m
     left join recount.expected e on e.unit_id = u.unit_id and e.year = y.year
     left join recount.said s on s.unit_id = u.unit_id and s.year = y.year and s.measure = m.measure
     left join recount.said w on w.unit_id = u.unit_id and w.year = y.year - 1 and w.measure = m.measure
     where u.region = $1 and u.year = $2 order by m.place, y.year`,
    [years],
  );
  return {
    said,
    counted: units.map((code) => {
      const own = rows.filter((row) => row['code'] === code);
      const of = (measure: string) => own.filter((row) => row['measure'] === measure);
      return {
        years: of(formulasAgain[0]?.measure ?? '').map(({ year, n }) => ({ year, version: n })),
        measures: formulasAgain.map(({ measure }) => ({
          measure,
          values: of(measure).map(({ amount, money }) => figure(amount, money)),
          qualifiers: of(measure).map(({ qualifier }) => qualifier),
          changes: of(measure).map(({ change, money }) => figure(change, money)),
        })),
      };
    }),
  };
}
