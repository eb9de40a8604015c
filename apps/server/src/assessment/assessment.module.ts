import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AssessmentRepository } from './assessment.repository.js';
import { AssessmentService } from './assessment.service.js';
import { AssessmentWorker } from './assessment.worker.js';
import { FreshnessRepository } from './freshness.repository.js';
import { LikenessRepository } from './likeness.repository.js';
import { LikenessService } from './likeness.service.js';
import { FailedReportsRepository } from './failed-reports.repository.js';
import { JudgedReportsRepository } from './judged-reports.repository.js';
import { ReviewerMarksRepository } from './reviewer-marks.repository.js';
import { RuleMarksRepository } from './rule-marks.repository.js';
import { StoredJudgementsRepository } from './stored-judgements.repository.js';
import { ScoredEvidenceRepository } from './scored-evidence.repository.js';

const parts = [
  AssessmentRepository,
  AssessmentService,
  FailedReportsRepository,
  JudgedReportsRepository,
  ScoredEvidenceRepository,
  ReviewerMarksRepository,
  RuleMarksRepository,
  FreshnessRepository,
];

/** Judgements of the reports that stand. Only a server follows the logs; a command catches up when it says so. */
@Module({
  providers: [LikenessRepository, LikenessService, StoredJudgementsRepository, ...parts],
  exports: [...parts],
})
export class AssessmentModule {
  static of({ worker }: { readonly worker: boolean }): DynamicModule {
    return { module: AssessmentWorkerModule, providers: worker ? [AssessmentWorker] : [] };
  }
}

/** The same with the part that works by itself: whoever imports it also judges what others file. */
@Module({ imports: [AssessmentModule], exports: [AssessmentModule] })
class AssessmentWorkerModule {}
