import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { UnitsModule } from '../units/units.module.js';
import { RegionYearsRepository } from './region-years.repository.js';
import { RegionYearsResolver } from './region-years.resolver.js';
import { RegionYearsService } from './region-years.service.js';

/** Units and years held against each other. */
@Module({
  imports: [AssessmentModule, UnitsModule],
  providers: [RegionYearsRepository, RegionYearsService, RegionYearsResolver],
})
export class ComparisonModule {}
