import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import { measureObject } from '../catalogues/catalogue-objects.js';
import { regionObject } from '../units/region.object.js';
import { Unit, unitObject } from '../units/unit.object.js';
import { UnitsService } from '../units/units.service.js';
import { ComparisonInput } from './comparison.input.js';
import { Comparison } from './comparison.object.js';
import { ComparisonService } from './comparison.service.js';

@Resolver(() => Comparison)
export class ComparisonResolver {
  constructor(
    private readonly service: ComparisonService,
    private readonly units: UnitsService,
  ) {}

  @Query(() => Comparison, {
    nullable: true,
    description: 'Units and years side by side; null where the region is not the viewer\u2019s.',
  })
  async comparison(
    @Args('input', { type: () => ComparisonInput }) input: ComparisonInput,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<Comparison | null> {
    const comparison = await this.service.comparison(viewer, {
      ...input,
      measures: input.measures ?? null,
      cells: input.cells ?? [],
      basis: input.basis ?? 'LATEST_FILED',
    });
    if (comparison === null) return null;
    const { region, units, measures, ...facts } = comparison;
    return {
      ...facts,
      region: regionObject(region),
      unitIds: units.map(({ unitId }) => unitId),
      measures: measures.map(measureObject),
    };
  }

  @ResolveField('units', () => [Unit], {
    description: 'The units as they stand in the last of the years; unknown and foreign ones are left out.',
  })
  async unitsCompared(
    @Parent() { unitIds, years }: Comparison,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<readonly Unit[]> {
    if (years.length === 0) return [];
    const year = Math.max(...years);
    const views = await this.units.unitsOf(
      viewer,
      unitIds.map((unitId) => ({ unitId, year })),
    );
    return views.map(unitObject);
  }
}
