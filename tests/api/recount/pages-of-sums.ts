import { formulasAgain, partsOfTotals } from './formulas.js';
import { figure, listAt } from './page-answers.js';
import type { PageAsking, PageRecounted } from './page-answers.js';
import { at } from '../world.js';

const measures = formulasAgain.map(({ measure }) => measure);

/** The overview: who is expected, there, in time, late, overdue. Without a receipt its publication tells. */
export async function overview(page: PageAsking, today: string): Promise<PageRecounted> {
  const said = await page.ask(
    `query C($region: String!, $year: Int!) { cycle(region: $region, year: $year) {
       expected filed onTime late overdue byKind { kind expected filed onTime late overdue } } }`,
  );
  const counts = `count(*)::int as expected, count(n)::int as filed,
    count(*) filter (where n is not null and in_time)::int as "onTime",
    count(*) filter (where n is not null and not in_time)::int as late,
    count(*) filter (where n is null and $3::date > filing_due)::int as overdue`;
  const from = `(select *, case when filed_on is null then published_on <= publication_due
      else filed_on <= filing_due end as in_time
    from recount.expected where region = $1 and year = $2) standing`;
  const all = await page.recount.row(`select ${counts} from ${from}`, [today]);
  const byKind = await page.recount.rows(
    `select kind, ${counts} from ${from} group by kind order by kind desc`,
    [today],
  );
  return { said, counted: { ...all, byKind } };
}

/** Sums of every measure and year with what they rest on. */
export async function sumsOverYears(page: PageAsking): Promise<PageRecounted> {
  const answer = await page.ask(
    `query S($region: String!, $years: [Int!]!, $basis: Basis!) { regionYears(code: $region, years: $years, basis: $basis) {
       coverage { expected reported } series { measure values qualifiers reported changes } } }`,
  );
  const rows = await page.recount.rows(
    `select m.measure, m.money, y.year, t.amount, t.qualifier, coalesce(t.reported, 0) as reported,
       case when recount.apart(prior.qualifier, t.qualifier) is not null and prior.year = any ($3) and not exists (
         select from recount.break b where b.measure = m.measure and b.year = y.year)
       then trim_scale(t.amount - prior.amount) end as change
     from recount.measure m cross join unnest($3::int[]) y (year)
     left join recount.total t on t.region = $1 and t.year = y.year and t.measure = m.measure
     left join recount.total prior on prior.region = $1 and prior.year = y.year - 1 and prior.measure = m.measure
     where $2::int is not null order by m.place, y.year`,
    [page.years],
  );
  const coverage = await page.recount.rows(
    `select count(*)::int as expected, count(n)::int as reported from recount.expected
     where region = $1 and year = any ($3) and $2::int is not null group by year order by year`,
    [page.years],
  );
  const series = measures.map((measure) => {
    const own = rows.filter((row) => row['measure'] === measure);
    return {
      measure,
      values: own.map(({ amount, money }) => figure(amount, money)),
      qualifiers: own.map(({ qualifier }) => qualifier),
      reported: own.map(({ reported }) => reported),
      changes: own.map(({ change, money }) => figure(change, money)),
    };
  });
  return { said: answer, counted: { coverage, series } };
}

/** Medians and quartiles of every measure and year, with what open figures make of them. */
export async function distributions(page: PageAsking): Promise<PageRecounted> {
  const said = await page.ask(
    `query D($region: String!, $years: [Int!]!, $measures: [String!]!, $basis: Basis!) {
       regionDistribution(region: $region, years: $years, measures: $measures, basis: $basis) { series {
         measure medians medianQualifiers lowerQuartiles lowerQuartileQualifiers upperQuartiles upperQuartileQualifiers
         reported inexact } } }`,
    { measures },
  );
  const rows = await page.recount.rows(
    `select m.measure, m.money, s.share, q.amount, q.qualifier, coalesce(q.reported, 0) as reported,
       coalesce(q.inexact, 0) as inexact
     from recount.measure m cross join unnest($3::int[]) y (year)
     cross join (values (0.25::float8), (0.5), (0.75)) s (share)
     left join recount.quantile q on q.region = $1 and q.year = y.year and q.measure = m.measure and q.share = s.share
     where $2::int is not null order by m.place, y.year`,
    [page.years],
  );
  return {
    said: listAt(said, 'series'),
    counted: measures.map((measure) => {
      const of = (share: number) =>
        rows.filter((row) => row['measure'] === measure && row['share'] === share);
      const values = (share: number) => of(share).map(({ amount, money }) => figure(amount, money));
      const qualifiers = (share: number) => of(share).map(({ qualifier }) => qualifier);
      return {
        measure,
        medians: values(0.5),
        medianQualifiers: qualifiers(0.5),
        lowerQuartiles: values(0.25),
        lowerQuartileQualifiers: qualifiers(0.25),
        upperQuartiles: values(0.75),
        upperQuartileQualifiers: qualifiers(0.75),
        reported: of(0.5).map(({ reported }) => reported),
        inexact: of(0.5).map(({ inexact }) => inexact),
      };
    }),
  };
}

