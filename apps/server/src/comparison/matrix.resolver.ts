import type { UnitKind } from '@mingjian/domain';
import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { UnitKindEnum } from '../platform/graphql/enums.js';
import { pageSize, placeAfter } from '../platform/graphql/paging.js';
import type { LookedAhead } from '../units/asked-fields.js';
import { askedOfUnits } from '../units/asked-of-units.js';
import { codeOf } from '../units/cursor.js';
import { regionObject } from '../units/region.object.js';
import { unitObject } from '../units/unit.object.js';
import { BasisEnum } from './basis.enum.js';
import { ComplianceMatrix } from './matrix.object.js';
import { MatrixService } from './matrix.service.js';

const usualPage = 100;

@Resolver()
export class MatrixResolver {
  constructor(private readonly service: MatrixService) {}

  @Query(() => ComplianceMatrix, {
    nullable: true,
    description:
      'Units of which a report of the year is expected, by indicators; null where there are none or the region is not the viewer\u2019s.',
  })
  async complianceMatrix(
    @Args('region', { type: () => String }) region: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('basis', { type: () => BasisEnum, nullable: true, defaultValue: 'LATEST_FILED' })
    basis: Basis | null,
    @Args('kinds', { type: () => [UnitKindEnum], nullable: true }) kinds: readonly UnitKind[] | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualPage }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
  ): Promise<ComplianceMatrix | null> {
    const question = {
      region,
      year,
      basis: basis ?? 'LATEST_FILED',
      kinds: kinds ?? null,
      first: pageSize(first, usualPage),
      after: placeAfter(after, codeOf),
    };
    const matrix = await this.service.matrix(viewer, question, askedOfUnits(info, 'nodes.unit'));
    if (matrix === null) return null;
    const { page, ...facts } = matrix;
    const { nodes, ...pageInfo } = page;
    return {
      ...facts,
      region: regionObject(facts.region),
      year,
      nodes: nodes.map(({ unit, ...row }) => ({ ...row, unit: unitObject(unit) })),
      pageInfo,
    };
  }
}
