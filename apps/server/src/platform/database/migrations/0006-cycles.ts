import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Days by kind of unit, closing, and opening balances. The day on which a cycle was closed stands at each of its
 * obligations as well: whoever has waited for an obligation sees that row as it is now, and every other as it was.
 */
export class Cycles1767700000000 implements MigrationInterface {
  name = 'Cycles1767700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cycle_due (
        region_id uuid not null,
        report_year integer not null,
        kind text not null,
        filing_due date not null,
        primary key (region_id, report_year, kind),
        foreign key (region_id, report_year) references cycle (region_id, report_year)
      );

      alter table obligation add column closed_at timestamptz;
      update obligation o set closed_at = c.closed_at from cycle c
        where c.region_id = o.region_id and c.report_year = o.report_year and c.closed_at is not null;

      -- A report's versions count from 1. At 0 and below, newest lowest, stand opening balances of the year after.
      alter table report_version add constraint report_version_n_check check (n > 0 or origin = 'HISTORICAL');
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
