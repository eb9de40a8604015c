import { figureOfAmount, measureById } from '@mingjian/domain';
import type { ChangedPair, FigurePair, FigureValue, UnitKind } from '@mingjian/domain';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { UnitKindEnum } from '../platform/graphql/enums.js';
import { pageSize } from '../platform/graphql/paging.js';
import { regionObject } from '../units/region.object.js';
import { BasisEnum } from './basis.enum.js';
import { RegionChanges } from './region-changes.object.js';
import { RegionChangesService } from './region-changes.service.js';

const usualLength = 10;
const longest = 30;

@Resolver()
export class RegionChangesResolver {
  constructor(private readonly service: RegionChangesService) {}

  @Query(() => RegionChanges, {
    nullable: true,
    description:
      'What changed most in a region since the year before, of its units and of their sums; null where the region is ' +
      'not the viewer\u2019s.',
  })
  async regionChanges(
    @Args('region', { type: () => String }) region: string,
    @Args('year', { type: () => Int }) year: number,
    @CurrentViewer() viewer: Viewer | null,
    @Args('kinds', { type: () => [UnitKindEnum], nullable: true }) kinds?: readonly UnitKind[] | null,
    @Args('basis', { type: () => BasisEnum, nullable: true, defaultValue: 'LATEST_FILED' })
    basis?: Basis | null,
    @Args('first', {
      type: () => Int,
      nullable: true,
      defaultValue: usualLength,
      description: 'At most so many changes of units, and as many of sums; at most 30.',
    })
    first?: number | null,
  ): Promise<RegionChanges | null> {
    const answer = await this.service.changes(viewer, {
      region,
      year,
      kinds: kinds ?? null,
      basis: basis ?? 'LATEST_FILED',
      first: Math.min(pageSize(first, usualLength), longest),
    });
    if (answer === null) return null;
    return {
      ...answer,
      region: regionObject(answer.region),
      ofUnits: answer.ofUnits.map(({ unit, unitName, unitKind, ...change }) => ({
        unit,
        unitName,
        unitKind,
        ...changeAsShown(change),
      })),
      ofRegion: answer.ofRegion.map(({ units, ...change }) => ({ units, ...changeAsShown(change) })),
    };
  }
}

interface ShownChange {
  readonly measure: string;
  readonly from: FigureValue;
  readonly to: FigureValue;
  readonly difference: FigureValue;
  readonly percent: number;
}

function changeAsShown({ measure, from, to, change }: ChangedPair<FigurePair>): ShownChange {
  const { kind } = measureById(measure);
  return {
    measure,
    from: figureOfAmount(from.amount, kind),
    to: figureOfAmount(to.amount, kind),
    difference: figureOfAmount(change.difference, kind),
    percent: change.percent,
  };
}
