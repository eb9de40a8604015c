import { largestChanges, sumsOfBothYears } from '@mingjian/domain';
import type { ChangedPair, Coverage, PairOfSums, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import type { FreshnessOfRegion } from '../assessment/freshness.repository.js';
import { RegionsAsked } from '../units/regions-asked.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { RegionChangesRepository } from './region-changes.repository.js';
import type { UnitPair } from './region-changes.repository.js';
import { permitRegion, seesRegion } from './sight.js';

export interface RegionChangesQuestion {
  readonly region: string;
  readonly year: number;
  readonly kinds: readonly UnitKind[] | null;
  readonly basis: Basis;
  /** At most so many of units, and as many of the region. */
  readonly first: number;
}

export interface RegionChangesAnswer {
  readonly region: RegionRecord;
  readonly basis: Basis;
  readonly provisional: boolean;
  readonly year: number;
  readonly coverage: Coverage;
  readonly ofUnits: readonly ChangedPair<UnitPair>[];
  readonly ofRegion: readonly ChangedPair<PairOfSums>[];
  readonly freshness: FreshnessOfRegion;
}

/** What changed most in a region since the year before. */
@Injectable()
export class RegionChangesService {
  constructor(
    private readonly regions: RegionsAsked,
    private readonly repository: RegionChangesRepository,
  ) {}

  /** Null where the region is not the viewer's to know of, in the year or in the one before. */
  async changes(viewer: Viewer | null, question: RegionChangesQuestion): Promise<RegionChangesAnswer | null> {
    const asker = signedIn(viewer);
    const { basis, year, kinds, first } = question;
    const region = await this.regions.region(asker, question.region);
    if (region === null || !permitRegion(viewer, basis, region.regionId)) return null;
    const { regionId } = region;
    if (![year - 1, year].every((each) => seesRegion(viewer, basis, regionId, each))) return null;
    const { pairs, coverage, freshness } = await this.repository.bothYears({ regionId, year, kinds, basis });
    return {
      region,
      basis,
      provisional: basis === 'LATEST_FILED',
      year,
      coverage,
      ofUnits: largestChanges(pairs, year, first),
      ofRegion: largestChanges(sumsOfBothYears(pairs), year, first),
      freshness,
    };
  }
}
