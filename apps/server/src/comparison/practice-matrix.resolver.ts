import type { UnitKind } from '@mingjian/domain';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { UnitKindEnum } from '../platform/graphql/enums.js';
import { pageSize, placeAfter } from '../platform/graphql/paging.js';
import { codeOf } from '../units/cursor.js';
import { regionObject } from '../units/region.object.js';
import { unitObject } from '../units/unit.object.js';
import { BasisEnum } from './basis.enum.js';
import { PracticeMatrix } from './practice-matrix.object.js';
import { PracticeMatrixService } from './practice-matrix.service.js';

const usualPage = 100;

@Resolver()
export class PracticeMatrixResolver {
  constructor(private readonly service: PracticeMatrixService) {}

  @Query(() => PracticeMatrix, {
    nullable: true,
    description:
      'Units of which a report of the year is expected, by practices; null where there are none or the region is not the viewer\u2019s.',
  })
  async practiceMatrix(
    @Args('region', { type: () => String }) region: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('basis', { type: () => BasisEnum, nullable: true, defaultValue: 'LATEST_FILED' })
    basis: Basis | null,
    @Args('kinds', { type: () => [UnitKindEnum], nullable: true }) kinds: readonly UnitKind[] | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualPage }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<PracticeMatrix | null> {
    const matrix = await this.service.practices(viewer, {
      region,
      year,
      basis: basis ?? 'LATEST_FILED',
      kinds: kinds ?? null,
      first: pageSize(first, usualPage),
      after: placeAfter(after, codeOf),
    });
    if (matrix === null) return null;
    const { page, ...facts } = matrix;
    const { nodes, ...pageInfo } = page;
    return {
      ...facts,
      region: regionObject(facts.region),
      year,
      nodes: nodes.map(({ unit, version, practices }) => ({
        unit: unitObject(unit),
        version,
        standings: practices.map(({ standing }) => standing),
        applies: practices.map(({ applies }) => applies),
        since: practices.map(({ since }) => since),
        unsaid: practices.map(({ unsaid }) => unsaid),
        lastSaid: practices.map(({ lastSaid }) => lastSaid),
        names: practices.map(({ names }) => (names.length > 0 ? names.join('、') : null)),
      })),
      pageInfo,
    };
  }
}
