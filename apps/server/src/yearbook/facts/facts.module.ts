import { Module } from '@nestjs/common';
import { AssessmentModule } from '../../assessment/assessment.module.js';
import { ComparisonModule } from '../../comparison/comparison.module.js';
import { CountyFactsRepository } from './county-facts.repository.js';
import { CountyFactsService } from './county-facts.service.js';

/** What a county's documents are made of. */
@Module({
  imports: [AssessmentModule, ComparisonModule],
  providers: [CountyFactsRepository, CountyFactsService],
  exports: [CountyFactsService],
})
export class FactsModule {}
