import type { Manifest } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Queryable } from '../../platform/database/database.js';
import type { DocumentAsked, DocumentOrder, OrderFormat } from './document-order.js';

const orderColumns = `o.id, o.region_id as "regionId", o.report_year as year, o.kind, o.basis, o.locale, o.formats,
  o.state, o.step, o.steps, account.name as "orderedBy", o.ordered_at as "orderedAt", o.ended_at as "endedAt",
  o.manifest, o.check_code as "checkCode", o.failure,
  coalesce((select json_agg(json_build_object('format', f.format, 'sha256', f.sha256, 'size', length(f.bytes))
    order by array_position(o.formats, f.format)) from document_file f where f.order_id = o.id), '[]') as files`;
const orderTables = 'document_order o left join account on account.id = o.ordered_by';

/** So many orders of a year are listed, the latest first. */
const mostListed = 50;

/** What an order was made of, and the hash of the document. */
export interface MadeDocument {
  readonly manifest: Manifest;
  readonly sha256: string;
}

/** Orders as people see them. */
@Injectable()
export class OrdersRepository {
  constructor(private readonly database: Database) {}

  async ofYear(regionId: string, year: number): Promise<readonly DocumentOrder[]> {
    return this.database.query<DocumentOrder>(
      `select ${orderColumns} from ${orderTables} where o.region_id = $1 and o.report_year = $2
       order by o.ordered_at desc, o.id limit ${mostListed}`,
      [regionId, year],
    );
  }

  async byId(id: string, db: Queryable = this.database): Promise<DocumentOrder | null> {
    const [row] = await db.query<DocumentOrder>(
      `select ${orderColumns} from ${orderTables} where o.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Null while the document of an order has not been made. */
  async made(id: string): Promise<MadeDocument | null> {
    const [row] = await this.database.query<MadeDocument>(
      `select manifest, document_sha256 as sha256 from document_order
       where id = $1 and manifest is not null and document_sha256 is not null`,
      [id],
    );
    return row ?? null;
  }

  async openCount(tx: Queryable, regionId: string): Promise<number> {
    const [row] = await tx.query<{ readonly count: number }>(
      `select count(*)::int as count from document_order where region_id = $1 and state in ('QUEUED', 'RUNNING')`,
      [regionId],
    );
    return row?.count ?? 0;
  }

  async add(
    tx: Queryable,
    { regionId, year, kind, basis, locale }: DocumentAsked,
    order: {
      readonly formats: readonly OrderFormat[];
      readonly orderedBy: string;
      readonly orderedAt: Date;
      /** What is to be made again. */
      readonly from: MadeDocument | null;
    },
  ): Promise<DocumentOrder> {
    const { formats, orderedBy, orderedAt, from } = order;
    const [row] = await tx.query<{ readonly id: string }>(
      `insert into document_order
         (region_id, report_year, kind, basis, locale, formats, state, steps, ordered_by, ordered_at, from_manifest,
          from_sha256)
       values ($1, $2, $3, $4, $5, $6, 'QUEUED', $7, $8, $9, $10, $11) returning id`,
      [
        regionId,
        year,
        kind,
        basis,
        locale,
        formats,
        formats.length + 1,
        orderedBy,
        orderedAt,
        from && JSON.stringify(from.manifest),
        from?.sha256 ?? null,
      ],
    );
    const added = row && (await this.byId(row.id, tx));
    if (!added) throw new Error('An order that was added is not there');
    return added;
  }

  /** Ends an order that has not ended; false where it has. Whoever works at it stops after the step. */
  async cancel(tx: Queryable, id: string, now: Date): Promise<boolean> {
    const rows = await tx.query<object>(
      `update document_order set state = 'CANCELLED', ended_at = $2, document = null, holder = null, held_until = null
       where id = $1 and state in ('QUEUED', 'RUNNING') returning id`,
      [id, now],
    );
    await tx.query(
      `delete from document_file using document_order o
       where order_id = $1 and o.id = order_id and o.state = 'CANCELLED'`,
      [id],
    );
    return rows.length > 0;
  }

  async bytes(id: string, format: OrderFormat): Promise<Uint8Array | null> {
    const [row] = await this.database.query<{ readonly bytes: Uint8Array }>(
      `select f.bytes from document_file f join document_order o on o.id = f.order_id
       where f.order_id = $1 and f.format = $2 and o.state = 'DONE'`,
      [id, format],
    );
    return row?.bytes ?? null;
  }
}
