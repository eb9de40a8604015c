import { defaultScheme, schemes } from '@mingjian/domain';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { CycleSchemesService } from '../units/cycle-schemes.service.js';
import { UnitsService } from '../units/units.service.js';
import { indicatorObject, schemeObject } from './catalogue-objects.js';
import { ChooseSchemeInput, ChooseSchemeResult, SchemeChoice, SchemeChosen } from './choose-scheme.object.js';
import { Indicator } from './indicator.object.js';
import { Scheme } from './scheme.object.js';

@Resolver(() => Scheme)
export class SchemesResolver {
  constructor(
    private readonly cycles: CycleSchemesService,
    private readonly units: UnitsService,
  ) {}

  @Query(() => [Scheme], { name: 'schemes', description: 'Schemes that a county may choose for a year.' })
  all(): readonly Scheme[] {
    return schemes.map(schemeObject);
  }

  @Query(() => Scheme, { description: 'By which the reports of a region and year are given points.' })
  async scheme(
    @Args('region', { type: () => String }) code: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<Scheme> {
    const region = await this.units.region(code, year);
    return schemeObject(region ? await this.cycles.ofYear(region.regionId, year) : defaultScheme);
  }

  @Query(() => [Indicator], {
    description: "What a region's reports of a year are given points for: the items of its scheme.",
  })
  async indicators(
    @Args('region', { type: () => String }) code: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<readonly Indicator[]> {
    const region = await this.units.region(code, year);
    const { items } = region ? await this.cycles.ofYear(region.regionId, year) : defaultScheme;
    return items.map(indicatorObject);
  }

  @Query(() => SchemeChoice, {
    nullable: true,
    description:
      "By which scheme a region's year is given points, with who chose it and why; null where it is not the viewer's to see.",
  })
  async schemeChoice(
    @CurrentViewer() viewer: Viewer | null,
    @Args('region', { type: () => String }) code: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<SchemeChoice | null> {
    signedIn(viewer);
    const region = await this.units.region(code, year);
    if (!region || !permit(viewer, 'manageCycles', { regionId: region.regionId, year })) return null;
    const { regionId } = region;
    const { detail, ...last } = await this.cycles.lastChoice(regionId, year);
    return {
      ...last,
      scheme: schemeObject(await this.cycles.ofYear(regionId, year)),
      reason: wordsIn(detail, 'reason'),
      before: wordsIn(detail, 'before'),
    };
  }

  @Mutation(() => ChooseSchemeResult, {
    description: 'Chooses by which scheme the reports of a year are given points, until the year is closed.',
  })
  async chooseScheme(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => ChooseSchemeInput }) { region: code, ...asked }: ChooseSchemeInput,
  ): Promise<typeof ChooseSchemeResult> {
    const actor = signedIn(viewer);
    const { year } = asked;
    const region = await this.units.region(code, year);
    if (!region || !permit(actor, 'manageCycles', { regionId: region.regionId, year }))
      return problemObject({ kind: 'NOT_FOUND', what: code }, locale);
    const outcome = await this.cycles.choose(actor, region, asked);
    if (outcome.kind !== 'SCHEME_CHOSEN') return problemObject(outcome, locale);
    return made(SchemeChosen, { scheme: schemeObject(outcome.scheme), revision: outcome.revision });
  }
}

function wordsIn(detail: Readonly<Record<string, unknown>>, name: string): string | null {
  const words = detail[name];
  return typeof words === 'string' ? words : null;
}
