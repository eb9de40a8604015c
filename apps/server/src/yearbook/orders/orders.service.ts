import { Injectable } from '@nestjs/common';
import { permit } from '../../accounts/permit.js';
import type { Viewer } from '../../accounts/viewer.js';
import { Database } from '../../platform/database/database.js';
import type { Locale } from '../../platform/locale.js';
import type { Problem } from '../../platform/problems.js';
import { isUuid } from '../../review/is-uuid.js';
import { LoggedWrite } from '../../units/logged-write.js';
import { UnitDirectoryRepository } from '../../units/unit-directory.repository.js';
import { mostOpenOrders, orderFormats } from './document-order.js';
import type { DocumentAsked, DocumentOrder, OrderFormat } from './document-order.js';
import { documentName } from './document-name.js';
import { OrderBell } from './order-bell.js';
import { OrdersRepository } from './orders.repository.js';
import type { MadeDocument } from './orders.repository.js';
import { demandCounty, permitDocument } from './sight-of-document.js';

export interface OrderOutcome {
  readonly kind: 'DOCUMENT_ORDERED' | 'ORDER_CANCELLED';
  readonly order: DocumentOrder;
}

export interface OrderAsked extends Omit<DocumentAsked, 'regionId'> {
  readonly region: string;
  readonly formats: readonly OrderFormat[];
  /** An earlier order, of whose manifest the same document is to be made again. */
  readonly fromManifest: string | null;
}

export interface OrderedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const mediaTypes: Readonly<Record<OrderFormat, string>> = {
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  PDF: 'application/pdf',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  HTML: 'text/html; charset=utf-8',
  CSV: 'text/csv; charset=utf-8',
  JSON: 'application/json',
};

/** Ordering documents, taking orders back and taking files away. */
@Injectable()
export class OrdersService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly orders: OrdersRepository,
    private readonly write: LoggedWrite,
    private readonly bell: OrderBell,
  ) {}

  async order(
    viewer: Viewer,
    { region: code, formats: asked, fromManifest, ...about }: OrderAsked,
  ): Promise<OrderOutcome | Problem<'NOT_FOUND' | 'BAD_VALUE' | 'TOO_LARGE'>> {
    const { year } = about;
    const region = await this.directory.region(this.database, code, year);
    if (!region || !permit(viewer, 'orderDocument', { regionId: region.regionId, year }))
      return { kind: 'NOT_FOUND', what: code };
    demandCounty(region);
    const formats = orderFormats.filter((format) => asked.includes(format));
    if (formats.length === 0) return { kind: 'BAD_VALUE', places: [{ path: 'formats', reason: 'EMPTY' }] };
    const { regionId } = region;
    const earlier = fromManifest === null ? null : await this.earlier(regionId, year, fromManifest);
    if (fromManifest !== null && earlier === null) return { kind: 'NOT_FOUND', what: fromManifest };
    const document = earlier?.document ?? { regionId, ...about };
    const outcome = await this.write.run<OrderOutcome | Problem<'TOO_LARGE'>>(async (tx, now) => {
      const open = await this.orders.openCount(tx, regionId);
      if (open >= mostOpenOrders)
        return { outcome: { kind: 'TOO_LARGE', limit: mostOpenOrders, actual: open + 1 } };
      const order = await this.orders.add(tx, document, {
        formats,
        orderedBy: viewer.accountId,
        orderedAt: now,
        from: earlier?.made ?? null,
      });
      const event = {
        act: 'DOCUMENT_ORDERED' as const,
        actorId: viewer.accountId,
        reportYear: year,
        detail: { ...factsOf(order), formats },
      };
      return { outcome: { kind: 'DOCUMENT_ORDERED', order }, log: { regionId, event } };
    });
    this.bell.ring();
    return outcome;
  }

  /** Of an order that has ended nothing is taken back: it is answered as it is. */
  async cancel(viewer: Viewer, id: string): Promise<OrderOutcome | Problem<'NOT_FOUND'>> {
    const order = isUuid(id) ? await this.orders.byId(id) : null;
    if (!order || !permit(viewer, 'orderDocument', order)) return { kind: 'NOT_FOUND', what: id };
    return this.write.run<OrderOutcome>(async (tx, now) => {
      const isCancelled = await this.orders.cancel(tx, id, now);
      const outcome = { kind: 'ORDER_CANCELLED', order: (await this.orders.byId(id, tx)) ?? order } as const;
      if (!isCancelled) return { outcome };
      const event = {
        act: 'DOCUMENT_ORDER_CANCELLED' as const,
        actorId: viewer.accountId,
        reportYear: order.year,
        detail: factsOf(order),
      };
      return { outcome, log: { regionId: order.regionId, event } };
    });
  }

  /** Whoever calls has seen that the viewer may. */
  async ofYear(regionId: string, year: number): Promise<readonly DocumentOrder[]> {
    return this.orders.ofYear(regionId, year);
  }

  /** Null where there is no such order here, it has no such file, or it is not the viewer's to know of. */
  async download(
    viewer: Viewer,
    place: { readonly region: string; readonly year: number; readonly id: string },
    format: OrderFormat,
  ): Promise<OrderedFile | null> {
    const { region: code, year, id } = place;
    const region = await this.directory.region(this.database, code, year);
    const order = isUuid(id) ? await this.orders.byId(id) : null;
    if (!region || order?.regionId !== region.regionId || order.year !== year) return null;
    if (!permitDocument(viewer, region.regionId, year)) return null;
    const bytes = await this.orders.bytes(id, format);
    if (bytes === null) return null;
    await this.write.run(() => {
      const event = {
        act: 'ORDERED_DOCUMENT_DOWNLOADED' as const,
        actorId: viewer.accountId,
        reportYear: year,
        detail: { ...factsOf(order), format },
      };
      return Promise.resolve({ outcome: undefined, log: { regionId: region.regionId, event } });
    });
    return { name: documentName(region.name, order, format), mediaType: mediaTypes[format], bytes };
  }

  /** An earlier order whose document was made; null where there is none in this county's year. */
  private async earlier(
    regionId: string,
    year: number,
    id: string,
  ): Promise<{ readonly document: DocumentAsked; readonly made: MadeDocument } | null> {
    const order = isUuid(id) ? await this.orders.byId(id) : null;
    if (order?.regionId !== regionId || order.year !== year) return null;
    const made = await this.orders.made(id);
    const { kind, basis, locale } = order;
    return made && { document: { regionId, year, kind, basis, locale }, made };
  }
}

/** What the log says of a document; never its words. */
function factsOf({ kind, basis, locale, id }: DocumentOrder): {
  readonly order: string;
  readonly document: string;
  readonly basis: string;
  readonly locale: Locale;
} {
  return { order: id, document: kind, basis, locale };
}
