import type { ReviewSettings } from '@mingjian/domain';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { UnitsService } from '../units/units.service.js';
import { ReportReviewService } from './report-review.service.js';
import {
  OwnStepTaken,
  Remark,
  ReportReview,
  ReportStep,
  ReviewSettingsObject,
  Waiver,
} from './review.object.js';
import { ReviewSettingsService } from './review-settings.service.js';

/** What a report's unit and its county read of its review; each field only where it is asked for. */
@Resolver(() => ReportReview)
export class ReportReviewResolver {
  constructor(
    private readonly reviews: ReportReviewService,
    private readonly units: UnitsService,
    private readonly settings: ReviewSettingsService,
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
    const place = await this.reviews.place(signedIn(viewer), unit, year);
    return (
      place && made(ReportReview, { ...place, settings: made(ReviewSettingsObject, { ...place.settings }) })
    );
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
    @Parent() review: ReportReview,
  ): Promise<readonly Remark[]> {
    return this.reviews.remarksOf(viewer, review);
  }

  @ResolveField(() => [Waiver], { description: 'Oldest first, those that were taken back included.' })
  async waivers(@Parent() review: ReportReview): Promise<readonly Waiver[]> {
    return this.reviews.waiversOf(review);
  }

  @ResolveField(() => [OwnStepTaken], { description: "The last of each kind that the unit's people took." })
  async ownSteps(@Parent() review: ReportReview): Promise<readonly OwnStepTaken[]> {
    return this.reviews.ownStepsOf(review);
  }

  @ResolveField(() => [ReportStep], { description: 'Out of the log, oldest first.' })
  async steps(@Parent() review: ReportReview): Promise<readonly ReportStep[]> {
    return this.reviews.stepsOf(review);
  }
}
