import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One row that is another one whenever a region was founded, renamed, moved or merged: every request reads it, and what
 * is remembered of regions holds as long as it does. Like region_cover it is kept and holds nothing of its own.
 */
export class RegionsAsOf1769200000000 implements MigrationInterface {
  name = 'RegionsAsOf1769200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create materialized view regions_as_of as select gen_random_uuid() as mark;
      create unique index regions_as_of_mark on regions_as_of (mark);

      create or replace function refresh_region_cover() returns trigger language plpgsql as $$
        begin
          refresh materialized view concurrently region_cover;
          refresh materialized view concurrently regions_as_of;
          return null;
        end
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
