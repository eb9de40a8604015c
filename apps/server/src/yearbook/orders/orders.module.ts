import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { EventsModule } from '../../events/events.module.js';
import { UnitsModule } from '../../units/units.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { Binding } from './binding.js';
import { Carrying } from './carrying.js';
import { CountyDocumentSource } from './county-document-source.js';
import { DocumentSource } from './document-source.js';
import { EditsRepository } from './edits.repository.js';
import { OrderBell } from './order-bell.js';
import { OrderQueueRepository } from './order-queue.repository.js';
import { OrderWork } from './order-work.js';
import { OrderWorker } from './order-worker.js';
import { OrdersRepository } from './orders.repository.js';
import { OrdersResolver } from './orders.resolver.js';
import { OrdersService } from './orders.service.js';
import { YearbookService } from './yearbook.service.js';

/** A county's documents: read, edited, ordered and taken away. Only a server makes what was ordered. */
@Module({
  imports: [EventsModule, FactsModule, UnitsModule],
  providers: [
    { provide: DocumentSource, useClass: CountyDocumentSource },
    Binding,
    Carrying,
    EditsRepository,
    OrderBell,
    OrderQueueRepository,
    OrderWork,
    OrdersRepository,
    OrdersResolver,
    OrdersService,
    YearbookService,
  ],
  exports: [Carrying, OrderBell, OrderWork, OrdersService],
})
export class OrdersModule {
  static of({ worker }: { readonly worker: boolean }): DynamicModule {
    return { module: OrdersWorkerModule, providers: worker ? [OrderWorker] : [] };
  }
}

@Module({ imports: [OrdersModule], exports: [OrdersModule] })
class OrdersWorkerModule {}
