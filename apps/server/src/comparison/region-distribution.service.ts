import type { Coverage } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import type { FreshnessOfRegion } from '../assessment/freshness.repository.js';
import { RegionsAsked } from '../units/regions-asked.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { refuseBeyond } from './asked-too-much.js';
import { distributionsOf } from './distributions-of.js';
import type { DistributionOfMeasure } from './distributions-of.js';
import { FiguresOfRegion } from './figures-of-region.js';
import { measuresNamed } from './measures-named.js';
import { permitRegion, seesRegion } from './sight.js';

export interface DistributionQuestion {
  readonly region: string;
  readonly years: readonly number[];
  readonly measures: readonly string[];
  readonly basis: Basis;
}

export interface DistributionOverYears {
  readonly region: RegionRecord;
  readonly basis: Basis;
  readonly provisional: boolean;
  readonly years: readonly number[];
  readonly coverage: readonly Coverage[];
  readonly series: readonly DistributionOfMeasure[];
  readonly freshness: FreshnessOfRegion;
}

/** How a region's units lie over the years. */
@Injectable()
export class RegionDistributionService {
  constructor(
    private readonly regions: RegionsAsked,
    private readonly figures: FiguresOfRegion,
  ) {}

  /** Null where the region is not the viewer's to know of. */
  async distribution(
    viewer: Viewer | null,
    question: DistributionQuestion,
  ): Promise<DistributionOverYears | null> {
    const asker = signedIn(viewer);
    const { basis } = question;
    refuseBeyond('years', question.years.length);
    refuseBeyond('measures', question.measures.length);
    const measures = measuresNamed(question.measures);
    const region = await this.regions.region(asker, question.region);
    if (region === null || !permitRegion(viewer, basis, region.regionId)) return null;
    const { regionId } = region;
    const years = [...new Set(question.years)].filter((year) => seesRegion(viewer, basis, regionId, year));
    const { figures, coverage, freshness } = await this.figures.of(asker, {
      regionId,
      years,
      measures: measures.map(({ id }) => id),
      basis,
    });
    return {
      region,
      basis,
      provisional: basis === 'LATEST_FILED',
      years,
      coverage: years.map((year) => coverage.get(year) ?? { expected: 0, reported: 0 }),
      series: distributionsOf(years, measures, figures),
      freshness,
    };
  }
}
