import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { signedIn } from '../accounts/permit.js';
import { Refusal } from '../platform/refusals.js';
import { orderFormats } from '../yearbook/orders/document-order.js';
import type { OrderFormat } from '../yearbook/orders/document-order.js';
import { OrdersService } from '../yearbook/orders/orders.service.js';
import { FileAskingService, takingAway } from './file-asking.service.js';
import { sendFile } from './file-headers.js';

/** Ordered documents as files. */
@Injectable()
export class YearbookRoutes {
  constructor(
    private readonly asking: FileAskingService,
    private readonly orders: OrdersService,
  ) {}

  serve(fastify: FastifyInstance): void {
    for (const format of orderFormats)
      fastify.get(
        `/regions/:region/:year/documents/:id.${format.toLowerCase()}`,
        takingAway,
        (request, reply) => this.download(request, reply, format),
      );
  }

  private async download(request: FastifyRequest, reply: FastifyReply, format: OrderFormat): Promise<void> {
    const { region, year, id } = request.params as {
      readonly region: string;
      readonly year: string;
      readonly id: string;
    };
    const viewer = signedIn(await this.asking.taker(request));
    if (!/^\d{4}$/.test(year)) throw new Refusal('NOT_FOUND');
    const file = await this.orders.download(viewer, { region, year: Number(year), id }, format);
    if (file === null) throw new Refusal('NOT_FOUND');
    await sendFile(reply, file);
  }
}
