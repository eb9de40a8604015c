import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { BasisEnum } from '../comparison/basis.enum.js';
import { unitObject } from '../units/unit.object.js';
import { mandatesIn, measuresOverYears, practicesIn, promisesIn } from './history-of.js';
import { MeasureHistory, PracticeHistory, UnitHistory } from './unit-history.object.js';
import { UnitHistoryService } from './unit-history.service.js';
import type { ShownYear } from './unit-history.service.js';
import { MandatesOfYear, promiseObject, UnitPromise } from './unit-promise.object.js';

@Resolver(() => UnitHistory)
export class UnitHistoryResolver {
  constructor(private readonly service: UnitHistoryService) {}

  @Query(() => UnitHistory, {
    nullable: true,
    description:
      'A unit over at most 30 years, by any code that it ever bore; without years, over all for which a report was expected.',
  })
  async unitHistory(
    @CurrentViewer() viewer: Viewer | null,
    @Args('code', { type: () => String }) code: string,
    @Args('from', { type: () => Int, nullable: true }) from?: number | null,
    @Args('to', { type: () => Int, nullable: true }) to?: number | null,
    @Args('basis', { type: () => BasisEnum, nullable: true, defaultValue: 'LATEST_FILED' })
    basis?: Basis | null,
    @Args('map', {
      type: () => Int,
      nullable: true,
      description:
        'A year: the unit is looked at in all years as if it had always been what it was on the map of that one. Left out: as it was in each.',
    })
    map?: number | null,
  ): Promise<UnitHistory | null> {
    const years = { from: from ?? null, to: to ?? null, map: map ?? null };
    const question = { code, ...years, basis: basis ?? 'LATEST_FILED' } as const;
    const history = await this.service.history(viewer, question);
    if (history === null) return null;
    const { years: shown, unit, ...facts } = history;
    return {
      ...facts,
      unit: unitObject(unit),
      shown,
      years: shown.map((one) => ({
        year: one.year,
        unit: unitObject(one.unit),
        formatFound: formatOf(one),
        version: one.version,
        origin: one.origin,
        isRead: one.reading !== null,
        basis: one.basis,
        parts: one.parts.map(({ shown: part, share, weighedBy }) => ({
          unit: unitObject(part.unit),
          share: share === null ? null : Number(share.part) / Number(share.whole),
          weighedBy,
        })),
      })),
    };
  }

  @ResolveField(() => [MeasureHistory], { description: 'Every measure, those that no year says included.' })
  measures(@Parent() { shown }: UnitHistory): readonly MeasureHistory[] {
    return measuresOverYears(shown);
  }

  @ResolveField(() => [PracticeHistory], {
    description: 'Every practice: in place, said not to be, or not said, year by year.',
  })
  practices(@Parent() { shown }: UnitHistory): readonly PracticeHistory[] {
    return practicesIn(shown).map((practice) => ({
      ...practice,
      names: practice.names.map((names) => (names.length > 0 ? names.join('、') : null)),
    }));
  }

  @ResolveField(() => [UnitPromise], {
    description: 'What each report promised, at most 40 a year, and what later ones show of it.',
  })
  promises(@Parent() { shown }: UnitHistory): readonly UnitPromise[] {
    return promisesIn(shown).map(promiseObject);
  }

  @ResolveField(() => [MandatesOfYear], { description: 'Years that cite none are left out.' })
  mandates(@Parent() { shown }: UnitHistory): readonly MandatesOfYear[] {
    return mandatesIn(shown);
  }
}

/** The form of the report; of several that are added up the one that all of them have. */
function formatOf({ report, parts }: ShownYear): string | null {
  if (report !== null) return report.formatFound;
  const forms = new Set(parts.map(({ shown }) => shown.report?.formatFound ?? null));
  const [form = null] = forms;
  return forms.size === 1 ? form : null;
}
