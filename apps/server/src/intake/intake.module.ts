import { Module } from '@nestjs/common';
import { FilingModule } from '../filing/filing.module.js';
import { UnitsModule } from '../units/units.module.js';
import { DocumentImportedResolver } from './document-imported.resolver.js';
import { DocumentInHandService } from './document-in-hand.service.js';
import { DocumentPlaceService } from './document-place.service.js';
import { DocumentPlanService } from './document-plan.service.js';
import { DocumentReader } from './document-reader.js';
import { DocumentsRepository } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';
import { DraftDocumentService } from './draft-document.service.js';
import { DuplicatesService } from './duplicates.service.js';
import { ImportService } from './import.service.js';
import { IntakeRepository } from './intake.repository.js';
import { IntakeResolver } from './intake.resolver.js';
import { KeepDocumentService } from './keep-document.service.js';

/** Old documents: brought, read, corrected and kept as reports of the years they are of. */
@Module({
  imports: [UnitsModule, FilingModule],
  providers: [
    DocumentsRepository,
    IntakeRepository,
    DocumentReader,
    DocumentsService,
    DocumentPlaceService,
    DocumentPlanService,
    DocumentInHandService,
    DraftDocumentService,
    DuplicatesService,
    KeepDocumentService,
    ImportService,
    IntakeResolver,
    DocumentImportedResolver,
  ],
  exports: [DocumentsRepository, DocumentReader, DocumentsService, ImportService],
})
export class IntakeModule {}
