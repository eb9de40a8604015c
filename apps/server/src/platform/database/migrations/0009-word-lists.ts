import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words that a county does not want to read in a report, in its own order; a county without a row keeps no list. */
export class WordLists1768000000000 implements MigrationInterface {
  name = 'WordLists1768000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table word_list (
        region_id uuid not null constraint word_list_pkey primary key
          constraint word_list_region_id_fkey references region (id),
        words jsonb not null
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
