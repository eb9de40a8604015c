import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { NamedSuccession, UnitName } from './unit-in-year.js';
import { nearest } from './validity.repository.js';

type Of<Edge> = Edge & { readonly ownerId: string };

const namesSql = `
  select v.unit_id as "ownerId", v.code, v.name, v.kind, r.code as "regionCode", r.name as "regionName",
    v.valid_from as "validFrom", v.valid_to as "validTo"
  from unit_validity v
  join lateral (
    select p.code, p.name from region_validity p where p.region_id = v.region_id
    order by ${nearest('p', 'v.valid_from')} limit 1
  ) r on true
  where v.unit_id = any ($1::uuid[])
  order by v.valid_from`;

/** Each side under the name it bore then: who ended in the year before, who goes on in the year itself. */
function successionsSql(body: 'unit' | 'region'): string {
  const named = (end: 'from' | 'to', year: string) => `
    join lateral (
      select v.code, v.name from ${body}_validity v where v.${body}_id = s.${end}_${body}_id
      order by ${nearest('v', year)} limit 1
    ) "${end}" on true`;
  return `
  select owner.id as "ownerId", s.year, "from".code as "fromCode", "from".name as "fromName",
    "to".code as "toCode", "to".name as "toName"
  from unnest($1::uuid[]) as owner (id)
  join succession s on (s.from_${body}_id = owner.id or s.to_${body}_id = owner.id)
    -- What a unit that goes on kept of itself is no succession.
    and s.from_${body}_id <> s.to_${body}_id
  ${named('from', 's.year - 1')}
  ${named('to', 's.year')}
  order by s.year, "from".code, "to".code`;
}

const unitSuccessionsSql = successionsSql('unit');
const regionSuccessionsSql = successionsSql('region');

/** What a unit or region was called and what became of it: for many at once. */
@Injectable()
export class EdgesRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  async names(unitIds: readonly string[]): Promise<ReadonlyMap<string, readonly UnitName[]>> {
    return grouped(await this.database.query<Of<UnitName>>(namesSql, [unitIds]));
  }

  async unitSuccessions(
    unitIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly NamedSuccession[]>> {
    return grouped(await this.database.query<Of<NamedSuccession>>(unitSuccessionsSql, [unitIds]));
  }

  async regionSuccessions(
    regionIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly NamedSuccession[]>> {
    return grouped(await this.database.query<Of<NamedSuccession>>(regionSuccessionsSql, [regionIds]));
  }

  /** Years for which a cycle was opened in the region or in what it covers, newest first. */
  async cycleYears(regionId: string): Promise<readonly number[]> {
    const rows = await this.database.query<{ readonly year: number }>(
      `select distinct report_year as year from cycle
       where region_id in (select region_id from covered_regions($1)) order by report_year desc`,
      [regionId],
    );
    return rows.map(({ year }) => year);
  }
}

function grouped<Edge extends { readonly ownerId: string }>(
  rows: readonly Edge[],
): ReadonlyMap<string, readonly Edge[]> {
  const groups = new Map<string, Edge[]>();
  for (const row of rows) {
    const group = groups.get(row.ownerId);
    if (group) group.push(row);
    else groups.set(row.ownerId, [row]);
  }
  return groups;
}
