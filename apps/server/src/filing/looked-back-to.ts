import { yearsLookedBack } from '@mingjian/domain';

interface LookedBack {
  /** SQL: the unit, and the year of the report from which one looks back. */
  readonly unit: string;
  readonly year: string;
  /** SQL: the number of the version that counts, over the obligation `last` of its year. */
  readonly counts: string;
  /** SQL: whether opening balances are the asker's to see; left out, they are. */
  readonly seesBalances?: string;
}

/**
 * SQL: what a report is held against, a JSON array, the latest year first: of each year that rules look back to the
 * version that counts; where there is none, the balances with which the year after it was opened, the latest of them.
 * Only here are balances taken for a year's figures: sums, coverage and counts go by the numbers of versions that an
 * obligation names, and it never names one.
 */
export function lookedBackTo({ unit, year, counts, seesBalances = 'true' }: LookedBack): string {
  return `(
  select coalesce(jsonb_agg(looked.content order by looked.report_year desc), '[]') from (
    select distinct on (b.report_year) b.report_year, b.content from report_version b
    left join obligation last on last.unit_id = b.unit_id and last.report_year = b.report_year
    where b.unit_id = ${unit} and b.report_year between ${year} - ${yearsLookedBack} and ${year} - 1
      and (b.n = ${counts} or (b.n <= 0 and ${seesBalances}))
    order by b.report_year, b.n > 0 desc, b.n
  ) looked
)`;
}
