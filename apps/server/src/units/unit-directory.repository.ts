import type { UnitNames } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';
import { namesInRegion, ownNamesOf } from './names-in-year.js';
import type { RegionRecord, UnitInYear } from './unit-in-year.js';
import { bearer, mayBeCode, nearest } from './validity.repository.js';

const unitsSql = `
  select asked.code as "askedCode", v.unit_id as "unitId", v.code, v.name, v.kind, v.region_id as "regionId",
    r.code as "regionCode", r.name as "regionName", r.kind as "regionKind",
    v.valid_from as "validFrom", v.valid_to as "validTo", $2::integer as year, region.demonstration
  from unnest($1::text[]) as asked (code)
  join lateral (
    select b.unit_id from unit_validity b where b.code = asked.code order by ${bearer('b', '$2')} limit 1
  ) bearer on true
  join lateral (
    select u.* from unit_validity u where u.unit_id = bearer.unit_id order by ${nearest('u', '$2')} limit 1
  ) v on true
  join lateral (
    select p.* from region_validity p where p.region_id = v.region_id order by ${nearest('p', '$2')} limit 1
  ) r on true
  join region on region.id = v.region_id`;

const regionSql = `
  select r.region_id as "regionId", r.code, r.name, r.kind, above.code as "parentCode",
    r.valid_from as "validFrom", r.valid_to as "validTo", region.demonstration
  from (select b.region_id from region_validity b where b.code = $1 order by ${bearer('b', '$2')} limit 1) bearer
  join lateral (
    select p.* from region_validity p where p.region_id = bearer.region_id order by ${nearest('p', '$2')} limit 1
  ) r on true
  join region on region.id = r.region_id
  left join lateral (
    select p.code from region_validity p where p.region_id = r.parent_id order by ${nearest('p', '$2')} limit 1
  ) above on true`;

/** A year after all others: what stands last stands nearest to it. */
const endOfTime = 9999;

/** Who is who: units and regions by any code they ever bore. */
@Injectable()
export class UnitDirectoryRepository {
  async unit(db: Queryable, code: string, year: number): Promise<UnitInYear | null> {
    return (await this.units(db, [code], year)).get(code) ?? null;
  }

  /** By the code asked for; a code that no unit ever bore is left out. */
  async units(
    db: Queryable,
    codes: readonly string[],
    year: number,
  ): Promise<ReadonlyMap<string, UnitInYear>> {
    const asked = [...new Set(codes)].filter(mayBeCode);
    const rows = await db.query<UnitInYear & { readonly askedCode: string }>(
      unitsSql,
      [asked, year],
      'units-by-code',
    );
    return new Map(rows.map(({ askedCode, ...unit }) => [askedCode, unit]));
  }

  /** What a unit and those beside it are called in a year. */
  async names(
    db: Queryable,
    { unitId, regionId, year }: Pick<UnitInYear, 'unitId' | 'regionId' | 'year'>,
  ): Promise<UnitNames> {
    const [row] = await db.query<{ own: readonly string[] | null; others: readonly string[] | null }>(
      `select ${ownNamesOf('$1::uuid', '$3::integer')} as own, ${namesInRegion('$2::uuid', '$3::integer')} as others`,
      [unitId, regionId, year],
    );
    return { own: row?.own ?? [], others: row?.others ?? [] };
  }

  /** As it stands in the year; without a year, as it stood last. */
  async region(db: Queryable, code: string, year: number = endOfTime): Promise<RegionRecord | null> {
    if (!mayBeCode(code)) return null;
    const [region] = await db.query<RegionRecord>(regionSql, [code, year], 'region-by-code');
    return region ?? null;
  }

  /** The region, all below it and all their predecessors. */
  async coveredRegions(db: Queryable, regionId: string): Promise<readonly string[]> {
    const rows = await db.query<{ readonly id: string }>('select region_id as id from covered_regions($1)', [
      regionId,
    ]);
    return rows.map(({ id }) => id);
  }
}
