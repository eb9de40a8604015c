import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { FilingModule } from '../filing/filing.module.js';
import { UnitsModule } from '../units/units.module.js';
import {
  AppealKeptResolver,
  RemarkKeptResolver,
  ReportAcceptedResolver,
  ReportAmendedResolver,
  ReportPublishedResolver,
  ReportReturnedResolver,
  RuleSoftenedResolver,
} from './answered.resolver.js';
import { MarksResolver } from './marks.resolver.js';
import { MarksService } from './marks.service.js';
import { AppealsRepository } from './appeals.repository.js';
import { AppealsResolver } from './appeals.resolver.js';
import { AppealsService } from './appeals.service.js';
import { RuleMarksResolver } from './rule-marks.resolver.js';
import { RuleMarksService } from './rule-marks.service.js';
import { RemarksRepository } from './remarks.repository.js';
import { RemarksResolver } from './remarks.resolver.js';
import { RemarksService } from './remarks.service.js';
import { ReportReviewResolver } from './report-review.resolver.js';
import { ReportReviewService } from './report-review.service.js';
import { ReportStepsRepository } from './report-steps.repository.js';
import { ReviewQueueRepository } from './review-queue.repository.js';
import { ReviewQueueResolver } from './review-queue.resolver.js';
import { ReviewQueueService } from './review-queue.service.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewService } from './review.service.js';
import { ReviewSettingsRepository } from './review-settings.repository.js';
import { ReviewSettingsService } from './review-settings.service.js';
import { WaiversRepository } from './waivers.repository.js';
import { WaiversService } from './waivers.service.js';
import { WordListResolver } from './word-list.resolver.js';
import { WordListsRepository } from './word-lists.repository.js';
import { WordListsService } from './word-lists.service.js';

/** The county's desk: remarks, returning, accepting, publishing; what it softens and what it asks for. */
@Module({
  imports: [AssessmentModule, UnitsModule, FilingModule],
  providers: [
    RemarksRepository,
    WaiversRepository,
    ReviewSettingsRepository,
    WordListsRepository,
    ReportStepsRepository,
    ReportReviewService,
    ReviewQueueRepository,
    ReviewQueueService,
    ReviewQueueResolver,
    ReviewService,
    RemarksService,
    MarksService,
    RuleMarksService,
    AppealsRepository,
    AppealsService,
    WaiversService,
    ReviewSettingsService,
    WordListsService,
    ReviewResolver,
    WordListResolver,
    RemarksResolver,
    MarksResolver,
    RuleMarksResolver,
    AppealsResolver,
    ReportReviewResolver,
    ReportReturnedResolver,
    ReportAcceptedResolver,
    ReportPublishedResolver,
    ReportAmendedResolver,
    RemarkKeptResolver,
    AppealKeptResolver,
    RuleSoftenedResolver,
  ],
  exports: [ReviewService, RemarksService],
})
export class ReviewModule {}
