import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module.js';
import { UnitHistoryRepository } from './unit-history.repository.js';
import { UnitHistoryResolver } from './unit-history.resolver.js';
import { UnitHistoryService } from './unit-history.service.js';

/** One unit over the years. */
@Module({
  imports: [UnitsModule],
  providers: [UnitHistoryRepository, UnitHistoryService, UnitHistoryResolver],
})
export class HistoryModule {}
