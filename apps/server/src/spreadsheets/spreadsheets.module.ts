import { Module } from '@nestjs/common';
import { FilingModule } from '../filing/filing.module.js';
import { UnitsModule } from '../units/units.module.js';
import { YearbookModule } from '../yearbook/yearbook.module.js';
import { ArchiveRepository } from './archive.repository.js';
import { ArchiveService } from './archive.service.js';
import { BalancesSheetService } from './balances-sheet.service.js';
import { RegionSumsRepository } from './region-sums.repository.js';
import { RegionSumsService } from './region-sums.service.js';
import { TemplateService } from './template.service.js';
import { WorkbookReader } from './workbook-reader.js';

/** Workbooks to take away and to bring, and a year's archive. */
@Module({
  imports: [UnitsModule, FilingModule, YearbookModule],
  providers: [
    WorkbookReader,
    TemplateService,
    RegionSumsRepository,
    RegionSumsService,
    ArchiveRepository,
    ArchiveService,
    BalancesSheetService,
  ],
  exports: [BalancesSheetService, TemplateService, RegionSumsService, ArchiveService],
})
export class SpreadsheetsModule {}
