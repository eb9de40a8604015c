import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';
import { eventAfter } from './event.js';
import type { ChainEnd, ChainedEvent, NewEvent } from './event.js';

interface ChainRow {
  readonly sequence: number;
  readonly head: string;
}

interface EventRow {
  readonly region_id: string;
  readonly sequence: number;
  readonly at: Date;
  readonly act: string;
  readonly actor_id: string | null;
  readonly unit_id: string | null;
  readonly report_year: number | null;
  readonly version_n: number | null;
  readonly version_sha256: string | null;
  readonly detail: unknown;
  readonly previous_hash: string;
  readonly hash: string;
}

export const eventColumns = `region_id, sequence, at, act, actor_id, unit_id, report_year, version_n, version_sha256,
  detail, previous_hash, hash`;

/** A region's log. Whoever writes locks its end first, after the rows the act is about: one order for everybody. */
@Injectable()
export class EventLogRepository {
  /** Locks the end of a region's chain until the transaction ends. A region has its chain from its first row on. */
  async lock(tx: Queryable, regionId: string): Promise<ChainEnd> {
    const [row] = await tx.query<ChainRow>(
      'select sequence, head from chain where region_id = $1 for update',
      [regionId],
    );
    if (!row) throw new Error(`Region ${regionId} has no chain`);
    return { regionId, sequence: row.sequence, head: row.head };
  }

  /** Appends one event to a chain whose end is locked; returns the new end. One round trip. */
  async append(tx: Queryable, end: ChainEnd, event: NewEvent): Promise<ChainEnd> {
    const { parameters, hash, sequence } = eventParameters(eventAfter(end, event));
    await tx.query(
      `with written as (
         insert into event (${eventColumns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       )
       update chain set sequence = $2, head = $12 where region_id = $1`,
      parameters,
    );
    return { regionId: end.regionId, sequence, head: hash };
  }

  /** Events of a region after a sequence number, in order, at most `limit`. */
  async after(
    database: Queryable,
    regionId: string,
    sequence: number,
    limit: number,
  ): Promise<readonly (ChainedEvent & { readonly hash: string })[]> {
    const rows = await database.query<EventRow>(
      `select ${eventColumns} from event where region_id = $1 and sequence > $2 order by sequence limit $3`,
      [regionId, sequence, limit],
    );
    return rows.map(eventOfRow);
  }
}

/** The values of `eventColumns` in their order. */
export function eventParameters(event: ChainedEvent & { readonly hash: string }): {
  readonly parameters: readonly unknown[];
  readonly hash: string;
  readonly sequence: number;
} {
  const parameters = [
    event.regionId,
    event.sequence,
    event.at,
    event.act,
    event.actorId,
    event.unitId,
    event.reportYear,
    event.versionN,
    event.versionSha256,
    JSON.stringify(event.detail),
    event.previousHash,
    event.hash,
  ];
  return { parameters, hash: event.hash, sequence: event.sequence };
}

function eventOfRow(row: EventRow): ChainedEvent & { readonly hash: string } {
  return {
    regionId: row.region_id,
    sequence: row.sequence,
    at: row.at,
    act: row.act,
    actorId: row.actor_id,
    unitId: row.unit_id,
    reportYear: row.report_year,
    versionN: row.version_n,
    versionSha256: row.version_sha256,
    detail: row.detail,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
