import type { ReviewSettings } from '@mingjian/domain';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import { permit, signedIn } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { OwnStepsRepository } from '../filing/own-steps.repository.js';
import { ReportPlaceRepository } from '../filing/report-place.repository.js';
import { Database } from '../platform/database/database.js';
import { made } from '../platform/graphql/made.js';
import { UnitsService } from '../units/units.service.js';
import { RemarksRepository } from './remarks.repository.js';
import { ReportStepsRepository } from './report-steps.repository.js';
import {
  OwnStepTaken,
  Remark,
  ReportReview,
  ReportStep,
  ReviewSettingsObject,
  Waiver,
} from './review.object.js';
import { ReviewSettingsService } from './review-settings.service.js';
import { WaiversRepository } from './waivers.repository.js';

/** What a report's unit and its county read of its review. Each field is one query, and only where it is asked for. */
@Resolver(() => ReportReview)
export class ReportReviewResolver {
  constructor(
    private readonly database: Database,
    private readonly places: ReportPlaceRepository,
    private readonly units: UnitsService,
    private readonly settings: ReviewSettingsService,
    private readonly remarkRows: RemarksRepository,
    private readonly waiverRows: WaiversRepository,
    private readonly ownStepRows: OwnStepsRepository,
    private readonly stepRows: ReportStepsRepository,
  ) {}

  @Query(() => ReportReview, {
    nullable: true,
    description: "Null where no report is expected, or where it is not the viewer's to know of.",
  })
  async reportReview(
    @CurrentViewer() viewer: Viewer | null,
    @Args('unit', { type: () => String }) unit: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<ReportReview | null> {
    const asker = signedIn(viewer);
    const place = await this.places.read(this.database, unit, year);
    if (place === null || !permit(asker, 'readRemarks', place) || place.obligation === null) return null;
    const { unitId, regionId, code, settings } = place;
    return made(ReportReview, {
      ...{ unitId, regionId, unitCode: code, year },
      settings: made(ReviewSettingsObject, { ...settings }),
    });
  }

  @Query(() => ReviewSettingsObject, {
    nullable: true,
    description:
      "What a county asks of its units before they file; null where it is not the viewer's to see.",
  })
  async reviewSettings(
    @CurrentViewer() viewer: Viewer | null,
    @Args('region', { type: () => String }) code: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<ReviewSettings | null> {
    signedIn(viewer);
    const region = await this.units.region(code, year);
    if (!region || !permit(viewer, 'readCycle', { regionId: region.regionId, year })) return null;
    return made(ReviewSettingsObject, { ...(await this.settings.ofRegion(region.regionId)) });
  }

  @ResolveField(() => [Remark], { description: 'Oldest first; the unit sees those that were sent.' })
  async remarks(
    @CurrentViewer() viewer: Viewer | null,
    @Parent() { unitId, regionId, year }: ReportReview,
  ): Promise<readonly Remark[]> {
    const isCounty = access(viewer, 'remark', { unitId, regionId, year }) === 'ALLOWED';
    return this.remarkRows.ofReport(unitId, year, isCounty);
  }

  @ResolveField(() => [Waiver], { description: 'Oldest first, those that were taken back included.' })
  async waivers(@Parent() { unitId, year }: ReportReview): Promise<readonly Waiver[]> {
    return this.waiverRows.ofReport(unitId, year);
  }

  @ResolveField(() => [OwnStepTaken], { description: "The last of each kind that the unit's people took." })
  async ownSteps(@Parent() { unitId, year }: ReportReview): Promise<readonly OwnStepTaken[]> {
    return this.ownStepRows.ofReport(unitId, year);
  }

  @ResolveField(() => [ReportStep], { description: 'Out of the log, oldest first.' })
  async steps(@Parent() { unitId, year }: ReportReview): Promise<readonly ReportStep[]> {
    return this.stepRows.ofReport(unitId, year);
  }
}
