import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a person says of a rule that no program can judge, and what a unit says against a finding, an indicator's points
 * or its total, with the county's answer. An appeal and its answer are written once; an appeal may only be taken back.
 */
export class WhatPeopleJudge1768500000000 implements MigrationInterface {
  name = 'WhatPeopleJudge1768500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rule_mark (
        unit_id uuid not null constraint rule_mark_unit_id_fkey references unit (id),
        report_year integer not null,
        rule text not null,
        -- Null where the mark was taken back: its revision goes on counting.
        outcome text constraint rule_mark_outcome_check check (outcome in ('FAIL', 'PASS', 'CANNOT_TELL')),
        other_unit_id uuid constraint rule_mark_other_unit_id_fkey references unit (id),
        count integer,
        reason text not null,
        revision integer not null,
        marked_at timestamptz not null,
        marked_by uuid,
        constraint rule_mark_pkey primary key (unit_id, report_year, rule),
        constraint rule_mark_unit_id_report_year_fkey foreign key (unit_id, report_year)
          references obligation (unit_id, report_year)
      );

      create table appeal (
        id uuid constraint appeal_pkey primary key,
        unit_id uuid not null constraint appeal_unit_id_fkey references unit (id),
        report_year integer not null,
        region_id uuid not null constraint appeal_region_id_fkey references region (id),
        -- The version whose points or findings are appealed against.
        version_n integer not null,
        indicator text,
        rule text,
        cells text[] not null,
        reason text not null,
        made_by uuid,
        made_at timestamptz not null,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        constraint appeal_check check (indicator is null or rule is null),
        constraint appeal_unit_id_report_year_fkey foreign key (unit_id, report_year)
          references obligation (unit_id, report_year)
      );
      create index appeal_report on appeal (unit_id, report_year);
      create index appeal_region_year on appeal (region_id, report_year);

      create table appeal_answer (
        appeal_id uuid constraint appeal_answer_pkey primary key
          constraint appeal_answer_appeal_id_fkey references appeal (id),
        verdict text not null
          constraint appeal_answer_verdict_check check (verdict in ('UPHELD', 'CHANGED', 'REJECTED')),
        reason text not null,
        -- The item whose points the answer sets, and to what; null where it sets none.
        indicator text,
        points integer,
        given_by uuid,
        given_at timestamptz not null,
        constraint appeal_answer_check check ((indicator is null) = (points is null))
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
