import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Old documents: their bytes, which counties brought them, and beside a version what it was read into and what a
 * person put in its place. Bytes are kept once; that one county has a document is no business of another.
 */
export class Documents1767300000000 implements MigrationInterface {
  name = 'Documents1767300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document (
        sha256 text primary key,
        bytes bytea not null,
        size integer not null
      );
      create table document_upload (
        sha256 text not null references document (sha256),
        region_id uuid not null references region (id),
        name text not null,
        media_type text not null,
        uploaded_at timestamptz not null,
        uploaded_by uuid,
        primary key (sha256, region_id)
      );
      create index document_upload_region on document_upload (region_id);

      alter table report_version
        add column document_sha256 text references document (sha256),
        add column reading jsonb,
        add column corrections jsonb,
        add constraint report_version_document_check
          check ((document_sha256 is null) = (reading is null) and (reading is null) = (corrections is null));
      create index report_version_document on report_version (document_sha256) where document_sha256 is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The documents have no way back: restore a backup instead.');
  }
}
