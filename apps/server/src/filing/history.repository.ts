import type {
  DisclosureReport,
  Explanation,
  ListedWord,
  Origin,
  StepTaken,
  UnitNames,
  Waiver,
} from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { ChainEnd } from '../events/event.js';
import type { Queryable } from '../platform/database/database.js';
import { namesInRegion, ownNamesOf } from '../units/names-in-year.js';
import { lookedBack, lookedBackTo } from './looked-back-to.js';
import type { LookedBackRow } from './looked-back-to.js';
import { wordListOf } from './word-list-of.js';
import { explanationsOfContent, reportOfContent } from './stored-content.js';

/** What was written before about a unit's report of a year. */
export interface ReportHistory {
  /** The highest number that a version ever bore, recalled ones included; 0 before the first. */
  readonly lastN: number;
  /** The draft's revision; 0 when there is none. */
  readonly draftRevision: number;
  /** The revision of the last draft that became a version: numbers are never used twice. */
  readonly filedRevision: number;
  /** First receipt of a version that its unit filed and did not recall; null where there is none. */
  readonly firstReceivedAt: Date | null;
  /** The reports of the years looked back to as they stand, the latest first; without one, what the year after was opened with. */
  readonly earlier: readonly DisclosureReport[];
  /** What the unit and those beside it are called in the year. */
  readonly names: UnitNames;
  /** What the county does not want to read; null where it keeps no list. */
  readonly wordList: readonly ListedWord[] | null;
  /** Rules that the county has softened for this report, whether or not their day is over. */
  readonly waivers: readonly Waiver[];
  /** What the unit's own people have signed off, of whatever revision. */
  readonly stepsTaken: readonly StepTaken[];
}

/** The answer that a key was given before. */
export interface Answered {
  readonly bodySha256: string;
  readonly outcome: unknown;
}

/** What was said of when a version became public. */
export interface Publication {
  readonly n: number;
  readonly publishedOn: string | null;
}

/** A version as it was written. */
export interface StoredVersion {
  readonly content: DisclosureReport;
  readonly explanations: readonly Explanation[];
  readonly sha256: string;
  readonly origin: Origin;
}

export interface IdempotencyKey {
  readonly accountId: string;
  readonly operation: string;
  readonly key: string;
}

interface HistoryRow {
  readonly last_n: number | null;
  readonly draft_revision: number | null;
  readonly filed_revision: number | null;
  readonly first_received: Date | null;
  readonly earlier: LookedBackRow;
  readonly own_names: readonly string[] | null;
  readonly names_beside: readonly string[] | null;
  readonly word_list: readonly ListedWord[] | null;
  readonly waivers: readonly Waiver[];
  readonly steps_taken: readonly StepTaken[];
}

interface AnsweredRow {
  readonly body_sha256: string | null;
  readonly outcome: unknown;
}

interface VersionRow {
  readonly content: unknown;
  readonly explanations: unknown;
  readonly sha256: string;
  readonly origin: Origin;
}

interface OpeningRow extends HistoryRow, AnsweredRow {
  readonly sequence: number;
  readonly head: string;
}

/** SQL: the rules softened for a report that were not made strict again, as the domain knows them. */
export function waiversOf(unitId: string, year: string): string {
  return `(
    select coalesce(jsonb_agg(jsonb_build_object('rule', w.rule, 'effect', w.effect, 'reason', w.reason,
      'validUntil', w.valid_until) order by w.made_at), '[]')
    from waiver w where w.unit_id = ${unitId} and w.report_year = ${year} and w.withdrawn_at is null
  )`;
}

/** SQL: the region of the report; $1 unit, $2 year. */
const ofReport = '(select o.region_id from obligation o where o.unit_id = $1 and o.report_year = $2)';

