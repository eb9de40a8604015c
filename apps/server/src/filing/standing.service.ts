import { afterEvent } from '@mingjian/domain';
import type { Day, ReportAct, ReportStanding } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { EventLogRepository } from '../events/event-log.repository.js';
import type { EventDetail } from '../events/event.js';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { HistoryRepository } from './history.repository.js';
import { cycleClosed, locked } from './may-act.js';
import { reportEventOf } from './report-log.js';
import type { Obligation, ReportPlace } from './report-place.js';
import { refused, ReportTransaction } from './report-transaction.js';
import type { Done } from './report-transaction.js';
import { ReportWritingRepository } from './report-writing.repository.js';

/** An act of the county on a report that was filed. */
export interface CountyAct {
  readonly unitId: string;
  readonly year: number;
  readonly act: 'REPORT_RETURNED' | 'REPORT_ACCEPTED' | 'REPORT_PUBLISHED';
  /** The day on which the report was made public, where that is known. */
  readonly publishedOn?: Day;
}

export type RecordActOutcome =
  | { readonly kind: 'ACT_RECORDED'; readonly standing: ReportStanding }
  | Problem<'NOT_FOUND' | 'CYCLE_CLOSED' | 'REPORT_LOCKED'>;

interface Act {
  readonly act: ReportAct;
  readonly at: Date;
  readonly actorId: string | null;
  readonly version?: { readonly n: number; readonly sha256: string };
  readonly detail?: EventDetail;
}

/** Moves reports from state to state: the event, and the cached fold of all of them, in one statement. */
@Injectable()
export class StandingService {
  constructor(
    private readonly transaction: ReportTransaction,
    private readonly history: HistoryRepository,
    private readonly writing: ReportWritingRepository,
    private readonly log: EventLogRepository,
    private readonly clock: Clock,
  ) {}

  /** Who may do it is for the caller to know: no mutation leads here yet. */
  async recordAct(
    actor: { readonly accountId: string | null },
    { unitId, year, act, publishedOn }: CountyAct,
  ): Promise<RecordActOutcome> {
    return this.transaction.on({ unitId, year }, async (tx, place): Promise<Done<RecordActOutcome>> => {
      if (!place?.obligation) return refused({ kind: 'NOT_FOUND', what: place?.code ?? unitId });
      const { obligation } = place;
      const problem = cycleClosed(place) ?? locked(obligation, act);
      if (problem) return refused(problem);
      const { latestN, acceptedN } = obligation.standing;
      const n = act === 'REPORT_PUBLISHED' ? acceptedN : latestN;
      if (n === null) return refused({ kind: 'REPORT_LOCKED', state: obligation.standing.state });
      const { sha256 } = await this.history.version(tx, unitId, year, n);
      const standing = await this.move(tx, place, obligation, {
        act,
        at: this.clock.now(),
        actorId: actor.accountId,
        version: { n, sha256 },
        detail: publishedOn === undefined ? {} : { publishedOn },
      });
      return { outcome: { kind: 'ACT_RECORDED', standing }, loggedIn: place.regionId };
    });
  }

  /** Inside a transaction that holds the obligation, and after whatever may refuse the act. */
  async move(
    tx: Queryable,
    { unitId, year, regionId }: ReportPlace,
    { standing: before }: Obligation,
    { act, at, actorId, version, detail = {} }: Act,
  ): Promise<ReportStanding> {
    const end = await this.log.lock(tx, regionId);
    const standing = afterEvent(before, reportEventOf({ act, at, versionN: version?.n ?? null, detail }));
    await this.writing.act(tx, end, {
      event: { act, at, actorId, unitId, reportYear: year, detail, ...(version && { version }) },
      standing,
    });
    return standing;
  }
}
