import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module.js';
import { RegionPastRepository } from './region-past.repository.js';
import { RegionPastResolver } from './region-past.resolver.js';
import { RegionPastService } from './region-past.service.js';

/** The units of a region over the years. */
@Module({
  imports: [UnitsModule],
  providers: [RegionPastRepository, RegionPastService, RegionPastResolver],
})
export class PastModule {}
