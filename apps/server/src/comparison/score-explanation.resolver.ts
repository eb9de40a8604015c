import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { indicatorObject } from '../catalogues/catalogue-objects.js';
import { unitObject } from '../units/unit.object.js';
import { BasisEnum } from './basis.enum.js';
import { ScoreExplanation } from './score-explanation.object.js';
import { ScoreExplanationService } from './score-explanation.service.js';

@Resolver()
export class ScoreExplanationResolver {
  constructor(private readonly service: ScoreExplanationService) {}

  @Query(() => ScoreExplanation, {
    nullable: true,
    description:
      'One cell of the matrix, explained down to cells and days; null where there is no such cell.',
  })
  async scoreExplanation(
    @Args('unit', { type: () => String }) unit: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('basis', { type: () => BasisEnum, nullable: true, defaultValue: 'LATEST_FILED' })
    basis: Basis | null,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<ScoreExplanation | null> {
    const answer = await this.service.explain(viewer, {
      unit,
      year,
      indicator,
      basis: basis ?? 'LATEST_FILED',
    });
    if (answer === null) return null;
    const { item, ...facts } = answer;
    return { ...facts, unit: unitObject(facts.unit), indicator: indicatorObject(item) };
  }
}
