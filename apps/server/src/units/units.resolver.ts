import { spelledName } from '@mingjian/reader/spelled-name';
import { Args, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import { pageSize, placeAfter } from '../platform/graphql/paging.js';
import type { LookedAhead } from './asked-fields.js';
import { askedOfList } from './asked-of-units.js';
import { codeOf } from './cursor.js';
import { Region, regionObject } from './region.object.js';
import { UnitFilterInput } from './unit-filter.input.js';
import { UnitNamesObject } from './unit-names.object.js';
import { Unit, UnitConnection, unitObject } from './unit.object.js';
import { UnitsService } from './units.service.js';

const usualPage = 50;

@Resolver(() => Unit)
export class UnitsResolver {
  constructor(private readonly units: UnitsService) {}

  @Query(() => Region, { nullable: true, description: 'By any code that it ever bore.' })
  async region(@Args('code', { type: () => String }) code: string): Promise<Region | null> {
    const region = await this.units.region(code);
    return region && regionObject(region);
  }

  @Query(() => Unit, {
    nullable: true,
    description:
      'By any code that it ever bore, as it stands in the year; without one, in the last for which a report is expected.',
  })
  async unit(
    @CurrentViewer() viewer: Viewer | null,
    @Args('code', { type: () => String }) code: string,
    @Args('year', { type: () => Int, nullable: true }) year?: number | null,
  ): Promise<Unit | null> {
    const unit = await this.units.unit(viewer, code, year ?? null);
    return unit && unitObject(unit);
  }

  @Query(() => UnitNamesObject, {
    nullable: true,
    description: 'What a unit and those beside it are called in a year: by these names its report is judged.',
  })
  async unitNames(
    @Args('code', { type: () => String }) code: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<UnitNamesObject | null> {
    return this.units.names(code, year);
  }

  @Query(() => UnitConnection, {
    name: 'units',
    description:
      'Units valid in the year in the region, below it and in its predecessors, by code. At most 100 a page.',
  })
  async page(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Args('region', { type: () => String }) region: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('filter', { type: () => UnitFilterInput, nullable: true }) filter?: UnitFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualPage }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<UnitConnection> {
    return this.units.page(viewer, {
      region,
      year,
      filter: filter ?? {},
      first: pageSize(first, usualPage),
      after: placeAfter(after, codeOf),
      asked: askedOfList(info),
    });
  }

  @ResolveField(() => String, {
    description:
      'How the name is read, to be found by what somebody types: an entry for each character, parted by blanks; several readings are parted by commas, and the entry of a character without one is empty.',
  })
  pinyin(@Parent() { name }: Unit): string {
    return spelledName(name);
  }
}
