import type { Succession, UnitsOverYears, UnitYears } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

interface Row {
  readonly units: readonly UnitYears[] | null;
  readonly successions: readonly Succession[] | null;
}

const overYearsSql = `
  with kin as materialized (
    select array(select distinct k.unit_id from unnest($1::uuid[]) as asked (id), unit_kin(asked.id, 0, 9999) k) as ids
  )
  select
    (select json_agg(json_build_object('id', v.unit_id, 'from', v.valid_from, 'to', v.valid_to))
     from unit_validity v where v.unit_id = any ((select ids from kin)::uuid[])) as units,
    (select json_agg(json_build_object('year', s.year, 'from', s.from_unit_id, 'to', s.to_unit_id,
       'weight', s.weight, 'weighedBy', s.weighed_by))
     from succession s where s.from_unit_id = any ((select ids from kin)::uuid[])) as successions`;

/** Who was there when and what became of whom: what past years on today's map are worked out from. */
@Injectable()
export class UnitsOverYearsRepository {
  constructor(private readonly database: Database) {}

  /** These units and all that they are tied to by what ended in favour of what, in whatever year. */
  async tiedTo(unitIds: readonly string[]): Promise<UnitsOverYears> {
    const [row] = await this.database.query<Row>(overYearsSql, [unitIds]);
    return { units: row?.units ?? [], successions: row?.successions ?? [] };
  }
}
