import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which scheme a county counts a year, and the marks that reviewers give where no machine can judge. */
export class Schemes1768200000000 implements MigrationInterface {
  name = 'Schemes1768200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cycle add column scheme text not null default 'default';

      create table reviewer_mark (
        unit_id uuid not null references unit (id),
        report_year integer not null,
        indicator text not null,
        -- Null where the mark was taken back: its revision goes on counting.
        points integer,
        reason text not null,
        revision integer not null,
        marked_at timestamptz not null,
        marked_by uuid,
        primary key (unit_id, report_year, indicator)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
