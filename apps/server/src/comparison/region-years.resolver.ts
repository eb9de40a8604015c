import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { regionObject } from '../units/region.object.js';
import { BasisEnum } from './basis.enum.js';
import { RegionYears } from './region-years.object.js';
import { RegionYearsService } from './region-years.service.js';

@Resolver()
export class RegionYearsResolver {
  constructor(private readonly service: RegionYearsService) {}

  @Query(() => RegionYears, {
    nullable: true,
    description: 'Sums of a region over at most 30 years; null where the region is not the viewer\u2019s.',
  })
  async regionYears(
    @Args('code', { type: () => String }) code: string,
    @Args('years', { type: () => [Int] }) years: readonly number[],
    @Args('basis', { type: () => BasisEnum, nullable: true, defaultValue: 'LATEST_FILED' })
    basis: Basis | null,
    @CurrentViewer() viewer: Viewer | null,
    @Args('map', {
      type: () => Int,
      nullable: true,
      description:
        'A year: the units that the region has on its map are added up in all years, as what they were then. Left out: the units that it had in each.',
    })
    map?: number | null,
    @Args('measures', { type: () => [String], nullable: true, description: 'Left out: every measure.' })
    measures?: readonly string[] | null,
  ): Promise<RegionYears | null> {
    const sums = await this.service.regionYears(viewer, {
      code,
      years,
      basis: basis ?? 'LATEST_FILED',
      map: map ?? null,
      measures: measures ?? null,
    });
    return sums && { ...sums, region: regionObject(sums.region) };
  }
}
