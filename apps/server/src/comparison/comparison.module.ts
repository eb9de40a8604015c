import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { UnitsModule } from '../units/units.module.js';
import { ComparedCellsRepository } from './compared-cells.repository.js';
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
import { RegionChangesRepository } from './region-changes.repository.js';
import { RegionChangesResolver } from './region-changes.resolver.js';
import { RegionChangesService } from './region-changes.service.js';
import { RegionDistributionResolver } from './region-distribution.resolver.js';
import { FiguresOfRegion } from './figures-of-region.js';
import { RegionDistributionService } from './region-distribution.service.js';
import { RegionOnMapService } from './region-on-map.service.js';
import { RegionYearsRepository } from './region-years.repository.js';
import { RegionYearsResolver } from './region-years.resolver.js';
import { RegionYearsService } from './region-years.service.js';
import { ReviewScoreResolver } from './review-score.resolver.js';
import { ReviewScoreService } from './review-score.service.js';
import { ScoreExplanationResolver } from './score-explanation.resolver.js';
import { ScoreExplanationService } from './score-explanation.service.js';
import { SchemeEffectResolver } from './scheme-effect.resolver.js';
import { SchemeEffectService } from './scheme-effect.service.js';
import { ScoreTreeResolver } from './score-tree.resolver.js';
import { ScoreTreeService } from './score-tree.service.js';
import { ScoredReportsService } from './scored-reports.service.js';

/** Units and years held against each other. */
@Module({
  imports: [AssessmentModule, UnitsModule],
  providers: [
    RegionChangesRepository,
    RegionChangesService,
    RegionChangesResolver,
    FiguresOfRegion,
    RegionDistributionService,
    RegionDistributionResolver,
    RegionYearsRepository,
    RegionOnMapService,
    RegionYearsService,
    RegionYearsResolver,
    ScoredReportsService,
    ReviewScoreService,
    ReviewScoreResolver,
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
    SchemeEffectService,
    SchemeEffectResolver,
    ScoreTreeService,
    ScoreTreeResolver,
    ComparedCellsRepository,
    ComparisonRepository,
    ComparisonService,
    ComparisonResolver,
  ],
  exports: [ScoredReportsService],
})
export class ComparisonModule {}
