import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import { EdgesService } from './edges.service.js';
import { Region } from './region.object.js';
import { Succession, Unit, UnitName } from './unit.object.js';

@Resolver(() => Unit)
export class UnitEdgesResolver {
  constructor(private readonly edges: EdgesService) {}

  @ResolveField(() => [UnitName], { description: 'Every name and code that it bore, oldest first.' })
  async names(@Parent() unit: Unit): Promise<readonly UnitName[]> {
    return this.edges.namesOfUnit(unit.id);
  }

  @ResolveField(() => [Succession], {
    description: 'What ended in favour of it, and what it ended in favour of.',
  })
  async successions(@Parent() unit: Unit): Promise<readonly Succession[]> {
    return this.edges.successionsOfUnit(unit.id);
  }
}

@Resolver(() => Region)
export class RegionEdgesResolver {
  constructor(private readonly edges: EdgesService) {}

  @ResolveField(() => [Int], {
    description: 'Years a cycle was opened for, newest first; empty where the viewer may not see the cycle.',
  })
  async years(@CurrentViewer() viewer: Viewer | null, @Parent() region: Region): Promise<readonly number[]> {
    return this.edges.yearsOfRegion(viewer, region.id);
  }

  @ResolveField(() => [Succession], {
    description: 'What ended in favour of it, and what it ended in favour of.',
  })
  async successions(@Parent() region: Region): Promise<readonly Succession[]> {
    return this.edges.successionsOfRegion(region.id);
  }
}
