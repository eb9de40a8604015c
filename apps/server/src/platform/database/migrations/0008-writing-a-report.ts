import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What helps a unit to write and is no part of its report: notes beside cells, which are kept for next year; what the
 * draft remembers of the writing; documents that a unit brought to begin a draft from. None of it is ever published.
 */
export class WritingAReport1767900000000 implements MigrationInterface {
  name = 'WritingAReport1767900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cell_note (
        unit_id uuid not null references unit (id),
        report_year integer not null,
        cell text not null,
        text text not null,
        revision integer not null,
        written_at timestamptz not null,
        written_by uuid,
        primary key (unit_id, report_year, cell)
      );

      alter table draft add column marks jsonb not null default '[]';

      create table draft_document (
        sha256 text not null references document (sha256),
        unit_id uuid not null references unit (id),
        name text not null,
        media_type text not null,
        uploaded_at timestamptz not null,
        uploaded_by uuid,
        primary key (sha256, unit_id)
      );
      create index draft_document_unit on draft_document (unit_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
