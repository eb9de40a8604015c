import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

/** By which scheme a year is counted. */
@Injectable()
export class CycleSchemesRepository {
  constructor(private readonly database: Database) {}

  /**
   * Schemes of all cycles that a region covers, by year: the id of an open one's, the version of a closed one's. A year
   * that nobody opened is not there.
   */
  async ofYears(regionId: string, years: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
    const rows = await this.database.query<{ readonly year: number; readonly schemes: readonly string[] }>(
      `select report_year as year, array_agg(distinct coalesce(scheme_version, scheme)) as schemes from cycle
       where region_id = any (array(select covered_regions($1))) and report_year = any ($2)
       group by report_year`,
      [regionId, years],
      'schemes-of-years',
    );
    return new Map(rows.map(({ year, schemes }) => [year, schemes]));
  }

  async set(tx: Queryable, regionId: string, year: number, scheme: string): Promise<void> {
    await tx.query('update cycle set scheme = $3 where region_id = $1 and report_year = $2', [
      regionId,
      year,
      scheme,
    ]);
  }
}
