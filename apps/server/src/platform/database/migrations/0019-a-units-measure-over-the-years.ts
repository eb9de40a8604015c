import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a unit says of one measure over the years stands together: one lookup a unit, and not one a report. */
export class AUnitsMeasureOverTheYears1769100000000 implements MigrationInterface {
  name = 'AUnitsMeasureOverTheYears1769100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index fact_unit_measure on fact (unit_id, measure, report_year, n) include (value, qualifier);
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
