import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { MarkReportInput, MarkReportResult, ReportMarked, ReviewerMark } from './marks.object.js';
import { MarksService } from './marks.service.js';
import { ReportReview } from './review.object.js';

/** What a reviewer gives points for, read with the review of a report. */
@Resolver(() => ReportReview)
export class MarksResolver {
  constructor(private readonly marks: MarksService) {}

  @Mutation(() => MarkReportResult, {
    description: 'Gives, changes or takes back points for what no machine can judge, with a reason.',
  })
  async markReport(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => MarkReportInput }) { points, ...input }: MarkReportInput,
  ): Promise<typeof MarkReportResult> {
    const outcome = await this.marks.mark(signedIn(viewer), { ...input, points: points ?? null });
    if (outcome.kind !== 'REPORT_MARKED') return problemObject(outcome, locale);
    return made(ReportMarked, { marks: await this.shown(outcome.place) });
  }

  @ResolveField(() => [ReviewerMark], {
    name: 'marks',
    description: "One for each item that the year's scheme leaves to a reviewer.",
  })
  async ofReview(@Parent() review: ReportReview): Promise<readonly ReviewerMark[]> {
    return this.shown(review);
  }

  private async shown(
    place: Pick<ReportReview, 'unitId' | 'regionId' | 'year'>,
  ): Promise<readonly ReviewerMark[]> {
    return (await this.marks.ofReport(place)).map((mark) => made(ReviewerMark, { ...mark }));
  }
}
