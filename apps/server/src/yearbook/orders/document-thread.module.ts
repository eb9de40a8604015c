import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { EventsModule } from '../../events/events.module.js';
import type { Clock } from '../../platform/clock.js';
import { PlatformModule } from '../../platform/platform.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { Carrying } from './carrying.js';
import { CountyDocumentSource } from './county-document-source.js';
import { DocumentSource } from './document-source.js';
import { EditsRepository } from './edits.repository.js';
import { OrderQueueRepository } from './order-queue.repository.js';
import { OrderWork } from './order-work.js';

/** What the thread stands on that gathers documents and makes orders. */
@Module({})
export class DocumentThreadModule {
  static of(dataSource: DataSource, clock: Clock): DynamicModule {
    return {
      module: DocumentThreadModule,
      imports: [PlatformModule.of(dataSource, clock), EventsModule, FactsModule],
      providers: [
        { provide: DocumentSource, useClass: CountyDocumentSource },
        Carrying,
        EditsRepository,
        OrderQueueRepository,
        OrderWork,
      ],
    };
  }
}
