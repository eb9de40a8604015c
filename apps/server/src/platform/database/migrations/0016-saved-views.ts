import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views that people keep for themselves: a name and the address that holds what is looked at. */
export class SavedViews1768700000000 implements MigrationInterface {
  name = 'SavedViews1768700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_view (
        id uuid constraint saved_view_pkey primary key default gen_random_uuid(),
        account_id uuid not null constraint saved_view_account_id_fkey references account (id),
        name text not null,
        -- A path of the dashboard that begins with a region's code: never another host.
        address text not null constraint saved_view_address_check check (address ~ '^/[0-9]'),
        saved_at timestamptz not null,
        constraint saved_view_account_id_name_key unique (account_id, name)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
