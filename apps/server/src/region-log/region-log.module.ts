import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module.js';
import { RegionLogRepository } from './region-log.repository.js';
import { RegionLogResolver } from './region-log.resolver.js';
import { RegionLogService } from './region-log.service.js';

/** Reading the logs that every module writes into. */
@Module({ imports: [UnitsModule], providers: [RegionLogRepository, RegionLogResolver, RegionLogService] })
export class RegionLogModule {}