/** Units beside each other: what each says of each measure in each year, changes, and the medians of all. */
export async function comparison(page: PageAsking): Promise<PageRecounted> {
  const { units, region, years } = page;
  const answer = await page.ask(
    `query X($input: ComparisonInput!) { comparison(input: $input) { coverage { expected reported }
       series { unit measure values qualifiers changes percents versions } medians { measure values reported } } }`,
    { input: { region, units, years, measures, basis: page.basis } },
  );
  const rows = await page.recount.rows(
    `select u.code as unit, m.measure, m.money, e.n as version, s.amount, s.qualifier,
       case when not broken and recount.apart(w.qualifier, s.qualifier) is not null
         then trim_scale(s.amount - w.amount) end as change,
       case when not broken and w.qualifier = 'EXACT' and s.qualifier = 'EXACT' and w.amount >= 10
         then recount.percent(s.amount - w.amount, w.amount) end as percent
     from unnest($4::text[]) with ordinality u (code, place) cross join recount.measure m
     cross join unnest($3::int[]) y (year)
     cross join lateral (select exists (select from recount.break b where b.measure = m.measure and b.year = y.year)
       as broken) b
     left join recount.expected e on e.region = $1 and e.code = u.code and e.year = y.year
     left join recount.said s on s.unit_id = e.unit_id and s.year = e.year and s.measure = m.measure
     left join recount.said w on w.unit_id = e.unit_id and w.year = e.year - 1 and w.measure = m.measure
       and w.year = any ($3)
     where $2::int is not null order by u.place, m.place, y.year`,
    [years, units],
  );
  const medians = await page.recount.rows(
    `select m.measure, m.money, q.amount, coalesce(q.reported, 0) as reported
     from recount.measure m cross join unnest($3::int[]) y (year)
     left join recount.quantile q on q.region = $1 and q.year = y.year and q.measure = m.measure and q.share = 0.5
     where $2::int is not null order by m.place, y.year`,
    [years],
  );
  return {
    said: { series: listAt(answer, 'series'), medians: listAt(answer, 'medians') },
    counted: {
      series: units.flatMap((unit) =>
        measures.map((measure) => {
          const own = rows.filter((row) => row['unit'] === unit && row['measure'] === measure);
          return {
            unit,
            measure,
            values: own.map(({ amount, money }) => figure(amount, money)),
            qualifiers: own.map(({ qualifier }) => qualifier),
            changes: own.map(({ change, money }) => figure(change, money)),
            percents: own.map(({ percent }) => figure(percent, false)),
            versions: own.map(({ version }) => version),
          };
        }),
      ),
      medians: measures.map((measure) => {
        const own = medians.filter((row) => row['measure'] === measure);
        return {
          measure,
          values: own.map(({ amount, money }) => figure(amount, money)),
          reported: own.map(({ reported }) => reported),
        };
      }),
    },
  };
}

/** What changed most, of units and of their sums. */
export async function largestChanges(page: PageAsking): Promise<PageRecounted> {
  const answer = await page.ask(
    `query L($region: String!, $year: Int!, $basis: Basis!) { regionChanges(region: $region, year: $year, basis: $basis, first: 30) {
       ofUnits { unit measure from to difference percent } ofRegion { measure from to difference percent units } } }`,
  );
  const units = await page.recount.rows(
    `select * from recount.change_of_unit where region = $1 and year = $2 and measure <> all ($3)`,
    [partsOfTotals],
  );
  const sums = await page.recount.rows(
    `select * from recount.change where region = $1 and year = $2 and measure <> all ($3)
       and percent is not null and difference <> 0`,
    [partsOfTotals],
  );
  const countedUnits = units.map(({ code, measure, was, is, difference, percent, money }) => ({
    unit: code,
    measure,
    from: figure(was, money),
    to: figure(is, money),
    difference: figure(difference, money),
    percent: Number(percent),
  }));
  const countedSums = sums.map(({ measure, was, is, difference, percent, money, both_years: both }) => ({
    measure,
    from: figure(was, money),
    to: figure(is, money),
    difference: figure(difference, money),
    percent: Number(percent),
    units: both,
  }));
  const [ofUnits, ofRegion] = [listAt(answer, 'ofUnits'), listAt(answer, 'ofRegion')];
  return {
    said: { ofUnits: fallingIn(ofUnits), ofRegion: fallingIn(ofRegion), notCounted: [] },
    counted: {
      ofUnits: fallingIn(countedUnits).slice(0, mostChanges),
      ofRegion: fallingIn(countedSums).slice(0, mostChanges),
      notCounted: [...notAmong(ofUnits, countedUnits), ...notAmong(ofRegion, countedSums)],
    },
  };
}

/** So many the API tells at most. */
const mostChanges = 30;

/** The sizes of changes from the largest down: which of two equal ones comes first nobody promises. */
function fallingIn(rows: readonly unknown[]): readonly number[] {
  return rows.map((row) => Math.abs(Number(at(row, 'percent')))).toSorted((one, other) => other - one);
}

/** Rows of an answer that the recount does not have, word for word. */
function notAmong(said: readonly unknown[], counted: readonly object[]): readonly unknown[] {
  const keys = new Set(counted.map((row) => JSON.stringify(Object.entries(row).toSorted())));
  return said.filter((row) => !keys.has(JSON.stringify(Object.entries(Object(row)).toSorted())));
}
