import type { FigureValue } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { versionColumns } from '../assessment/basis.js';
import type { Basis } from '../assessment/basis.js';
import { Database } from '../platform/database/database.js';

export interface CellsQuestion {
  readonly regionId: string;
  readonly unitIds: readonly string[];
  readonly years: readonly number[];
  readonly cells: readonly string[];
  readonly basis: Basis;
}

/** What one report states in one cell of its form. */
export interface StatedCell {
  readonly unitId: string;
  readonly year: number;
  readonly cell: string;
  readonly value: FigureValue;
}

type CellColumns = readonly [unitId: string, year: number, cell: string, value: FigureValue];

/** Cells that feed no measure by themselves are read where they were filed: from the versions that count. */
@Injectable()
export class ComparedCellsRepository {
  constructor(private readonly database: Database) {}

  async cells({ regionId, unitIds, years, cells, basis }: CellsQuestion): Promise<readonly StatedCell[]> {
    if (unitIds.length === 0 || cells.length === 0) return [];
    const [row] = await this.database.query<{ readonly stated: readonly CellColumns[] | null }>(
      `select json_agg(json_build_array(o.unit_id, o.report_year, said ->> 'cell', said -> 'value')) as stated
       from obligation o
       join report_version v on v.unit_id = o.unit_id and v.report_year = o.report_year
         and v.n = o.${versionColumns[basis]}
       cross join lateral jsonb_array_elements(v.content -> 'figures') said
       where o.region_id = any (array(select covered_regions($1))) and o.report_year = any ($2)
         and o.unit_id = any ($3) and said ->> 'cell' = any ($4)`,
      [regionId, years, unitIds, cells],
    );
    return (row?.stated ?? []).map(([unitId, year, cell, value]) => ({ unitId, year, cell, value }));
  }
}
