import { earlierReports, yearsLookedBack } from '@mingjian/domain';
import type { DisclosureReport, UnitsOverYears } from '@mingjian/domain';
import { reportOfContent } from './stored-content.js';

interface LookedBack {
  /** SQL: the unit, and the year of the report from which one looks back. */
  readonly unit: string;
  readonly year: string;
  /** SQL: the number of the version that counts, over the obligation `last` of its year. */
  readonly counts: string;
  /**
   * SQL: the same of another unit's report of the year itself, which was made of the same unit as this one. Left out,
   * what that unit has published: until then its figures are its own.
   */
  readonly countsBeside?: string;
  /** SQL: whether opening balances are the asker's to see; left out, they are. */
  readonly seesBalances?: string;
}

/** What `lookedBackTo` answers; `over` is null for a unit that nothing happened to in these years. */
export interface LookedBackRow {
  readonly reports: readonly { readonly unitId: string; readonly report: unknown }[];
  readonly over: UnitsOverYears | null;
}

/**
 * SQL: what a report is held against, as a `LookedBackRow`: of each year that rules look back to the version that
 * counts; where there is none, the balances with which the year after it was opened, the latest of them. Of a unit that
 * was merged or split in these years, also those of all that it is tied to by that, and who became what.
 * Only here are balances taken for a year's figures: sums, coverage and counts go by the numbers of versions that an
 * obligation names, and it never names one.
 */
export function lookedBackTo({
  unit,
  year,
  counts,
  countsBeside = 'last.published_n',
  seesBalances = 'true',
}: LookedBack): string {
  return `(
  select jsonb_build_object(
    'reports', (
      select coalesce(jsonb_agg(jsonb_build_object('unitId', looked.unit_id, 'report', looked.content)
        order by looked.report_year desc), '[]') from (
        select distinct on (b.unit_id, b.report_year) b.unit_id, b.report_year, b.content from report_version b
        left join obligation last on last.unit_id = b.unit_id and last.report_year = b.report_year
        where b.unit_id = any (kin.ids) and b.report_year between ${year} - ${yearsLookedBack} and ${year}
          and case
            when b.report_year = ${year} then b.unit_id <> ${unit} and b.n = ${countsBeside}
            else b.n = ${counts} or (b.n <= 0 and b.unit_id = ${unit} and ${seesBalances})
          end
        order by b.unit_id, b.report_year, b.n > 0 desc, b.n
      ) looked
    ),
    'over', case when cardinality(kin.ids) > 1 then jsonb_build_object(
      'units', (
        select jsonb_agg(jsonb_build_object('id', v.unit_id, 'from', v.valid_from, 'to', v.valid_to))
        from unit_validity v where v.unit_id = any (kin.ids)
      ),
      'successions', (
        select jsonb_agg(jsonb_build_object('year', s.year, 'from', s.from_unit_id, 'to', s.to_unit_id))
        from succession s where s.from_unit_id = any (kin.ids)
      )
    ) end
  )
  -- Once, and not wherever it is named.
  from (select array(
    select k.unit_id from unit_kin(${unit}, ${year} - ${yearsLookedBack}, ${year}) k
  ) as ids offset 0) kin
)`;
}

const untouched: UnitsOverYears = { units: [], successions: [] };

/** The reports that a unit's report of a year is held against, the latest year first. */
export function lookedBack(
  unitId: string,
  year: number,
  { reports, over }: LookedBackRow,
): readonly DisclosureReport[] {
  const read = reports.map(({ unitId: of, report }) => ({ unitId: of, report: reportOfContent(report) }));
  return earlierReports(unitId, year, over ?? untouched, read);
}
