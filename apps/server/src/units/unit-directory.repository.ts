import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';
import type { RegionRecord, UnitInYear } from './unit-in-year.js';

/** Who is who: units and regions by any code they ever bore. */
@Injectable()
export class UnitDirectoryRepository {
  async unit(db: Queryable, code: string, year: number): Promise<UnitInYear | null> {
    return (await this.units(db, [code], year)).get(code) ?? null;
  }

  /** By the code asked for; a code that no unit ever bore is left out. */
  async units(
    _db: Queryable,
    _codes: readonly string[],
    _year: number,
  ): Promise<ReadonlyMap<string, UnitInYear>> {
    throw new Error('Not built');
  }

  /** As it stands in the year; without a year, as it stood last. */
  async region(_db: Queryable, _code: string, _year?: number): Promise<RegionRecord | null> {
    throw new Error('Not built');
  }

  /** The region, all below it and all their predecessors. */
  async coveredRegions(_db: Queryable, _regionId: string): Promise<readonly string[]> {
    throw new Error('Not built');
  }
}
