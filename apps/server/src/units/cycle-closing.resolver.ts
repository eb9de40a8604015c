import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { CycleClosingService } from './cycle-closing.service.js';
import { CycleOverviewService } from './cycle-overview.service.js';
import { CloseCycleInput, ReopenCycleInput, WithdrawExpectationInput } from './cycle.input.js';
import {
  CloseCycleResult,
  Cycle,
  CycleFrozen,
  cycleObject,
  CycleReopened,
  ExpectationWithdrawn,
  ReopenCycleResult,
  WithdrawExpectationResult,
} from './cycle.object.js';
import type { RegionRecord } from './unit-in-year.js';
import { unitObject } from './unit.object.js';
import { UnitsService } from './units.service.js';

@Resolver(() => Cycle)
export class CycleClosingResolver {
  constructor(
    private readonly closing: CycleClosingService,
    private readonly overview: CycleOverviewService,
    private readonly units: UnitsService,
  ) {}

  @Mutation(() => CloseCycleResult, {
    description: 'Freezes a year: nothing in it is filed, drafted, taken back or reviewed any more.',
  })
  async closeCycle(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => CloseCycleInput }) { region: code, year }: CloseCycleInput,
  ): Promise<typeof CloseCycleResult> {
    const actor = signedIn(viewer);
    const region = await this.managed(actor, code, year);
    if (!region) return problemObject({ kind: 'NOT_FOUND', what: code }, locale);
    const outcome = await this.closing.closeCycle(actor, region, year);
    if (outcome.kind !== 'CYCLE_CHANGED') return problemObject(outcome, locale);
    return made(CycleFrozen, { cycle: await this.cycleOf(region, year) });
  }

  @Mutation(() => ReopenCycleResult, { description: 'Opens a closed year again.' })
  async reopenCycle(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => ReopenCycleInput }) { region: code, year, reason }: ReopenCycleInput,
  ): Promise<typeof ReopenCycleResult> {
    const actor = signedIn(viewer);
    const region = await this.managed(actor, code, year);
    if (!region) return problemObject({ kind: 'NOT_FOUND', what: code }, locale);
    const outcome = await this.closing.reopenCycle(actor, region, { year, reason });
    if (outcome.kind !== 'CYCLE_CHANGED') return problemObject(outcome, locale);
    return made(CycleReopened, { cycle: await this.cycleOf(region, year) });
  }

  @Mutation(() => WithdrawExpectationResult, {
    description: 'Takes a unit off the list of those expected, while nothing stands there, not even a draft.',
  })
  async withdrawExpectation(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => WithdrawExpectationInput })
    { unit: code, year, reason }: WithdrawExpectationInput,
  ): Promise<typeof WithdrawExpectationResult> {
    const actor = signedIn(viewer);
    const unit = await this.units.unitInYear(code, year);
    if (!unit || !permit(actor, 'manageCycles', { unitId: unit.unitId, regionId: unit.regionId, year }))
      return problemObject({ kind: 'NOT_FOUND', what: code }, locale);
    const outcome = await this.closing.withdrawExpectation(actor, unit, reason);
    if (outcome.kind !== 'EXPECTATION_WITHDRAWN') return problemObject(outcome, locale);
    const [withdrawn] = await this.units.unitsOf(actor, [unit]);
    return withdrawn
      ? made(ExpectationWithdrawn, { unit: unitObject(withdrawn) })
      : problemObject({ kind: 'NOT_FOUND', what: code }, locale);
  }

  /** Null where the region is none of the viewer's. */
  private async managed(viewer: Viewer, code: string, year: number): Promise<RegionRecord | null> {
    const region = await this.units.region(code, year);
    return region && permit(viewer, 'manageCycles', { regionId: region.regionId, year }) ? region : null;
  }

  private async cycleOf(region: RegionRecord, year: number): Promise<Cycle> {
    const cycle = await this.overview.cycle(region, year);
    if (!cycle) throw new Error(`The cycle ${year} of ${region.code} went away`);
    return cycleObject(cycle);
  }
}
