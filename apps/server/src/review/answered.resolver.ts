import { Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { reportOf } from '../filing/answered-report.resolver.js';
import { Report } from '../filing/report.object.js';
import { ReportsService } from '../filing/reports.service.js';
import type { LookedAhead } from '../units/asked-fields.js';
import { AppealKept } from './appeals.object.js';
import { ReportReviewResolver } from './report-review.resolver.js';
import {
  RemarkKept,
  ReportAccepted,
  ReportAmended,
  ReportPublished,
  ReportReturned,
  ReportReview,
  RuleSoftened,
} from './review.object.js';

@Resolver(() => ReportReturned)
export class ReportReturnedResolver {
  constructor(private readonly reports: ReportsService) {}

  @ResolveField(() => Report, { nullable: true, description: 'The version that was returned.' })
  async report(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Parent() answer: ReportReturned,
  ): Promise<Report | null> {
    return reportOf(this.reports, viewer, answer, info);
  }
}

@Resolver(() => ReportAccepted)
export class ReportAcceptedResolver {
  constructor(private readonly reports: ReportsService) {}

  @ResolveField(() => Report, { nullable: true, description: 'The version that was accepted.' })
  async report(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Parent() answer: ReportAccepted,
  ): Promise<Report | null> {
    return reportOf(this.reports, viewer, answer, info);
  }
}

@Resolver(() => ReportPublished)
export class ReportPublishedResolver {
  constructor(private readonly reports: ReportsService) {}

  @ResolveField(() => Report, { nullable: true, description: 'The version that is public.' })
  async report(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Parent() answer: ReportPublished,
  ): Promise<Report | null> {
    return reportOf(this.reports, viewer, answer, info);
  }
}

@Resolver(() => ReportAmended)
export class ReportAmendedResolver {
  constructor(private readonly reports: ReportsService) {}

  @ResolveField(() => Report, { nullable: true, description: 'The report as its unit sees it now.' })
  async report(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Parent() answer: ReportAmended,
  ): Promise<Report | null> {
    return reportOf(this.reports, viewer, answer, info);
  }
}

@Resolver(() => RemarkKept)
export class RemarkKeptResolver {
  constructor(private readonly reviews: ReportReviewResolver) {}

  @ResolveField(() => ReportReview, { nullable: true, description: 'All that is said of the report.' })
  async review(
    @CurrentViewer() viewer: Viewer | null,
    @Parent() { unitCode, year }: RemarkKept,
  ): Promise<ReportReview | null> {
    return this.reviews.reportReview(signedIn(viewer), unitCode, year);
  }
}

@Resolver(() => RuleSoftened)
export class RuleSoftenedResolver {
  constructor(private readonly reviews: ReportReviewResolver) {}

  @ResolveField(() => ReportReview, { nullable: true, description: 'All that is said of the report.' })
  async review(
    @CurrentViewer() viewer: Viewer | null,
    @Parent() { unitCode, year }: RuleSoftened,
  ): Promise<ReportReview | null> {
    return this.reviews.reportReview(signedIn(viewer), unitCode, year);
  }
}

@Resolver(() => AppealKept)
export class AppealKeptResolver {
  constructor(private readonly reviews: ReportReviewResolver) {}

  @ResolveField(() => ReportReview, { nullable: true, description: 'All that is said of the report.' })
  async review(
    @CurrentViewer() viewer: Viewer | null,
    @Parent() { unitCode, year }: AppealKept,
  ): Promise<ReportReview | null> {
    return this.reviews.reportReview(signedIn(viewer), unitCode, year);
  }
}
