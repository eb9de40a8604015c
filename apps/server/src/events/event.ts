import type { ReportAct } from '@mingjian/domain';
import { createHash } from 'node:crypto';
import type { AccountAct } from './account-act.js';
import { canonicalJson } from './canonical-json.js';

/** What is written into a region's log: acts on reports, on their papers, and acts on who is expected and who may. */
export type EventAct =
  | ReportAct
  | AccountAct
  | 'UNITS_LAID_DOWN'
  | 'CYCLE_OPENED'
  | 'CYCLE_CLOSED'
  | 'CYCLE_REOPENED'
  | 'SCHEME_CHOSEN'
  | 'DUE_EXTENDED'
  | 'EXPECTATION_WITHDRAWN'
  | 'OPENING_BALANCES_SET'
  | 'DOCUMENT_DOWNLOADED'
  | 'STEP_TAKEN'
  | 'REMARK_WITHDRAWN'
  | 'REMARK_ANSWERED'
  | 'REMARK_SETTLED'
  | 'REPORT_MARKED'
  | 'MARK_WITHDRAWN'
  | 'RULE_MARKED'
  | 'RULE_MARK_WITHDRAWN'
  | 'APPEAL_MADE'
  | 'APPEAL_WITHDRAWN'
  | 'APPEAL_ANSWERED'
  | 'RULE_SOFTENED'
  | 'RULE_SOFTENING_WITHDRAWN'
  | 'REVIEW_CONFIGURED'
  | 'WORD_LIST_SET'
  | 'REPORT_DOWNLOADED'
  | 'ATTACHMENT_ADDED'
  | 'ATTACHMENT_WITHDRAWN'
  | 'ATTACHMENT_DOWNLOADED'
  | 'PUBLICATION_COMPARED'
  | 'SUMS_DOWNLOADED'
  | 'ARCHIVE_DOWNLOADED'
  | 'DOCUMENT_ORDERED'
  | 'DOCUMENT_ORDER_CANCELLED'
  | 'ORDERED_DOCUMENT_DOWNLOADED'
  | 'PARAGRAPH_EDITED';

/** Facts of an act beside its version; never a person's data, never a report's words. */
export type EventDetail = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface NewEvent {
  readonly act: EventAct;
  readonly at: Date;
  /** The account that did it; null for a command on the machine itself. */
  readonly actorId: string | null;
  readonly unitId?: string;
  readonly reportYear?: number;
  readonly version?: { readonly n: number; readonly sha256: string };
  readonly detail?: EventDetail;
}

/** The end of a region's chain: what the next event follows. */
export interface ChainEnd {
  readonly regionId: string;
  readonly sequence: number;
  readonly head: string;
}

/** One event as it stands in its chain. */
export interface ChainedEvent {
  readonly regionId: string;
  readonly sequence: number;
  readonly at: Date;
  readonly act: string;
  readonly actorId: string | null;
  readonly unitId: string | null;
  readonly reportYear: number | null;
  readonly versionN: number | null;
  readonly versionSha256: string | null;
  readonly detail: unknown;
  readonly previousHash: string;
}

/** The head of a chain in which nothing has been written: told apart by region, so that no log fits another. */
export function firstHead(regionId: string): string {
  return sha256(`mingjian:chain:${regionId}`);
}

/** The event that follows the end of a chain. */
export function eventAfter(end: ChainEnd, event: NewEvent): ChainedEvent & { readonly hash: string } {
  const chained: ChainedEvent = {
    regionId: end.regionId,
    sequence: end.sequence + 1,
    at: event.at,
    act: event.act,
    actorId: event.actorId,
    unitId: event.unitId ?? null,
    reportYear: event.reportYear ?? null,
    versionN: event.version?.n ?? null,
    versionSha256: event.version?.sha256 ?? null,
    detail: event.detail ?? {},
    previousHash: end.head,
  };
  return { ...chained, hash: eventHash(chained) };
}

/** SHA-256 over the canonical JSON (RFC 8785) of everything the event says, the hash before it included. */
export function eventHash(event: ChainedEvent): string {
  const { at, ...rest } = event;
  return sha256(canonicalJson({ ...rest, at: at.toISOString() }));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
