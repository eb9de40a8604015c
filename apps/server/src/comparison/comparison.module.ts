import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { UnitsModule } from '../units/units.module.js';
import { ComparisonRepository } from './comparison.repository.js';
import { ComparisonResolver } from './comparison.resolver.js';
import { ComparisonService } from './comparison.service.js';
import { MatrixResolver } from './matrix.resolver.js';
import { MatrixService } from './matrix.service.js';
import { PracticeMatrixRepository } from './practice-matrix.repository.js';
import { PracticeMatrixResolver } from './practice-matrix.resolver.js';
import { PracticeMatrixService } from './practice-matrix.service.js';
import { RankingRepository } from './ranking.repository.js';
import { RankingResolver } from './ranking.resolver.js';
import { RankingService } from './ranking.service.js';
import { RegionDistributionResolver } from './region-distribution.resolver.js';
import { RegionDistributionService } from './region-distribution.service.js';
import { RegionOnMapService } from './region-on-map.service.js';
import { RegionYearsRepository } from './region-years.repository.js';
import { RegionYearsResolver } from './region-years.resolver.js';
import { RegionYearsService } from './region-years.service.js';
import { ScoreExplanationResolver } from './score-explanation.resolver.js';
import { ScoreExplanationService } from './score-explanation.service.js';
import { ScoredReportsService } from './scored-reports.service.js';

/** Units and years held against each other. */
@Module({
  imports: [AssessmentModule, UnitsModule],
  providers: [
    RegionDistributionService,
    RegionDistributionResolver,
    RegionYearsRepository,
    RegionOnMapService,
    RegionYearsService,
    RegionYearsResolver,
    ScoredReportsService,
    MatrixService,
    MatrixResolver,
    PracticeMatrixRepository,
    PracticeMatrixService,
    PracticeMatrixResolver,
    RankingRepository,
    RankingService,
    RankingResolver,
    ScoreExplanationService,
    ScoreExplanationResolver,
    ComparisonRepository,
    ComparisonService,
    ComparisonResolver,
  ],
  exports: [ScoredReportsService],
})
export class ComparisonModule {}
