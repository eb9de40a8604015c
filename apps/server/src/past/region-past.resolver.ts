import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import { pageSize, placeAfter } from '../platform/graphql/paging.js';
import { codeOf } from '../units/cursor.js';
import { regionObject } from '../units/region.object.js';
import { unitObject } from '../units/unit.object.js';
import { RegionPast } from './region-past.object.js';
import { RegionPastService } from './region-past.service.js';

const usualPage = 100;

@Resolver()
export class RegionPastResolver {
  constructor(private readonly service: RegionPastService) {}

  @Query(() => RegionPast, {
    nullable: true,
    description:
      'The units of a region over at most 30 years up to `year`, on the latest filed; null where the region is not the viewer\u2019s.',
  })
  async regionPast(
    @Args('region', { type: () => String }) region: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('from', { type: () => Int, nullable: true }) from: number | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualPage }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<RegionPast | null> {
    const past = await this.service.past(viewer, {
      region,
      year,
      from: from ?? null,
      first: pageSize(first, usualPage),
      after: placeAfter(after, codeOf),
    });
    return (
      past && {
        ...past,
        region: regionObject(past.region),
        nodes: past.nodes.map(({ unit, ...node }) => ({ ...node, unit: unitObject(unit) })),
      }
    );
  }
}
