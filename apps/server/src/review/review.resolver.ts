import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { AmendmentsService } from '../filing/amendments.service.js';
import type { AmendReportOutcome } from '../filing/amendments.service.js';
import { OwnStepsService } from '../filing/own-steps.service.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { UnitsService } from '../units/units.service.js';
import {
  AcceptReportInput,
  AcceptReportsInput,
  AmendReportInput,
  ConfigureReviewInput,
  PublishReportInput,
  ReturnReportInput,
  TakeStepInput,
  WithdrawAmendmentInput,
} from './review.input.js';
import {
  AcceptReportResult,
  AcceptReportsResult,
  AmendReportResult,
  ConfigureReviewResult,
  PublishReportResult,
  ReportAccepted,
  ReportAmended,
  ReportPublished,
  ReportReturned,
  ReportsAccepted,
  ReturnReportResult,
  ReviewConfigured,
  ReviewSettingsObject,
  StepTaken,
  TakeStepResult,
} from './review.object.js';
import { ReviewService } from './review.service.js';
import type { ReportActed, ReviewOutcome } from './review.service.js';
import { ReviewSettingsService } from './review-settings.service.js';

/** What is decided about reports. Whose they are, the services see before they do anything. */
@Resolver()
export class ReviewResolver {
  constructor(
    private readonly review: ReviewService,
    private readonly amendments: AmendmentsService,
    private readonly ownSteps: OwnStepsService,
    private readonly settings: ReviewSettingsService,
    private readonly units: UnitsService,
  ) {}

  @Mutation(() => ReturnReportResult, {
    description: 'Sends a filed report back with what is to be mended, and by when; the remarks go with it.',
  })
  async returnReport(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => ReturnReportInput }) { note, ...input }: ReturnReportInput,
  ): Promise<typeof ReturnReportResult> {
    const outcome = await this.review.returnReport(signedIn(viewer), { ...input, note: note ?? null });
    return outcome.kind === 'REPORT_ACTED'
      ? made(ReportReturned, answered(outcome))
      : problemObject(outcome, locale);
  }

  @Mutation(() => AcceptReportResult, { description: 'Accepts a version: it stands from then on.' })
  async acceptReport(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => AcceptReportInput }) input: AcceptReportInput,
  ): Promise<typeof AcceptReportResult> {
    return acceptance(await this.review.acceptReport(signedIn(viewer), input), locale);
  }

  @Mutation(() => AcceptReportsResult, { description: 'Accepts up to 100 reports, each by itself.' })
  async acceptReports(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => AcceptReportsInput }) { reports }: AcceptReportsInput,
  ): Promise<typeof AcceptReportsResult> {
    // Who may accept for nobody is told so once; what is not one's own is told item by item.
    permit(viewer, 'acceptReport');
    const outcome = await this.review.acceptReports(signedIn(viewer), reports);
    if (outcome.kind !== 'REPORTS_JUDGED') return problemObject(outcome, locale);
    return made(ReportsAccepted, { outcomes: outcome.outcomes.map((one) => acceptance(one, locale)) });
  }

  @Mutation(() => PublishReportResult, {
    description:
      'Says when the accepted version became public, and where; says it again where that was wrong.',
  })
  async publishReport(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => PublishReportInput }) { address, ...input }: PublishReportInput,
  ): Promise<typeof PublishReportResult> {
    const outcome = await this.review.publishReport(signedIn(viewer), { ...input, address: address ?? null });
    return outcome.kind === 'REPORT_ACTED'
      ? made(ReportPublished, answered(outcome))
      : problemObject(outcome, locale);
  }

  @Mutation(() => AmendReportResult, {
    description:
      'Begins the next version of a report that was accepted; the one before stands until it is accepted.',
  })
  async amendReport(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => AmendReportInput }) input: AmendReportInput,
  ): Promise<typeof AmendReportResult> {
    return amended(await this.amendments.amendReport(signedIn(viewer), input), locale);
  }

  @Mutation(() => AmendReportResult, {
    description: 'Gives an amendment up that is not filed, or was returned.',
  })
  async withdrawAmendment(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => WithdrawAmendmentInput }) input: WithdrawAmendmentInput,
  ): Promise<typeof AmendReportResult> {
    return amended(await this.amendments.withdrawAmendment(signedIn(viewer), input), locale);
  }

  @Mutation(() => TakeStepResult, {
    description:
      "A step of the unit's own people before filing: 自查, 初审, 审核, 签发. Whoever writes on undoes it.",
  })
  async takeStep(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => TakeStepInput }) input: TakeStepInput,
  ): Promise<typeof TakeStepResult> {
    const outcome = await this.ownSteps.takeStep(signedIn(viewer), input);
    return outcome.kind === 'STEP_TAKEN'
      ? made(StepTaken, { left: outcome.left })
      : problemObject(outcome, locale);
  }

  @Mutation(() => ConfigureReviewResult, {
    description: 'Sets what a county asks of its units before they file.',
  })
  async configureReview(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => ConfigureReviewInput }) { region: code, ...asked }: ConfigureReviewInput,
  ): Promise<typeof ConfigureReviewResult> {
    const actor = signedIn(viewer);
    const region = await this.units.region(code);
    if (!region || !permit(actor, 'configureReview', { regionId: region.regionId }))
      return problemObject({ kind: 'NOT_FOUND', what: code }, locale);
    const settings = await this.settings.configure(actor, region.regionId, asked);
    return made(ReviewConfigured, { settings: made(ReviewSettingsObject, { ...settings }) });
  }
}

function answered({ unit, year, version }: ReportActed) {
  return { unitCode: unit, year, version };
}

function acceptance(outcome: ReviewOutcome, locale: Locale): typeof AcceptReportResult {
  return outcome.kind === 'REPORT_ACTED'
    ? made(ReportAccepted, answered(outcome))
    : problemObject(outcome, locale);
}

function amended(outcome: AmendReportOutcome, locale: Locale): typeof AmendReportResult {
  return outcome.kind === 'AMENDMENT_STARTED' || outcome.kind === 'AMENDMENT_WITHDRAWN'
    ? made(ReportAmended, { unitCode: outcome.unit, year: outcome.year, version: null })
    : problemObject(outcome, locale);
}
