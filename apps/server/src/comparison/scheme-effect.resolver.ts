import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import { schemeObject } from '../catalogues/catalogue-objects.js';
import { unitObject } from '../units/unit.object.js';
import { SchemeEffect } from './scheme-effect.object.js';
import type { ScoreByScheme } from './scheme-effect.object.js';
import { SchemeEffectService } from './scheme-effect.service.js';
import type { ScoredReport } from './scored-report.js';

@Resolver()
export class SchemeEffectResolver {
  constructor(private readonly service: SchemeEffectService) {}

  @Query(() => SchemeEffect, {
    nullable: true,
    description:
      "What a year's reports would come to by a scheme, beside what they come to by the one that holds; null where there is no such scheme or year for the viewer.",
  })
  async schemeEffect(
    @Args('region', { type: () => String }) region: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('scheme', { type: () => String, description: 'Its id.' }) scheme: string,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<SchemeEffect | null> {
    const effect = await this.service.effect(viewer, { region, year, scheme });
    if (effect === null) return null;
    return {
      now: schemeObject(effect.now),
      chosen: schemeObject(effect.chosen),
      units: effect.units.map(({ unit, now, chosen }) => ({
        unit: unitObject(unit),
        now: scoreOf(now),
        chosen: scoreOf(chosen),
      })),
    };
  }
}

function scoreOf({ total, grade }: ScoredReport): ScoreByScheme {
  return { points: total?.points ?? null, maximum: total?.maximum ?? 0, grade: grade?.grade ?? null };
}
