import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReportReview } from '../review/review.object.js';
import { ReviewScore } from './review-score.object.js';
import { ReviewScoreService } from './review-score.service.js';

/** What marks and answers do to the points, beside what is said of the report. */
@Resolver(() => ReportReview)
export class ReviewScoreResolver {
  constructor(private readonly scores: ReviewScoreService) {}

  @ResolveField(() => ReviewScore, { nullable: true, description: 'Null while nothing was filed.' })
  async score(@Parent() { unitId, year }: ReportReview): Promise<ReviewScore | null> {
    return this.scores.ofReport(unitId, year);
  }
}
