import { expect } from 'vitest';
import { at } from '../world.js';
import { figure, listAt } from './page-answers.js';
import type { PageAsking, PageRecounted } from './page-answers.js';

/** Points and full marks of every unit and item, and the grade of every unit, in every year, by the scheme that is written down a second time. */
export async function points(page: PageAsking): Promise<PageRecounted> {
  const said: unknown[] = [];
  for (const year of page.years) {
    const matrixOfYear = await page.ask(
      `query C($region: String!, $year: Int!, $basis: Basis!) { complianceMatrix(region: $region, year: $year, basis: $basis) {
         scheme nodes { unit { code } grade { zh } cells { indicator points maximum } } } }`,
      { year },
    );
    expect(at(matrixOfYear, 'scheme')).toBe('default/3');
    for (const row of listAt(matrixOfYear, 'nodes')) {
      said.push([year, at(row, 'unit', 'code'), at(row, 'grade', 'zh') ?? null]);
      for (const cell of listAt(row, 'cells'))
        said.push([
          year,
          at(row, 'unit', 'code'),
          at(cell, 'indicator'),
          at(cell, 'points'),
          at(cell, 'maximum'),
        ]);
    }
  }
  const counted = await page.recount.rows(
    `select p.*, g.grade from recount.points p left join recount.graded g using (unit_id, year)
     where region = $1 and $2::int is not null and year = any ($3) order by year, code, place`,
    [page.years],
  );
  return {
    said,
    counted: counted.flatMap(({ year, code, place, indicator, points: given, maximum, grade }) => [
      ...(place === 1 ? [[year, code, grade]] : []),
      [year, code, indicator, given, maximum],
    ]),
  };
}

/** What is made of points: totals, maxima, places, medians, shares lost. */
export async function matrix(page: PageAsking): Promise<PageRecounted> {
  const said = await page.ask(
    `query M($region: String!, $year: Int!, $basis: Basis!) { complianceMatrix(region: $region, year: $year, basis: $basis) { rankedMaximum medianTotal
       coverage { expected reported } columns { indicator median lossShare judged }
       nodes { unit { code } version total maximum rank tied } } }`,
  );
  const rows = await page.recount.rows(
    `select e.code, e.n, t.points, coalesce(t.maximum, 0) as maximum, p.rank, coalesce(p.tied, false) as tied
     from recount.expected e left join recount.total_points t using (unit_id, year)
     left join recount.placed p using (unit_id, year)
     where e.region = $1 and e.year = $2 order by e.code`,
  );
  const columns = await page.recount.rows(
    `select indicator, count(points)::int as judged,
       percentile_cont(0.5) within group (order by points::float8) as median,
       case when count(points) > 0 and sum(maximum) filter (where points is not null) > 0
         then ((sum(maximum) filter (where points is not null) - sum(points))
           / sum(maximum) filter (where points is not null)::numeric)::float8 end as lost
     from recount.points where region = $1 and year = $2 group by indicator, place order by place`,
  );
  const all = await page.recount.row(
    `select min(maximum)::int as maximum, percentile_cont(0.5) within group (order by points::float8) as median
     from recount.placed where region = $1 and year = $2`,
  );
  const coverage = await page.recount.row(
    `select count(*)::int as expected, count(n)::int as reported from recount.expected where region = $1 and year = $2`,
  );
  const rounded = (value: unknown): number | null =>
    value == null ? null : Math.round(Number(value) * 1e9) / 1e9;
  return {
    said: {
      rankedMaximum: at(said, 'rankedMaximum'),
      medianTotal: at(said, 'medianTotal'),
      coverage: at(said, 'coverage'),
      columns: listAt(said, 'columns').map((column) => ({
        indicator: at(column, 'indicator'),
        median: at(column, 'median'),
        lost: rounded(at(column, 'lossShare')),
        judged: at(column, 'judged'),
      })),
      nodes: listAt(said, 'nodes').map((row) => ({
        unit: at(row, 'unit', 'code'),
        version: at(row, 'version'),
        total: at(row, 'total'),
        maximum: at(row, 'maximum'),
        rank: at(row, 'rank'),
        tied: at(row, 'tied'),
      })),
    },
    counted: {
      rankedMaximum: figure(all['maximum'], false),
      medianTotal: all['median'] ?? null,
      coverage,
      columns: columns.map(({ indicator, median, lost, judged }) => ({
        indicator,
        median,
        lost: rounded(lost),
        judged,
      })),
      nodes: rows.map(({ code, n, points, maximum, rank, tied }) => ({
        unit: code,
        version: n,
        total: figure(points, false),
        maximum: Number(maximum),
        rank,
        tied,
      })),
    },
  };
}
