import { Module } from '@nestjs/common';
import { FilingModule } from '../filing/filing.module.js';
import { CellNotesRepository } from './cell-notes.repository.js';
import { CellNotesResolver } from './cell-notes.resolver.js';
import { CellNotesService } from './cell-notes.service.js';

/** What a unit's people write to each other beside their report. */
@Module({
  imports: [FilingModule],
  providers: [CellNotesRepository, CellNotesService, CellNotesResolver],
})
export class NotesModule {}
