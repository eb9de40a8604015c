import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { EventsModule } from '../../events/events.module.js';
import { UnitsModule } from '../../units/units.module.js';
import { DocumentThread } from './document-thread.js';
import { EditsRepository } from './edits.repository.js';
import { OrderBell } from './order-bell.js';
import { OrderQueueRepository } from './order-queue.repository.js';
import { OrderWatch } from './order-watch.js';
import { OrdersRepository } from './orders.repository.js';
import { OrdersResolver } from './orders.resolver.js';
import { OrdersService } from './orders.service.js';
import { YearbookService } from './yearbook.service.js';

/** A county's documents: read, edited, ordered and taken away. Only a server makes what was ordered. */
@Module({
  imports: [EventsModule, UnitsModule],
  providers: [
    DocumentThread,
    EditsRepository,
    OrderBell,
    OrderQueueRepository,
    OrdersRepository,
    OrdersResolver,
    OrdersService,
    YearbookService,
  ],
  exports: [DocumentThread, OrderBell, OrderQueueRepository, OrdersService],
})
export class OrdersModule {
  static of({ worker }: { readonly worker: boolean }): DynamicModule {
    return { module: OrdersWorkerModule, providers: worker ? [OrderWatch] : [] };
  }
}

@Module({ imports: [OrdersModule], exports: [OrdersModule] })
class OrdersWorkerModule {}
