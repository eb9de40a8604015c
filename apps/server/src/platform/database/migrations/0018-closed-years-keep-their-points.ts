import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A closed year keeps the version of the scheme by which it was counted when it was closed. */
export class ClosedYearsKeepTheirPoints1768900000000 implements MigrationInterface {
  name = 'ClosedYearsKeepTheirPoints1768900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null while the year is open: it is counted by the version of the scheme that holds.
      alter table cycle add column scheme_version text;
      -- The versions that held when this step was written.
      update cycle set scheme_version = case scheme when 'default' then 'default/2' else scheme || '/1' end
      where closed_at is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
