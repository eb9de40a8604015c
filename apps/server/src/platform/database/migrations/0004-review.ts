import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The county's review: remarks and their answers, a rule softened for one report, the unit's own steps before it
 * files, what a county asks for. The obligation caches more of the fold of its events.
 */
export class Review1767500000000 implements MigrationInterface {
  name = 'Review1767500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table obligation
        add column published_address text,
        add column correction_due date,
        add column reviewed_n integer,
        add column amendment_state text check (amendment_state in ('DRAFT', 'FILED', 'RETURNED')),
        add column amendment_n integer,
        add constraint obligation_amendment_check check (amendment_state is not null or amendment_n is null);

      create table remark (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        report_year integer not null,
        region_id uuid not null references region (id),
        -- The version that was looked at; the remark goes on through the versions after it.
        version_n integer not null,
        cell text,
        section text,
        quote text,
        rule text,
        body text not null,
        made_by uuid,
        made_at timestamptz not null,
        -- The unit sees it from then on: with the return or the acceptance that it belongs to.
        sent_at timestamptz,
        settled_by uuid,
        settled_at timestamptz,
        check (cell is null or section is null),
        check (quote is null or section is not null),
        foreign key (unit_id, report_year) references obligation (unit_id, report_year)
      );
      create index remark_report on remark (unit_id, report_year);
      create index remark_region_year on remark (region_id, report_year);
      create table remark_answer (
        id uuid primary key,
        remark_id uuid not null references remark (id),
        body text not null,
        given_by uuid,
        given_at timestamptz not null
      );
      create index remark_answer_remark on remark_answer (remark_id);

      create table waiver (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        report_year integer not null,
        region_id uuid not null references region (id),
        rule text not null,
        effect text not null check (effect in ('EXPLAIN', 'INFORM')),
        reason text not null,
        valid_until date not null,
        made_by uuid,
        made_at timestamptz not null,
        withdrawn_at timestamptz,
        foreign key (unit_id, report_year) references obligation (unit_id, report_year)
      );
      create index waiver_report on waiver (unit_id, report_year);
      create unique index waiver_standing on waiver (unit_id, report_year, rule) where withdrawn_at is null;

      -- What the unit's people have signed off, of one revision of the draft.
      create table own_step (
        unit_id uuid not null references unit (id),
        report_year integer not null,
        step text not null check (step in ('SELF_CHECK', 'FIRST_REVIEW', 'REVIEW', 'SIGN_OFF')),
        revision integer not null,
        taken_by uuid,
        taken_at timestamptz not null,
        primary key (unit_id, report_year, step)
      );

      create table review_setting (
        region_id uuid primary key references region (id),
        own_steps boolean not null default false,
        approver_files boolean not null default false,
        second_person boolean not null default false
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('The review has no way back: restore a backup instead.');
  }
}
