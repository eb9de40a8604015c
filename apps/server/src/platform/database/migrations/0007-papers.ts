import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What goes with a version on paper and on the portal: sealed scans, and what a published page was found to say
 * beside the version that it is of. Their bytes are documents like any other.
 */
export class Papers1767800000000 implements MigrationInterface {
  name = 'Papers1767800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_attachment (
        id uuid primary key default gen_random_uuid(),
        unit_id uuid not null,
        report_year integer not null,
        version_n integer not null,
        sha256 text not null references document (sha256),
        name text not null,
        media_type text not null,
        attached_at timestamptz not null,
        attached_by uuid,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        constraint report_attachment_version_fkey foreign key (unit_id, report_year, version_n)
          references report_version (unit_id, report_year, n)
      );
      create unique index report_attachment_key on report_attachment (unit_id, report_year, version_n, sha256)
        where withdrawn_at is null;

      create table publication_comparison (
        id uuid primary key default gen_random_uuid(),
        unit_id uuid not null,
        report_year integer not null,
        version_n integer not null,
        sha256 text not null references document (sha256),
        name text not null,
        compared_at timestamptz not null,
        compared_by uuid,
        difference_count integer not null,
        outcome jsonb not null,
        constraint publication_comparison_version_fkey foreign key (unit_id, report_year, version_n)
          references report_version (unit_id, report_year, n)
      );
      create index publication_comparison_report on publication_comparison (unit_id, report_year, compared_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
