import type { UnitNames } from '@mingjian/domain';
import { holds, nearest } from './validity.repository.js';

/** SQL: all names that a unit ever bore, that of the year first, a JSON array. */
export function ownNamesOf(unitId: string, year: string): string {
  return `(
    select json_agg(own.name order by own.place) from (
      select distinct on (borne.name) borne.name, row_number() over (order by ${nearest('borne', year)}) as place
      from unit_validity borne where borne.unit_id = ${unitId} order by borne.name, ${nearest('borne', year)}
    ) own
  )`;
}

/** SQL: what the units of a region are called in a year, a JSON array; null where there are none. */
export function namesInRegion(regionId: string, year: string): string {
  return `(
    select json_agg(beside.name order by beside.code) from unit_validity beside
    where beside.region_id = ${regionId} and ${holds('beside', year)}
  )`;
}

/**
 * SQL: the same of many reports at once, on one row of each region and year: thousands of units have thousands of names.
 * `needed` says of which rows they are wanted.
 */
export function namesOncePerRegion(regionId: string, year: string, needed = 'true'): string {
  return `case when ${needed} and row_number() over (partition by ${regionId}, ${year}, ${needed}) = 1
    then ${namesInRegion(regionId, year)} end`;
}

export interface NamesRow {
  readonly region_id: string;
  readonly report_year: number;
  readonly own_names: readonly string[] | null;
  /** Null on all rows of a region and year but one. */
  readonly names_beside: readonly string[] | null;
}

/** Names of a row's unit and of those beside it; the same array for all units of a region and year. */
export function namesOfRows(rows: readonly NamesRow[]): (row: NamesRow) => UnitNames {
  const byRegion = new Map(
    rows.flatMap((row) => (row.names_beside === null ? [] : [[regionYear(row), row.names_beside] as const])),
  );
  return (row) => ({ own: row.own_names ?? [], others: byRegion.get(regionYear(row)) ?? [] });
}

function regionYear({ region_id, report_year }: NamesRow): string {
  return `${region_id} ${report_year}`;
}
