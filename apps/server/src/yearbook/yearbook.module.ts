import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { FilingModule } from '../filing/filing.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { UnitsModule } from '../units/units.module.js';
import { AttachmentsService } from './attachments.service.js';
import { PapersRepository } from './papers.repository.js';
import { PublicationService } from './publication.service.js';
import { ReportInPlaceService } from './report-in-place.service.js';
import { ReportPaperService } from './report-paper.service.js';
import { ReportPapersResolver } from './report-papers.resolver.js';
import { ReportPapersService } from './report-papers.service.js';

/** Reports on paper: files to take away, sealed scans, and the page that was published beside what was accepted. */
@Module({
  imports: [EventsModule, UnitsModule, FilingModule, IntakeModule],
  providers: [
    PapersRepository,
    ReportInPlaceService,
    ReportPaperService,
    AttachmentsService,
    PublicationService,
    ReportPapersService,
    ReportPapersResolver,
  ],
  exports: [ReportInPlaceService, ReportPaperService, AttachmentsService, PublicationService],
})
export class YearbookModule {}
