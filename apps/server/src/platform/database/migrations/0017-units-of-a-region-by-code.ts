import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A county's units in the order of their codes, without looking through those of all other counties. */
export class UnitsOfARegionByCode1768800000000 implements MigrationInterface {
  name = 'UnitsOfARegionByCode1768800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index unit_validity_region_code on unit_validity (region_id, code);
      drop index unit_validity_region;
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
