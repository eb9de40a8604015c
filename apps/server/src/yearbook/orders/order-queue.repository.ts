import type { BoundDocument, Manifest } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '../../platform/database/database.js';
import { keptOrders } from './document-order.js';
import type { DocumentAsked, OrderFailure, OrderFormat } from './document-order.js';

/** An order that one server holds. */
export interface HeldOrder extends DocumentAsked {
  readonly id: string;
  readonly formats: readonly OrderFormat[];
  readonly orderedAt: Date;
  readonly fromManifest: Manifest | null;
  /** Of the document that is to be made again. */
  readonly fromSha256: string | null;
  /** Already made by whoever held it before. */
  readonly document: BoundDocument | null;
  readonly doneFormats: readonly OrderFormat[];
  readonly attempts: number;
}

/**
 * The queue of orders, for all servers on one database. Whoever takes an order holds it for a while and says so again
 * and again; one that is no longer held is taken by the next. Time is the database's: servers need not agree on theirs.
 */
@Injectable()
export class OrderQueueRepository {
  constructor(private readonly database: Database) {}

  /** Whether some order waits, or has a server that has fallen silent. */
  async someWait(): Promise<boolean> {
    const [row] = await this.database.query<{ readonly waits: boolean }>(
      `select exists (
         select from document_order
         where state = 'QUEUED' or (state = 'RUNNING' and held_until < clock_timestamp())
       ) as waits`,
    );
    return row?.waits ?? false;
  }

  /** The oldest order that waits, or whose server has fallen silent. */
  async take(holder: string, holdMs: number): Promise<HeldOrder | null> {
    const [row] = await this.database.query<HeldOrder>(
      `update document_order o set state = 'RUNNING', holder = $1, attempts = attempts + 1,
         held_until = clock_timestamp() + $2 * interval '1 millisecond'
       where id = (
         select id from document_order
         where state = 'QUEUED' or (state = 'RUNNING' and held_until < clock_timestamp())
         order by ordered_at, id limit 1 for update skip locked
       )
       returning id, region_id as "regionId", report_year as year, kind, basis, locale, formats,
         ordered_at as "orderedAt", from_manifest as "fromManifest", from_sha256 as "fromSha256",
         document, attempts,
         array(select format from document_file where order_id = o.id) as "doneFormats"`,
      [holder, holdMs],
    );
    return row ?? null;
  }

  /** Goes on holding; false where the order is no longer this server's, as when it was cancelled. */
  async hold(id: string, holder: string, holdMs: number): Promise<boolean> {
    const rows = await this.database.query<object>(
      `update document_order set held_until = clock_timestamp() + $3 * interval '1 millisecond'
       where id = $1 and holder = $2 and state = 'RUNNING' returning id`,
      [id, holder, holdMs],
    );
    return rows.length > 0;
  }

  /** Gives an order back that could not be ended here: the next takes it at once, and it counts as no attempt. */
  async release(id: string, holder: string): Promise<void> {
    await this.database.query(
      `update document_order set state = 'QUEUED', holder = null, held_until = null, attempts = attempts - 1
       where id = $1 and holder = $2 and state = 'RUNNING'`,
      [id, holder],
    );
  }

  async keepDocument(id: string, holder: string, document: BoundDocument, sha256: string): Promise<boolean> {
    const rows = await this.database.query<object>(
      `update document_order set step = 1, document = $3, manifest = $4, check_code = $5, document_sha256 = $6
       where id = $1 and holder = $2 and state = 'RUNNING' returning id`,
      [id, holder, JSON.stringify(document), JSON.stringify(document.manifest), document.checkCode, sha256],
    );
    return rows.length > 0;
  }

  /** One statement: no file of an order that was cancelled meanwhile stays behind. */
  async keepFile(id: string, holder: string, format: OrderFormat, bytes: Uint8Array): Promise<boolean> {
    const rows = await this.database.query<object>(
      `with held as (
         update document_order set step = step + 1
         where id = $1 and holder = $2 and state = 'RUNNING' returning id
       )
       insert into document_file (order_id, format, sha256, bytes) select id, $3, $4, $5 from held
       returning order_id`,
      [id, holder, format, createHash('sha256').update(bytes).digest('hex'), Buffer.from(bytes)],
    );
    return rows.length > 0;
  }

  /** The files of older orders of the same year go. */
  async finish(id: string, holder: string, now: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [order] = await tx.query<{ readonly regionId: string; readonly year: number }>(
        `update document_order set state = 'DONE', ended_at = $3, document = null, holder = null, held_until = null
         where id = $1 and holder = $2 and state = 'RUNNING' returning region_id as "regionId", report_year as year`,
        [id, holder, now],
      );
      if (!order) return;
      await tx.query(
        `delete from document_file where order_id in (
           select id from document_order where region_id = $1 and report_year = $2 and state = 'DONE'
           order by ended_at desc, id offset $3
         )`,
        [order.regionId, order.year, keptOrders],
      );
    });
  }

  async fail(id: string, holder: string, failure: OrderFailure, now: Date): Promise<void> {
    await this.database.query(
      `with failed as (
         update document_order set state = 'FAILED', failure = $3, ended_at = $4, document = null, holder = null,
           held_until = null
         where id = $1 and holder = $2 and state = 'RUNNING' returning id
       )
       delete from document_file using failed where order_id = failed.id`,
      [id, holder, failure, now],
    );
  }
}
