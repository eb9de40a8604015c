import type { DisclosureReport, Explanation, Origin, ReportStanding } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { eventParameters } from '../events/event-log.repository.js';
import { eventAfter } from '../events/event.js';
import type { ChainedEvent, ChainEnd, NewEvent } from '../events/event.js';
import type { Queryable } from '../platform/database/database.js';
import type { Fact } from './facts.js';
import type { IdempotencyKey } from './history.repository.js';
import type { KeptReading } from './kept-reading.js';
import { standingColumns, standingParameters } from './report-place.js';

/** An act on one report: its event and where the report stands afterwards. */
export interface ReportActWritten {
  readonly event: NewEvent & { readonly unitId: string; readonly reportYear: number };
  readonly standing: ReportStanding;
}

type LoggedEvent = ChainedEvent & { readonly hash: string };

/** An act that makes a version, with what is kept beside it. */
export interface FilingWritten extends ReportActWritten {
  readonly version: {
    readonly origin: Origin;
    readonly content: DisclosureReport;
    readonly explanations: readonly Explanation[];
    readonly filedAt: Date;
    readonly facts: readonly Fact[];
    /** Null for a version that was read from no document. */
    readonly read: KeptReading | null;
  };
  /** The answer to remember: it names the event, so it is worded once the event is known. */
  readonly remember: {
    readonly key: IdempotencyKey;
    readonly bodySha256: string;
    readonly outcomeOf: (event: LoggedEvent) => unknown;
  } | null;
}

const eventWidth = 12;
const afterStanding = eventWidth + standingColumns.length;
/** SQL: the parameter that stands behind event and standing by so many places. */
const parameter = (place: number): string => `$${afterStanding + place}`;

/**
 * SQL: `eventParameters` are $1 to $12 (region, sequence, at, act, actor, unit, year, n, sha256, detail, hash before,
 * hash), `standingParameters` follow. Parts of one statement: one round trip.
 */
const actParts = `
  logged as (
    insert into event (region_id, sequence, at, act, actor_id, unit_id, report_year, version_n, version_sha256,
      detail, previous_hash, hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  ),
  chained as (
    update chain set sequence = $2, head = $12 where region_id = $1
  ),
  standing as (
    update obligation set ${standingColumns.map((column, at) => `${column} = $${eventWidth + 1 + at}`).join(', ')}
    where unit_id = $6 and report_year = $7
  )`;

const actSql = `with ${actParts} select 1`;

/** Format, origin, content, explanations, filedAt; three of facts; five of the key and its answer; three of the reading. */
const [
  format,
  origin,
  content,
  explanations,
  filedAt,
  measures,
  values,
  qualifiers,
  keyAccount,
  keyOperation,
  key,
] = Array.from({ length: 11 }, (_, at) => parameter(at + 1));
const [keyBody, keyOutcome, documentSha256, reading, corrections] = Array.from({ length: 5 }, (_, at) =>
  parameter(at + 12),
);

const filingSql = `
  with ${actParts},
  version as (
    insert into report_version (unit_id, report_year, n, region_id, format, origin, content, explanations, sha256,
      filed_at, filed_by, document_sha256, reading, corrections)
    values ($6, $7, $8, $1, ${format}, ${origin}, ${content}, ${explanations}, $9, ${filedAt}, $5, ${documentSha256},
      ${reading}, ${corrections})
  ),
  facts as (
    insert into fact (unit_id, report_year, n, region_id, measure, value, qualifier)
    select $6, $7, $8, $1, measure, value, nullif(qualifier, 'EXACT')
    from unnest(${measures}::text[], ${values}::bigint[], ${qualifiers}::text[]) as f (measure, value, qualifier)
  ),
  draft_gone as (
    delete from draft where unit_id = $6 and report_year = $7
  ),
  remembered as (
    insert into idempotency (account_id, operation, key, body_sha256, outcome, created_at)
    select ${keyAccount}::uuid, ${keyOperation}::text, ${key}::text, ${keyBody}::text, ${keyOutcome}::jsonb, $3
    where ${keyAccount}::uuid is not null
  )
  select 1`;

/** Writes of what happened to a report. The obligation and the chain's end are locked by then. */
@Injectable()
export class ReportWritingRepository {
  async act(tx: Queryable, end: ChainEnd, { event, standing }: ReportActWritten): Promise<void> {
    const { parameters } = eventParameters(eventAfter(end, event));
    await tx.query(actSql, [...parameters, ...standingParameters(standing)]);
  }

  /** Version, facts, event and answer; the draft goes. Returns the event, whose hash stands on the receipt. */
  async file(
    tx: Queryable,
    end: ChainEnd,
    { event, standing, version, remember }: FilingWritten,
  ): Promise<LoggedEvent> {
    const { origin, content, explanations, filedAt, facts, read } = version;
    const logged = eventAfter(end, event);
    await tx.query(filingSql, [
      ...eventParameters(logged).parameters,
      ...standingParameters(standing),
      content.formatFound,
      origin,
      JSON.stringify(content),
      JSON.stringify(explanations),
      filedAt,
      facts.map(({ measure }) => measure),
      facts.map(({ value }) => value),
      facts.map(({ qualifier }) => qualifier),
      remember?.key.accountId,
      remember?.key.operation,
      remember?.key.key,
      remember?.bodySha256,
      remember && JSON.stringify(remember.outcomeOf(logged)),
      read?.documentSha256,
      read && JSON.stringify(read.reading),
      read && JSON.stringify(read.corrections),
    ]);
    return logged;
  }
}

/** Whether a write failed because the same key was being answered at the same time by another request. */
export function isKeyTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === '23505' &&
    'constraint' in error &&
    error.constraint === 'idempotency_pkey'
  );
}
