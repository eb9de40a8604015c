import { isMeasureId, measureById, measures, sumQualifier, yuanFromFen } from '@mingjian/domain';
import type { Qualifier } from '@mingjian/domain';
import type { Pool } from 'pg';

/** Facts and obligations are both cut to the region, so that each is read by its index and joined by a hash. */
const sumsSql = `
  select f.report_year, f.measure, coalesce(f.qualifier, 'EXACT') as qualifier, sum(f.value)::text as value, count(*)::integer as reported
  from fact f
  join obligation o on o.unit_id = f.unit_id and o.report_year = f.report_year and o.latest_n = f.n
    and o.region_id = f.region_id
  where f.region_id = (select region_id from region_validity where code = $1 limit 1)
    and f.report_year = any ($2)
  group by f.report_year, f.measure, f.qualifier`;

const coverageSql = `
  select report_year, count(*)::integer as expected, count(latest_n)::integer as reported
  from obligation
  where region_id = (select region_id from region_validity where code = $1 limit 1) and report_year = any ($2)
  group by report_year`;

interface SumRow {
  report_year: number;
  measure: string;
  value: string;
  qualifier: Qualifier;
  reported: number;
}

interface CoverageRow {
  report_year: number;
  expected: number;
  reported: number;
}

export interface SumsQuestion {
  readonly code: string;
  readonly years: readonly number[];
}

/** A region's sums over years as the API answers them. */
export async function bareSums(pool: Pool, { code, years }: SumsQuestion): Promise<unknown> {
  const [sums, coverage] = await Promise.all([
    pool.query<SumRow>({ name: 'sums', text: sumsSql, values: [code, years] }),
    pool.query<CoverageRow>({ name: 'coverage', text: coverageSql, values: [code, years] }),
  ]);
  const byPlace = new Map<string, SumRow[]>();
  for (const row of sums.rows) {
    const place = `${row.measure} ${row.report_year}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
  }
  const covered = new Map(coverage.rows.map((row) => [row.report_year, row]));
  return {
    data: {
      regionYears: {
        years,
        coverage: years.map((year) => ({
          expected: covered.get(year)?.expected ?? 0,
          reported: covered.get(year)?.reported ?? 0,
        })),
        series: measures.map(({ id }) =>
          seriesOf(
            id,
            years.map((year) => byPlace.get(`${id} ${year}`) ?? []),
          ),
        ),
      },
    },
  };
}

/** One series, each year the groups of its qualifiers; without a group the year is unknown. */
function seriesOf(measure: string, years: readonly (readonly SumRow[])[]): unknown {
  return {
    measure,
    values: years.map((rows) => (rows.length === 0 ? null : figureOf(measure, added(rows)))),
    qualifiers: years.map((rows) =>
      rows.length === 0 ? null : sumQualifier(new Set(rows.map(({ qualifier }) => qualifier))),
    ),
    reported: years.map((rows) => rows.reduce((sum, { reported }) => sum + reported, 0)),
  };
}

function added(rows: readonly SumRow[]): string {
  return String(rows.reduce((sum, { value }) => sum + BigInt(value), 0n));
}

/** Money is whole fen in the table and a decimal string of yuan in the answer. */
export function figureOf(measure: string, value: string): number | string {
  const isMoney = isMeasureId(measure) && measureById(measure).kind === 'money';
  return isMoney ? yuanFromFen(BigInt(value)) : Number(value);
}
