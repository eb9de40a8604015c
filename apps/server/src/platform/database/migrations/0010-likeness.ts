import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prints of what versions say in words, so that each is compared with others without reading them all again. */
export class Likeness1768100000000 implements MigrationInterface {
  name = 'Likeness1768100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table text_print (
        unit_id uuid not null references unit (id),
        report_year integer not null,
        n integer not null,
        region_id uuid not null references region (id),
        similarity_version text not null,
        whole bytea not null,
        overview bytea not null,
        problems bytea not null,
        likeness jsonb,
        like_unit_id uuid references unit (id),
        like_n integer,
        primary key (unit_id, report_year, n)
      );
      create index text_print_region_year on text_print (region_id, report_year);
      create index text_print_like on text_print (like_unit_id, report_year);
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
