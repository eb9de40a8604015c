import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { regionObject } from '../units/region.object.js';
import { BasisEnum } from './basis.enum.js';
import { RegionDistribution } from './region-distribution.object.js';
import { RegionDistributionService } from './region-distribution.service.js';

@Resolver()
export class RegionDistributionResolver {
  constructor(private readonly service: RegionDistributionService) {}

  @Query(() => RegionDistribution, {
    nullable: true,
    description:
      'Median and quartiles of measures over the units of a region, for at most 20 years, each list parallel to ' +
      '`years`; null where the region is not the viewer\u2019s.',
  })
  async regionDistribution(
    @Args('region', { type: () => String }) region: string,
    @Args('years', { type: () => [Int] }) years: readonly number[],
    @Args('measures', { type: () => [String] }) measures: readonly string[],
    @Args('basis', { type: () => BasisEnum, nullable: true, defaultValue: 'LATEST_FILED' })
    basis: Basis | null,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<RegionDistribution | null> {
    const answer = await this.service.distribution(viewer, {
      region,
      years,
      measures,
      basis: basis ?? 'LATEST_FILED',
    });
    return answer && { ...answer, region: regionObject(answer.region) };
  }
}