/** SQL: columns of `HistoryRow`; $1 unit, $2 year. */
const historyColumns = `
  (select max(v.n) from report_version v where v.unit_id = $1 and v.report_year = $2) as last_n,
  (select d.revision from draft d where d.unit_id = $1 and d.report_year = $2) as draft_revision,
  (select max((e.detail ->> 'draftRevision')::integer) from event e
    where e.unit_id = $1 and e.report_year = $2) as filed_revision,
  (select min(v.filed_at) from report_version v
    where v.unit_id = $1 and v.report_year = $2 and v.origin = 'FILED' and not exists (
      select from event e where e.unit_id = $1 and e.report_year = $2 and e.act = 'REPORT_RECALLED'
        and e.version_n = v.n)) as first_received,
  ${lookedBackTo({ unit: '$1', year: '$2', counts: 'last.latest_n' })} as earlier,
  ${ownNamesOf('$1', '$2')} as own_names, ${namesInRegion(ofReport, '$2')} as names_beside,
  ${wordListOf(ofReport)} as word_list,
  ${waiversOf('$1', '$2')} as waivers,
  (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'revision', s.revision, 'by', s.taken_by)), '[]')
    from own_step s where s.unit_id = $1 and s.report_year = $2) as steps_taken`;

const openingSql = `
  select chain.sequence, chain.head, i.body_sha256, i.outcome, ${historyColumns}
  from chain left join idempotency i on i.account_id = $4 and i.operation = $5 and i.key = $6
  where chain.region_id = $3
  for update of chain`;

/** Reads of one report's past. Inside a transaction that holds its obligation they cannot change any more. */
@Injectable()
export class HistoryRepository {
  async history(db: Queryable, unitId: string, year: number): Promise<ReportHistory> {
    const [row] = await db.query<HistoryRow>(`select ${historyColumns}`, [unitId, year]);
    if (!row) throw new Error('A select without a table has one row');
    return historyOfRow(row, { unitId, year });
  }

  /** All that filing needs to know, and the lock of the chain's end, in one round trip. */
  async open(
    tx: Queryable,
    { unitId, year, regionId }: { readonly unitId: string; readonly year: number; readonly regionId: string },
    key: IdempotencyKey | null,
  ): Promise<{
    readonly history: ReportHistory;
    readonly end: ChainEnd;
    readonly answered: Answered | null;
  }> {
    const parameters = [unitId, year, regionId, key?.accountId, key?.operation, key?.key];
    const [row] = await tx.query<OpeningRow>(openingSql, parameters);
    if (!row) throw new Error(`Region ${regionId} has no chain`);
    const end = { regionId, sequence: row.sequence, head: row.head };
    return { history: historyOfRow(row, { unitId, year }), end, answered: answeredOfRow(row) };
  }

  async version(db: Queryable, unitId: string, year: number, n: number): Promise<StoredVersion> {
    const [row] = await db.query<VersionRow>(
      'select content, explanations, sha256, origin from report_version where unit_id = $1 and report_year = $2 and n = $3',
      [unitId, year, n],
    );
    if (!row) throw new Error(`Unit ${unitId} has no version ${n} of ${year}`);
    return {
      content: reportOfContent(row.content),
      explanations: explanationsOfContent(row.explanations),
      sha256: row.sha256,
      origin: row.origin,
    };
  }

  /** Oldest first. */
  async publications(db: Queryable, unitId: string, year: number): Promise<readonly Publication[]> {
    return db.query<Publication>(
      `select version_n as n, detail ->> 'publishedOn' as "publishedOn" from event
       where unit_id = $1 and report_year = $2 and act = 'REPORT_PUBLISHED' order by sequence`,
      [unitId, year],
    );
  }

  /** The answer to a key, where there is no report to open. */
  async answered(db: Queryable, { accountId, operation, key }: IdempotencyKey): Promise<Answered | null> {
    const [row] = await db.query<AnsweredRow>(
      'select body_sha256, outcome from idempotency where account_id = $1 and operation = $2 and key = $3',
      [accountId, operation, key],
    );
    return row ? answeredOfRow(row) : null;
  }
}

function historyOfRow(
  row: HistoryRow,
  { unitId, year }: { readonly unitId: string; readonly year: number },
): ReportHistory {
  return {
    lastN: row.last_n ?? 0,
    draftRevision: row.draft_revision ?? 0,
    filedRevision: row.filed_revision ?? 0,
    firstReceivedAt: row.first_received,
    earlier: lookedBack(unitId, year, row.earlier),
    names: { own: row.own_names ?? [], others: row.names_beside ?? [] },
    wordList: row.word_list,
    waivers: row.waivers,
    stepsTaken: row.steps_taken,
  };
}

function answeredOfRow({ body_sha256, outcome }: AnsweredRow): Answered | null {
  return body_sha256 === null ? null : { bodySha256: body_sha256, outcome };
}
