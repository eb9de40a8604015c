import { measures as allMeasures, sumOfAmounts } from '@mingjian/domain';
import type { Coverage } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import type { FreshnessOfRegion } from '../assessment/freshness.repository.js';
import { RegionsAsked } from '../units/regions-asked.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { refuseBeyond } from './asked-too-much.js';
import { FiguresOfRegion } from './figures-of-region.js';
import type { FiguresOfRegionQuestion } from './figures-of-region.js';
import { measuresNamed } from './measures-named.js';
import { RegionOnMapService } from './region-on-map.service.js';
import type { SumsOnMap } from './region-on-map.service.js';
import { RegionYearsRepository } from './region-years.repository.js';
import type { RegionSums } from './region-years.repository.js';
import { permitRegion, seesRegion } from './sight.js';
import { sumsOf } from './sums-of.js';
import type { SumsOfMeasure } from './sums-of.js';

export interface SumsQuestion {
  readonly code: string;
  readonly years: readonly number[];
  readonly basis: Basis;
  /** The year whose map is meant; null for what the region was in each year. */
  readonly map: number | null;
  /** Null for every measure of the catalogue. */
  readonly measures: readonly string[] | null;
}

export interface SumsOverYears {
  readonly region: RegionRecord;
  readonly basis: Basis;
  readonly provisional: boolean;
  readonly years: readonly number[];
  /** The year of the map that was asked for; null for what the region was in each year. */
  readonly map: number | null;
  readonly coverage: readonly Coverage[];
  /** Units of which a share was added, parallel to the years. */
  readonly estimated: readonly number[];
  /** Units of which nobody says how large a share is the region's: nothing of them was added. */
  readonly unweighed: readonly number[];
  readonly series: readonly SumsOfMeasure[];
  readonly freshness: FreshnessOfRegion;
}

/** A region's figures over the years. */
@Injectable()
export class RegionYearsService {
  constructor(
    private readonly regions: RegionsAsked,
    private readonly repository: RegionYearsRepository,
    private readonly figures: FiguresOfRegion,
    private readonly onMap: RegionOnMapService,
  ) {}

  /** Null where the region is not the viewer's to know of. */
  async regionYears(viewer: Viewer | null, question: SumsQuestion): Promise<SumsOverYears | null> {
    const asker = signedIn(viewer);
    const { code, basis, map } = question;
    refuseBeyond('regionYears', question.years.length);
    refuseBeyond('measures', question.measures?.length ?? 0);
    const measures = question.measures === null ? allMeasures : measuresNamed(question.measures);
    const region = await this.regions.region(asker, code);
    if (region === null || !permitRegion(viewer, basis, region.regionId)) return null;
    const years = [...new Set(question.years)].filter((year) =>
      seesRegion(viewer, basis, region.regionId, year),
    );
    const { sums, coverage, freshness, estimated, unweighed } =
      map === null
        ? await this.asItWas(asker, region, years, question)
        : await this.onMap.sums(region.regionId, map, years, basis);
    return {
      region,
      basis,
      provisional: basis === 'LATEST_FILED',
      years,
      map,
      coverage: years.map((year) => coverage.get(year) ?? { expected: 0, reported: 0 }),
      estimated: years.map((year) => estimated.get(year) ?? 0),
      unweighed: years.map((year) => unweighed.get(year) ?? 0),
      series: sumsOf(years, measures, sums),
      freshness,
    };
  }

  private async asItWas(
    viewer: Viewer,
    { regionId, kind }: RegionRecord,
    years: readonly number[],
    { basis, measures }: SumsQuestion,
  ): Promise<SumsOnMap> {
    // Who names measures of a county asks for how they lie as well. Of a province, adding up is the database's work.
    const sums =
      measures !== null && kind === 'COUNTY'
        ? await this.addedUp(viewer, { regionId, years, measures, basis })
        : await this.repository.sums(regionId, years, { basis, measures });
    return { ...sums, estimated: new Map(), unweighed: new Map() };
  }

  private async addedUp(viewer: Viewer, question: FiguresOfRegionQuestion): Promise<RegionSums> {
    const { figures, coverage, freshness } = await this.figures.of(viewer, question);
    const sums = figures.flatMap(({ year, measure, amounts }) => {
      const sum = sumOfAmounts(amounts);
      return sum === null ? [] : [{ year, measure, sum }];
    });
    return { sums, coverage, freshness };
  }
}
