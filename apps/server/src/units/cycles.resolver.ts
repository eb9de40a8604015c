import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { CycleOverviewService } from './cycle-overview.service.js';
import { ExtendDueInput, OpenCycleInput } from './cycle.input.js';
import {
  Cycle,
  cycleObject,
  CycleOpened,
  CycleSummary,
  cycleSummaryObject,
  DueExtended,
  ExtendDueResult,
  OpenCycleResult,
} from './cycle.object.js';
import { CyclesService } from './cycles.service.js';
import { RegionsAsked } from './regions-asked.js';
import { unitObject } from './unit.object.js';
import { UnitsService } from './units.service.js';

@Resolver(() => Cycle)
export class CyclesResolver {
  constructor(
    private readonly cycles: CyclesService,
    private readonly overview: CycleOverviewService,
    private readonly units: UnitsService,
    private readonly regions: RegionsAsked,
  ) {}

  @Query(() => Cycle, {
    nullable: true,
    description: "Null where no cycle of the year was opened, or where it is not the viewer's to see.",
  })
  async cycle(
    @CurrentViewer() viewer: Viewer | null,
    @Args('region', { type: () => String }) code: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<Cycle | null> {
    const region = await this.regions.region(signedIn(viewer), code, year);
    if (!region || !permit(viewer, 'readCycle', { regionId: region.regionId, year })) return null;
    const cycle = await this.overview.cycle(region, year);
    return cycle && cycleObject(cycle);
  }

  @Query(() => [CycleSummary], {
    name: 'cycles',
    nullable: true,
    description: "Every year that was opened, newest first; null where they are not the viewer's to see.",
  })
  async list(
    @CurrentViewer() viewer: Viewer | null,
    @Args('region', { type: () => String }) code: string,
  ): Promise<readonly CycleSummary[] | null> {
    const region = await this.regions.region(signedIn(viewer), code);
    if (!region || !permit(viewer, 'readCycle', { regionId: region.regionId })) return null;
    const cycles = await this.overview.cycles(region);
    return cycles.map(cycleSummaryObject);
  }

  @Mutation(() => OpenCycleResult, {
    description: 'Opens the cycle of a year, or sets the dates of an open one and adds units to it.',
  })
  async openCycle(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => OpenCycleInput }) input: OpenCycleInput,
  ): Promise<typeof OpenCycleResult> {
    const actor = signedIn(viewer);
    const { region: code, year, filingDue, publicationDue, expected, dates } = input;
    const region = await this.units.region(code, year);
    if (!region || !permit(actor, 'manageCycles', { regionId: region.regionId, year }))
      return problemObject({ kind: 'NOT_FOUND', what: code }, locale);
    const plan = { year, filingDue, publicationDue, expected: expected ?? null, dates };
    const outcome = await this.cycles.openCycle(actor, region, plan);
    if (outcome.kind !== 'CYCLE_OPENED') return problemObject(outcome, locale);
    const cycle = await this.overview.cycle(region, year);
    return cycle
      ? made(CycleOpened, { cycle: cycleObject(cycle) })
      : problemObject({ kind: 'NOT_FOUND', what: code }, locale);
  }

  @Mutation(() => ExtendDueResult, { description: 'Gives one unit more time to file.' })
  async extendDue(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => ExtendDueInput }) { unit: code, year, due, reason }: ExtendDueInput,
  ): Promise<typeof ExtendDueResult> {
    const actor = signedIn(viewer);
    const unit = await this.units.unitInYear(code, year);
    if (!unit || !permit(actor, 'extendDue', { unitId: unit.unitId, regionId: unit.regionId, year }))
      return problemObject({ kind: 'NOT_FOUND', what: code }, locale);
    const outcome = await this.cycles.extendDue(actor, unit, { due, reason });
    if (outcome.kind !== 'DUE_EXTENDED') return problemObject(outcome, locale);
    const [extended] = await this.units.unitsOf(actor, [unit]);
    return extended
      ? made(DueExtended, { unit: unitObject(extended) })
      : problemObject({ kind: 'NOT_FOUND', what: code }, locale);
  }
}
