import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents that a county orders, their files, and the paragraphs that it says in its own words. A manifest and a
 * document under way are kept as `json`, whose text stays as it was written: the same bytes are made of it again.
 */
export class DocumentOrders1768400000000 implements MigrationInterface {
  name = 'DocumentOrders1768400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document_order (
        id uuid primary key default gen_random_uuid(),
        region_id uuid not null constraint document_order_region_id_fkey references region (id),
        report_year integer not null,
        kind text not null,
        basis text not null,
        locale text not null,
        formats text[] not null,
        state text not null,
        step integer not null default 0,
        steps integer not null,
        ordered_by uuid,
        ordered_at timestamptz not null,
        ended_at timestamptz,
        from_manifest json,
        from_sha256 text,
        manifest json,
        check_code text,
        document json,
        document_sha256 text,
        failure text,
        holder uuid,
        held_until timestamptz,
        attempts integer not null default 0
      );
      create index document_order_year on document_order (region_id, report_year, ordered_at);
      create index document_order_open on document_order (ordered_at) where state in ('QUEUED', 'RUNNING');

      create table document_file (
        order_id uuid not null constraint document_file_order_id_fkey references document_order (id),
        format text not null,
        sha256 text not null,
        bytes bytea not null,
        constraint document_file_pkey primary key (order_id, format)
      );

      create table document_edit (
        region_id uuid not null constraint document_edit_region_id_fkey references region (id),
        report_year integer not null,
        kind text not null,
        locale text not null,
        key text not null,
        runs json,
        revision integer not null,
        edited_by uuid,
        edited_at timestamptz not null,
        constraint document_edit_pkey primary key (region_id, report_year, kind, locale, key)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
