import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts that people look after: passwords that have to be changed, sessions and tokens with their last use, wrong
 * passwords counted where all servers see them, browsers known to be their owner's, codes to be read over the phone.
 */
export class Accounts1767600000000 implements MigrationInterface {
  name = 'Accounts1767600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account
        add column must_change_password boolean not null default false,
        add column last_used_at timestamptz,
        add column revision integer not null default 1;
      create index account_grant_unit on account_grant (unit_id);
      create index account_grant_region on account_grant (region_id);

      alter table token
        add column id uuid not null default gen_random_uuid(),
        add column expires_at timestamptz,
        add column last_used_at timestamptz,
        add constraint token_id_key unique (id);
      create index token_account on token (account_id);

      alter table session
        add column id uuid not null default gen_random_uuid(),
        add column last_used_at timestamptz,
        add column browser text,
        add column network text,
        add constraint session_id_key unique (id);
      create index session_account on session (account_id);

      create table sign_in_tries (
        key text primary key,
        tries integer not null,
        told integer not null default 0,
        last_at timestamptz not null
      );
      create table known_browser (
        sha256 text not null,
        account_id uuid not null references account (id),
        until timestamptz not null,
        primary key (sha256, account_id)
      );
      create index known_browser_account on known_browser (account_id);
      create table reset_code (
        account_id uuid primary key references account (id),
        code_hash text not null,
        tries_left integer not null,
        expires_at timestamptz not null
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
