import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which regions a region covers is asked with every request and changes once in some years: it is kept instead of
 * being walked. A view that is kept holds nothing of its own, so that a backup leaves it out and a restore makes it
 * again. It is made anew whenever regions change, without stopping anybody who reads.
 */
export class CoveredRegions1767400000000 implements MigrationInterface {
  name = 'CoveredRegions1767400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create materialized view region_cover as
        with recursive cover (region_id, covered_id) as (
          select id, id from region
          union
          select cover.region_id, next.id from cover, lateral (
            select v.region_id as id from region_validity v where v.parent_id = cover.covered_id
            union all
            select s.from_region_id from succession s where s.to_region_id = cover.covered_id
          ) next
        )
        select region_id, covered_id from cover;
      create unique index region_cover_key on region_cover (region_id, covered_id);

      create or replace function covered_regions(region uuid) returns table (region_id uuid)
      language sql stable as $$
        select c.covered_id from region_cover c where c.region_id = region
      $$;

      create function refresh_region_cover() returns trigger language plpgsql as $$
        begin
          refresh materialized view concurrently region_cover;
          return null;
        end
      $$;
      create trigger region_cover_follows after insert or update or delete on region
        for each statement execute function refresh_region_cover();
      create trigger region_cover_follows after insert or update or delete on region_validity
        for each statement execute function refresh_region_cover();
      create trigger region_cover_follows after insert or update or delete on succession
        for each statement execute function refresh_region_cover();
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
