import { applicantColumns } from './formulas.js';
import { listAt } from './page-answers.js';
import type { PageAsking, PageRecounted } from './page-answers.js';

type Whole = 'results' | 'applicants';

/** `tests/dashboard/trend-pages.ts`: the page's own code, made of an answer what a person sees. */
interface TrendPages {
  readonly wholeAsked: (whole: Whole) => {
    readonly measures: readonly string[];
    readonly cells: readonly string[];
  };
  readonly countyBar: (
    whole: Whole,
    answer: unknown,
    of: { readonly units: readonly string[]; readonly year: number },
  ) => unknown;
  readonly chainOfCounty: (
    series: readonly unknown[],
    years: readonly number[],
    units: readonly unknown[],
  ) => unknown;
}

/** The dashboard is compiled by settings of its own: its code is loaded here, where tests of the API cannot import it. */
async function trendPages(): Promise<TrendPages> {
  const path = '../../dashboard/trend-pages.ts';
  return (await import(/* @vite-ignore */ path)) as TrendPages;
}

const seriesQuery = `query W($input: ComparisonInput!) { comparison(input: $input) { provisional years
  coverage { expected reported } series { unit measure values qualifiers unknown findings versions }
  cells { unit cell values } } }`;

/** What applications came to and who applied, as the page parts them: only where parts add up to their whole. */
export async function composition(page: PageAsking, whole: Whole): Promise<PageRecounted> {
  const { wholeAsked, countyBar } = await trendPages();
  const asked = wholeAsked(whole);
  const { units, region, years, year } = page;
  const answer = await page.ask(seriesQuery, {
    input: { region, units, years, measures: asked.measures, cells: asked.cells },
  });
  const columns = applicantColumns.map((column) => `applications.newlyReceived.${column}`);
  const results = ['granted', 'partlyGranted', 'refused', 'unavailable', 'notProcessed', 'otherHandling'];
  const parts = whole === 'results' ? results.map((id) => `applications.${id}`) : columns;
  const rows = await page.recount.rows(
    `select p.part, sum(p.amount) as amount, recount.percent(sum(p.amount), sum(w.amount)) as percent,
       sum(w.amount) as whole, count(*)::int as counted
     from recount.said w
     cross join lateral (
       select part, coalesce(s.amount, c.amount) as amount, s.qualifier
       from unnest($3::text[]) part
       left join recount.said s on s.unit_id = w.unit_id and s.year = w.year and s.measure = part
       left join recount.cell c on c.unit_id = w.unit_id and c.year = w.year and c.cell = part
     ) p
     where w.region = $1 and w.year = $2 and w.measure = $4 and w.qualifier = 'EXACT' and w.amount > 0
       and w.amount = (
         select sum(coalesce(s.amount, c.amount)) from unnest($3::text[]) part
         left join recount.said s on s.unit_id = w.unit_id and s.year = w.year and s.measure = part
           and s.qualifier = 'EXACT'
         left join recount.cell c on c.unit_id = w.unit_id and c.year = w.year and c.cell = part
         having count(coalesce(s.amount, c.amount)) = cardinality($3::text[]))
     group by p.part`,
    [parts, whole === 'results' ? 'applications.handled' : 'applications.received'],
  );
  const byPart = new Map(rows.map((row) => [String(row['part']), row]));
  const said = countyBar(whole, answer, { units, year });
  return {
    said,
    counted:
      rows.length === 0
        ? null
        : {
            whole: Number(rows[0]?.['whole']),
            parts: parts.map((part) => [
              part,
              Number(byPart.get(part)?.['amount']),
              Number(rows[0]?.['whole']) < 10 ? null : Number(byPart.get(part)?.['percent']),
            ]),
            rest: 0,
          },
  };
}

/** Ends of years that meet the beginnings of the next, as the page chains them. */
export async function carryChain(page: PageAsking): Promise<PageRecounted> {
  const { units, region, years } = page;
  const measures = ['applications.carriedForward', 'applications.broughtForward'];
  const answer = await page.ask(seriesQuery, { input: { region, units, years, measures } });
  const listed = await page.ask(
    `query U($region: String!, $year: Int!) { units(region: $region, year: $year, first: 100) {
       nodes { code successions { year } } } }`,
  );
  const links = await page.recount.rows(
    `select later.code as unit, later.year, earlier.amount as out, later.amount as into
     from recount.said later join recount.said earlier
       on earlier.unit_id = later.unit_id and earlier.year = later.year - 1
     where later.region = $1 and $2::int is not null and later.year = any ($3) and earlier.year = any ($3)
       and later.measure = 'applications.broughtForward' and earlier.measure = 'applications.carriedForward'
       and later.qualifier = 'EXACT' and earlier.qualifier = 'EXACT' and later.code = any ($4) and not exists (
         select from succession s where s.year = later.year and later.unit_id in (s.from_unit_id, s.to_unit_id))
     order by later.year desc, later.code`,
    [years, units],
  );
  const broken = links.filter(({ out, into }) => Number(out) !== Number(into));
  return {
    said: (await trendPages()).chainOfCounty(listAt(answer, 'series'), years, listAt(listed, 'nodes')),
    counted: {
      whole: links.length - broken.length,
      broken: broken.length,
      links: broken.map(({ unit, year, out, into }) => [
        unit,
        year,
        Number(out),
        Number(into),
        Number(into) - Number(out),
      ]),
    },
  };
}
