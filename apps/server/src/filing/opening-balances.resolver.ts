import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { UnitsService } from '../units/units.service.js';
import { SetOpeningBalancesInput } from './opening-balances.input.js';
import {
  BalanceCell,
  OpeningBalances,
  OpeningBalancesSet,
  SetOpeningBalancesResult,
} from './opening-balances.object.js';
import { OpeningBalancesService } from './opening-balances.service.js';

@Resolver(() => OpeningBalances)
export class OpeningBalancesResolver {
  constructor(
    private readonly balances: OpeningBalancesService,
    private readonly units: UnitsService,
  ) {}

  @Query(() => [OpeningBalances], {
    name: 'openingBalances',
    nullable: true,
    description: "By code of the unit; null where the region is not the viewer's.",
  })
  async list(
    @CurrentViewer() viewer: Viewer | null,
    @Args('region', { type: () => String }) code: string,
    @Args('year', { type: () => Int, description: 'The year that was opened with them.' }) year: number,
  ): Promise<readonly OpeningBalances[] | null> {
    signedIn(viewer);
    const region = await this.units.region(code, year);
    if (!region || !permit(viewer, 'readFiledReport', { regionId: region.regionId, year: year - 1 }))
      return null;
    const standing = await this.balances.standing(region, year);
    return standing.map(({ figures, ...of }) =>
      made(OpeningBalances, { ...of, cells: figures.map((figure) => made(BalanceCell, figure)) }),
    );
  }

  @Mutation(() => SetOpeningBalancesResult, {
    description:
      'Takes in what units bring into a year of which the year before is not here; kept as a version of that year, which is no report and counts in nothing.',
  })
  async setOpeningBalances(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => SetOpeningBalancesInput })
    { region: code, year, rows }: SetOpeningBalancesInput,
  ): Promise<typeof SetOpeningBalancesResult> {
    const actor = signedIn(viewer);
    const region = await this.units.region(code, year);
    if (!region || !permit(actor, 'manageCycles', { regionId: region.regionId, year }))
      return problemObject({ kind: 'NOT_FOUND', what: code }, locale);
    const outcome = await this.balances.setOpeningBalances(actor, region, { year, rows });
    if (outcome.kind !== 'OPENING_BALANCES_SET') return problemObject(outcome, locale);
    const { added, replaced, unchanged } = outcome;
    return made(OpeningBalancesSet, { year, added, replaced, unchanged });
  }
}
