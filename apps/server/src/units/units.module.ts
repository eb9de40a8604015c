import { Module } from '@nestjs/common';
import { CycleClosingResolver } from './cycle-closing.resolver.js';
import { CycleClosingService } from './cycle-closing.service.js';
import { CycleOverviewService } from './cycle-overview.service.js';
import { CycleSchemesRepository } from './cycle-schemes.repository.js';
import { CycleSchemesService } from './cycle-schemes.service.js';
import { CyclesRepository } from './cycles.repository.js';
import { CyclesResolver } from './cycles.resolver.js';
import { CyclesService } from './cycles.service.js';
import { RegionEdgesResolver, UnitEdgesResolver } from './edges.resolver.js';
import { EdgesRepository } from './edges.repository.js';
import { EdgesService } from './edges.service.js';
import { LayingDownRepository } from './laying-down.repository.js';
import { LayingDownService } from './laying-down.service.js';
import { LoggedWrite } from './logged-write.js';
import { ObligationsRepository } from './obligations.repository.js';
import { RegionsAsked } from './regions-asked.js';
import { SettingChangesRepository } from './setting-changes.repository.js';
import { UnitDirectoryRepository } from './unit-directory.repository.js';
import { UnitListRepository } from './unit-list.repository.js';
import { UnitsOverYearsRepository } from './units-over-years.repository.js';
import { UnitsRepository } from './units.repository.js';
import { UnitsResolver } from './units.resolver.js';
import { UnitsService } from './units.service.js';

@Module({
  providers: [
    UnitDirectoryRepository,
    RegionsAsked,
    UnitListRepository,
    UnitsOverYearsRepository,
    UnitsRepository,
    EdgesRepository,
    CyclesRepository,
    CycleSchemesRepository,
    CycleSchemesService,
    SettingChangesRepository,
    ObligationsRepository,
    LayingDownRepository,
    LoggedWrite,
    UnitsService,
    EdgesService,
    CyclesService,
    CycleClosingService,
    CycleOverviewService,
    LayingDownService,
    UnitsResolver,
    UnitEdgesResolver,
    RegionEdgesResolver,
    CyclesResolver,
    CycleClosingResolver,
  ],
  exports: [
    UnitsOverYearsRepository,
    UnitDirectoryRepository,
    RegionsAsked,
    ObligationsRepository,
    UnitsService,
    CyclesService,
    CycleClosingService,
    CycleSchemesService,
    SettingChangesRepository,
    LayingDownService,
    LoggedWrite,
  ],
})
export class UnitsModule {}
