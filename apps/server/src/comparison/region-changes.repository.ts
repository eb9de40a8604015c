import type { Amount, Coverage, FigurePair, Qualifier, UnitKind } from '@mingjian/domain';
import { isMeasureId } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { versionColumns } from '../assessment/basis.js';
import type { Basis } from '../assessment/basis.js';
import { freshnessOf } from '../assessment/freshness.repository.js';
import type { FreshnessOfRegion } from '../assessment/freshness.repository.js';
import { Database } from '../platform/database/database.js';
import { nearest } from '../units/validity.repository.js';

export interface ChangesQuestion {
  readonly regionId: string;
  /** Held against the year before. */
  readonly year: number;
  /** Null for units of every kind. */
  readonly kinds: readonly UnitKind[] | null;
  readonly basis: Basis;
}

/** What a unit says of a measure in both years. */
export interface UnitPair extends FigurePair {
  readonly unit: string;
  readonly unitName: string;
  readonly unitKind: UnitKind;
}

export interface FiguresOfBothYears {
  readonly pairs: readonly UnitPair[];
  /** Units expected in the year, and those of the same area with a version in both. */
  readonly coverage: Coverage;
  readonly freshness: FreshnessOfRegion;
}

type PairColumns = readonly [
  measure: string,
  was: string,
  wasQualifier: Qualifier | null,
  is: string,
  isQualifier: Qualifier | null,
];

type UnitColumns = readonly [
  code: string,
  name: string,
  kind: UnitKind,
  /** Null where it says nothing in both years. */
  pairs: readonly PairColumns[] | null,
];

interface Row {
  readonly units: readonly UnitColumns[] | null;
  readonly expected: number;
  readonly reported: number;
  readonly event: number;
  readonly assessed_event: number;
  readonly assessed_at: Date | null;
}

/**
 * Each report's facts are looked up by its key, and held against those of the year before. A unit is one through its
 * codes and its counties: what it was called in the year names it. One that took in others or gave up parts in the year
 * is another area than before: what it says has no year before to be held against.
 */
function pairsSql(basis: Basis): string {
  const n = versionColumns[basis];
  return `
  with covered as materialized (select array(select covered_regions($1)) as ids),
  standing as materialized (
    select o.unit_id, o.report_year, o.${n} as n from obligation o
    where o.region_id = any ((select ids from covered)::uuid[]) and o.report_year in ($2 - 1, $2)
  ),
  both_years as materialized (
    select v.code, v.name, v.kind, here.unit_id, here.n,
      case when not exists (
        select from succession s where s.year = $2 and here.unit_id in (s.from_unit_id, s.to_unit_id)
      ) then prior.n end as last_n
    from standing here
    join lateral (
      select u.* from unit_validity u where u.unit_id = here.unit_id order by ${nearest('u', '$2')} limit 1
    ) v on true
    left join standing prior on prior.unit_id = here.unit_id and prior.report_year = $2 - 1
    where here.report_year = $2 and ($3::text[] is null or v.kind = any ($3))
  )
  select
    (select json_agg(json_build_array(b.code, b.name, b.kind, (
      select json_agg(json_build_array(now.measure, before.value::text, before.qualifier, now.value::text, now.qualifier)
        order by now.measure collate "C")
      from fact now join fact before on before.unit_id = now.unit_id and before.measure = now.measure
      where now.unit_id = b.unit_id and now.report_year = $2 and now.n = b.n
        and before.report_year = $2 - 1 and before.n = b.last_n
    )) order by b.code) from both_years b) as units,
    (select count(*)::integer from both_years) as expected,
    (select count(*)::integer from both_years where n is not null and last_n is not null) as reported,
    freshness.*
  from (${freshnessOf('(select ids from covered)::uuid[]')}) freshness`;
}

/** What the units of a region say in two years, one after the other. */
@Injectable()
export class RegionChangesRepository {
  constructor(private readonly database: Database) {}

  /** One statement. */
  async bothYears({ regionId, year, kinds, basis }: ChangesQuestion): Promise<FiguresOfBothYears> {
    const [row] = await this.database.query<Row>(
      pairsSql(basis),
      [regionId, year, kinds],
      `changes-${basis}`,
    );
    return {
      pairs: (row?.units ?? []).flatMap(pairsOf),
      coverage: { expected: row?.expected ?? 0, reported: row?.reported ?? 0 },
      freshness: {
        event: row?.event ?? 0,
        assessedEvent: row?.assessed_event ?? 0,
        assessedAt: row?.assessed_at ?? null,
      },
    };
  }
}

function pairsOf([unit, unitName, unitKind, pairs]: UnitColumns): readonly UnitPair[] {
  return (pairs ?? []).flatMap(([measure, was, wasQualifier, is, isQualifier]) =>
    // Facts of a measure that is no longer in the catalogue have no name to be told by.
    isMeasureId(measure)
      ? [
          {
            unit,
            unitName,
            unitKind,
            measure,
            from: amountOf(was, wasQualifier),
            to: amountOf(is, isQualifier),
          },
        ]
      : [],
  );
}

function amountOf(value: string, qualifier: Qualifier | null): Amount {
  return { amount: BigInt(value), qualifier: qualifier ?? 'EXACT' };
}
