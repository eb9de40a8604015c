interface LookedBack {
  /** SQL: the unit and the year that are looked back at. */
  readonly unit: string;
  readonly year: string;
  /** SQL: the number of the version that counts, over the obligation `last` of that year. */
  readonly counts: string;
  /** SQL: whether opening balances are the asker's to see; left out, they are. */
  readonly seesBalances?: string;
}

/**
 * SQL: what a report of the year after is held against: the version of last year's report that counts; where there is
 * none, the balances with which the year was opened, the latest of them. Only here are balances taken for last year's
 * figures: sums, coverage and counts go by the numbers of versions that an obligation names, and it never names one.
 */
export function lookedBackTo({ unit, year, counts, seesBalances = 'true' }: LookedBack): string {
  return `(
  select b.content from report_version b
  left join obligation last on last.unit_id = b.unit_id and last.report_year = b.report_year
  where b.unit_id = ${unit} and b.report_year = ${year} and (b.n = ${counts} or (b.n <= 0 and ${seesBalances}))
  order by b.n > 0 desc, b.n limit 1
)`;
}
