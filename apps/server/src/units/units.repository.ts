import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { UnitFacts } from './unit-facts.js';
import { everything, nameOfAsked } from './asked-of-units.js';
import type { AskedOfUnit } from './asked-of-units.js';
import { standing, unitColumns, unitJoins } from './unit-rows.repository.js';
import { bearer, mayBeCode, nearest } from './validity.repository.js';

/** A unit or region whose filed reports the viewer may read in a year. */
export interface InsightInYear {
  readonly year: number;
  readonly id: string;
}

export interface UnitKey {
  readonly unitId: string;
  readonly year: number;
}

/** SQL: the facts of the units and years of a CTE `asked` (unit_id, year, place), in the order of their places. */
const factsOfAsked = (read: AskedOfUnit): string => `
  insight as materialized (select * from unnest($1::integer[], $2::uuid[]) as insight (year, id)),
  base as materialized (
    select asked.place, asked.year, v.unit_id, v.code, v.name, v.kind, v.region_id, v.valid_from, v.valid_to,
      (asked.year, v.region_id) in (select year, id from insight)
        or (asked.year, v.unit_id) in (select year, id from insight) as insight
    from asked
    join lateral (
      select u.* from unit_validity u where u.unit_id = asked.unit_id
      order by ${nearest('u', 'asked.year')} limit 1
    ) v on true
  ),
  ${standing}
  select ${unitColumns(read)} from standing s ${unitJoins(read)}
  order by s.place`;

const byCode = `
  with asked as (
    (select b.unit_id, $4::integer as year, 1 as place from unit_validity b where b.code = $3
    order by ${bearer('b', '$4')} limit 1)
  ),
  ${factsOfAsked(everything)}`;

const byKeys = (read: AskedOfUnit): string => `
  with asked as (
    select * from unnest($3::uuid[], $4::integer[]) with ordinality as asked (unit_id, year, place)
  ),
  ${factsOfAsked(read)}`;

/** Units in their years, with where their reports stand. */
@Injectable()
export class UnitsRepository {
  constructor(private readonly database: Database) {}

  async byCode(insights: readonly InsightInYear[], code: string, year: number): Promise<UnitFacts | null> {
    if (!mayBeCode(code)) return null;
    const [facts] = await this.database.query<UnitFacts>(byCode, [...columnsOf(insights), code, year]);
    return facts ?? null;
  }

  /** Parallel to the keys, but for units that do not exist. */
  async byKeys(
    insights: readonly InsightInYear[],
    keys: readonly UnitKey[],
    read: AskedOfUnit,
  ): Promise<readonly UnitFacts[]> {
    return this.database.query<UnitFacts>(
      byKeys(read),
      [...columnsOf(insights), keys.map(({ unitId }) => unitId), keys.map(({ year }) => year)],
      `units-by-keys-${nameOfAsked(read)}`,
    );
  }

  /** The last year for which a bearer of the code was expected to report; null when there is none. */
  async lastYearExpected(code: string): Promise<number | null> {
    if (!mayBeCode(code)) return null;
    const [row] = await this.database.query<{ readonly year: number | null }>(
      `select max(o.report_year) as year from obligation o
       where o.unit_id in (select v.unit_id from unit_validity v where v.code = $1)`,
      [code],
    );
    return row?.year ?? null;
  }
}

function columnsOf(insights: readonly InsightInYear[]): readonly unknown[] {
  return [insights.map(({ year }) => year), insights.map(({ id }) => id)];
}
