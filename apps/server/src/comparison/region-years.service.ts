import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import type { FreshnessOfRegion } from '../assessment/freshness.repository.js';
import type { Coverage } from '@mingjian/domain';
import { Database } from '../platform/database/database.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { refuseBeyond } from './asked-too-much.js';
import { RegionYearsRepository } from './region-years.repository.js';
import { permitRegion, seesRegion } from './sight.js';
import { sumsOf } from './sums-of.js';
import type { SumsOfMeasure } from './sums-of.js';

export interface SumsOverYears {
  readonly region: RegionRecord;
  readonly basis: Basis;
  readonly provisional: boolean;
  readonly years: readonly number[];
  readonly coverage: readonly Coverage[];
  readonly series: readonly SumsOfMeasure[];
  readonly freshness: FreshnessOfRegion;
}

/** A region's figures over the years. */
@Injectable()
export class RegionYearsService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly repository: RegionYearsRepository,
  ) {}

  /** Null where the region is not the viewer's to know of. */
  async regionYears(
    viewer: Viewer | null,
    code: string,
    asked: readonly number[],
    basis: Basis,
  ): Promise<SumsOverYears | null> {
    signedIn(viewer);
    refuseBeyond('regionYears', asked.length);
    const region = await this.directory.region(this.database, code);
    if (region === null || !permitRegion(viewer, basis, region.regionId)) return null;
    const years = [...new Set(asked)].filter((year) => seesRegion(viewer, basis, region.regionId, year));
    const { sums, coverage, freshness } = await this.repository.sums(region.regionId, years, basis);
    return {
      region,
      basis,
      provisional: basis === 'LATEST_FILED',
      years,
      coverage: years.map((year) => coverage.get(year) ?? { expected: 0, reported: 0 }),
      series: sumsOf(years, sums),
      freshness,
    };
  }
}
