import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How large the part is that one unit left to another, and what it was weighed by: past years on today's map need it
 * where a unit was split. And whose years a unit's are held against: those that it was made of, and those that were
 * made of the same.
 */
export class WeighedSuccessions1768600000000 implements MigrationInterface {
  name = 'WeighedSuccessions1768600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table succession
        add column weight bigint constraint succession_weight_check check (weight >= 0),
        add column weighed_by text,
        add constraint succession_weighed_check check ((weight is null) = (weighed_by is null));

      -- A unit and all that are tied to it by what ended in favour of what after one year and up to another.
      create function unit_kin(unit uuid, after integer, up_to integer) returns table (unit_id uuid)
      language sql stable as $$
        with recursive kin (id) as (
          select unit
          union
          select next.id from kin, lateral (
            select s.from_unit_id as id from succession s
            where s.to_unit_id = kin.id and s.year > after and s.year <= up_to
            union all
            select s.to_unit_id from succession s
            where s.from_unit_id = kin.id and s.year > after and s.year <= up_to
          ) next
        )
        select id from kin
      $$;

      -- A unit and all that it was made of, in whatever year.
      create function unit_predecessors(unit uuid) returns table (unit_id uuid)
      language sql stable as $$
        with recursive before (id) as (
          select unit
          union
          select s.from_unit_id from before join succession s on s.to_unit_id = before.id
        )
        select id from before
      $$;

      -- A unit and all that it became, in whatever year.
      create function unit_successors(unit uuid) returns table (unit_id uuid)
      language sql stable as $$
        with recursive later (id) as (
          select unit
          union
          select s.to_unit_id from later join succession s on s.from_unit_id = later.id
        )
        select id from later
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
