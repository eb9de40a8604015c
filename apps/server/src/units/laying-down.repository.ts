import { Injectable } from '@nestjs/common';
import { firstHead } from '../events/event.js';
import type { Queryable } from '../platform/database/database.js';
import type { RegionRowInYears } from './plan-region.js';
import type { UnitRowInYears, UnitSuccession } from './plan-units.js';
import { bearer, mayBeCode } from './validity.repository.js';

const unitColumns = `id, unit_id as "unitId", code, name, kind, region_id as "regionId",
  valid_from as "validFrom", valid_to as "validTo"`;
const regionColumns = `id, region_id as "regionId", code, name, kind, parent_id as "parentId",
  valid_from as "validFrom", valid_to as "validTo"`;

/** Reads and writes names and codes in years. Every method is called in one transaction. */
@Injectable()
export class LayingDownRepository {
  /** One after the other: who is called what is judged over all rows. Reading goes on meanwhile. */
  async lock(tx: Queryable): Promise<void> {
    await tx.query('lock table region_validity, unit_validity in share row exclusive mode');
  }

  /** The region that bears a code in a year, else the one that bore it last. */
  async regionId(tx: Queryable, code: string, year: number): Promise<string | null> {
    if (!mayBeCode(code)) return null;
    const [row] = await tx.query<{ readonly regionId: string }>(
      `select b.region_id as "regionId" from region_validity b where b.code = $1
       order by ${bearer('b', '$2')} limit 1`,
      [code, year],
    );
    return row?.regionId ?? null;
  }

  async regionRows(tx: Queryable, regionId: string): Promise<readonly RegionRowInYears[]> {
    return tx.query<RegionRowInYears>(`select ${regionColumns} from region_validity where region_id = $1`, [
      regionId,
    ]);
  }

  /** All rows of all units that bear or bore one of the codes. */
  async unitRows(tx: Queryable, codes: readonly string[]): Promise<readonly UnitRowInYears[]> {
    return tx.query<UnitRowInYears>(
      `select ${unitColumns} from unit_validity
       where unit_id in (select v.unit_id from unit_validity v where v.code = any ($1::text[]))`,
      [codes.filter(mayBeCode)],
    );
  }

  /** A region begins with its log. */
  async insertRegion(tx: Queryable, regionId: string, demonstration: boolean): Promise<void> {
    await tx.query('insert into region (id, demonstration) values ($1, $2)', [regionId, demonstration]);
    await tx.query('insert into chain (region_id, sequence, head) values ($1, 0, $2)', [
      regionId,
      firstHead(regionId),
    ]);
  }

  async writeRegionRows(tx: Queryable, rows: readonly RegionRowInYears[]): Promise<void> {
    if (rows.length === 0) return;
    await tx.query(
      `insert into region_validity (id, region_id, code, name, kind, parent_id, valid_from, valid_to)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::integer[], $8::integer[])
       on conflict (id) do update set code = excluded.code, name = excluded.name, kind = excluded.kind,
         parent_id = excluded.parent_id, valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
      [...namesOf(rows, ({ regionId }) => regionId), rows.map(({ parentId }) => parentId), ...yearsOf(rows)],
    );
  }

  async insertUnits(tx: Queryable, unitIds: readonly string[]): Promise<void> {
    await tx.query('insert into unit (id) select * from unnest($1::uuid[])', [unitIds]);
  }

  async writeUnitRows(tx: Queryable, rows: readonly UnitRowInYears[]): Promise<void> {
    if (rows.length === 0) return;
    await tx.query(
      `insert into unit_validity (id, unit_id, code, name, kind, region_id, valid_from, valid_to)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::integer[], $8::integer[])
       on conflict (id) do update set name = excluded.name, kind = excluded.kind, valid_to = excluded.valid_to`,
      [...namesOf(rows, ({ unitId }) => unitId), rows.map(({ regionId }) => regionId), ...yearsOf(rows)],
    );
  }

  /** Returns how many were not known before, or were weighed otherwise. A plan without weights takes none away. */
  async writeUnitSuccessions(tx: Queryable, successions: readonly UnitSuccession[]): Promise<number> {
    const planned = [
      successions.map(({ year }) => year),
      successions.map(({ fromUnitId }) => fromUnitId),
      successions.map(({ toUnitId }) => toUnitId),
      successions.map(({ weighed }) => weighed?.weight ?? null),
      successions.map(({ weighed }) => weighed?.by ?? null),
    ];
    const source = `unnest($1::integer[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[])
      as new (year, from_id, to_id, weight, weighed_by)`;
    const isSame = 's.year = new.year and s.from_unit_id = new.from_id and s.to_unit_id = new.to_id';
    const [row] = await tx.query<{ readonly count: number }>(
      `with weighed as (
         update succession s set weight = new.weight, weighed_by = new.weighed_by from ${source}
         where ${isSame} and new.weight is not null
           and (s.weight, s.weighed_by) is distinct from (new.weight, new.weighed_by)
         returning s.id
       ),
       added as (
         insert into succession (year, from_unit_id, to_unit_id, weight, weighed_by)
         select * from ${source} where not exists (select from succession s where ${isSame})
         returning id
       )
       select (select count(*) from weighed) + (select count(*) from added) as count`,
      planned,
    );
    return row?.count ?? 0;
  }

  /** Returns how many were not known before. */
  async writeRegionSuccessions(
    tx: Queryable,
    year: number,
    fromRegionIds: readonly string[],
    toRegionId: string,
  ): Promise<number> {
    const rows = await tx.query(
      `insert into succession (year, from_region_id, to_region_id)
       select $1, new.from_id, $3 from unnest($2::uuid[]) as new (from_id)
       where not exists (select from succession s
         where s.from_region_id = new.from_id and s.to_region_id = $3)
       returning id`,
      [year, fromRegionIds, toRegionId],
    );
    return rows.length;
  }
}

interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
}

function namesOf<Row extends Named>(rows: readonly Row[], bodyId: (row: Row) => string): unknown[] {
  return [
    rows.map(({ id }) => id),
    rows.map(bodyId),
    rows.map(({ code }) => code),
    rows.map(({ name }) => name),
    rows.map(({ kind }) => kind),
  ];
}

function yearsOf(
  rows: readonly { readonly validFrom: number; readonly validTo: number | null }[],
): unknown[] {
  return [rows.map(({ validFrom }) => validFrom), rows.map(({ validTo }) => validTo)];
}
