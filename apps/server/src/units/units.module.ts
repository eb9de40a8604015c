import { Module } from '@nestjs/common';
import { CyclesService } from './cycles.service.js';
import { LayingDownService } from './laying-down.service.js';
import { UnitDirectoryRepository } from './unit-directory.repository.js';
import { UnitsService } from './units.service.js';

@Module({
  providers: [UnitDirectoryRepository, UnitsService, CyclesService, LayingDownService],
  exports: [UnitDirectoryRepository, UnitsService, CyclesService, LayingDownService],
})
export class UnitsModule {}
