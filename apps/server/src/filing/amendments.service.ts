import { longestTexts, textProblem } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../platform/clock.js';
import type { Problem } from '../platform/problems.js';
import { DraftsRepository } from './drafts.repository.js';
import { HistoryRepository } from './history.repository.js';
import { changedMeanwhile, cycleClosed, locked } from './may-act.js';
import { refused, ReportTransaction } from './report-transaction.js';
import type { Done } from './report-transaction.js';
import { StandingService } from './standing.service.js';

export interface AmendReportRequest {
  readonly unit: string;
  readonly year: number;
  /** The number of the version that stands. */
  readonly basedOn: number;
  readonly reason: string;
}

export type AmendReportOutcome =
  | { readonly kind: 'AMENDMENT_STARTED'; readonly unit: string; readonly year: number }
  | { readonly kind: 'AMENDMENT_WITHDRAWN'; readonly unit: string; readonly year: number }
  | Problem<'NOT_FOUND' | 'CYCLE_CLOSED' | 'REPORT_LOCKED' | 'REPORT_CHANGED_MEANWHILE' | 'BAD_VALUE'>;

/** A report that was accepted, written anew: its version stands until the next one is accepted. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly transaction: ReportTransaction,
    private readonly history: HistoryRepository,
    private readonly drafts: DraftsRepository,
    private readonly standings: StandingService,
    private readonly clock: Clock,
  ) {}

  /** The standing version becomes the draft. */
  async amendReport(viewer: Viewer, request: AmendReportRequest): Promise<AmendReportOutcome> {
    const { unit, year, basedOn, reason } = request;
    const bad = reason.trim() === '' ? 'EMPTY' : textProblem(reason, longestTexts.reason);
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<AmendReportOutcome>> => {
      if (place === null || !permit(viewer, 'amendReport', place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: unit });
      const { obligation, unitId } = place;
      const { latestN } = obligation.standing;
      const problem =
        cycleClosed(place) ??
        locked(obligation, 'AMENDMENT_STARTED') ??
        changedMeanwhile(latestN ?? 0, basedOn);
      if (problem) return refused(problem);
      if (bad !== null) return refused({ kind: 'BAD_VALUE', places: [{ path: 'reason', reason: bad }] });
      const { content, explanations, sha256 } = await this.history.version(tx, unitId, year, basedOn);
      const { draftRevision, filedRevision } = await this.history.history(tx, unitId, year);
      const at = this.clock.now();
      const { accountId } = viewer;
      const version = { n: basedOn, sha256 };
      const act = { act: 'AMENDMENT_STARTED', at, actorId: accountId, version, detail: { reason } } as const;
      await this.standings.move(tx, place, obligation, act);
      const revision = Math.max(draftRevision, filedRevision) + 1;
      const saved = { savedAt: at, savedBy: accountId };
      await this.drafts.save(tx, { unitId, year, revision, content, explanations, ...saved });
      return { outcome: { kind: 'AMENDMENT_STARTED', unit: place.code, year }, loggedIn: place.regionId };
    });
  }

  /** Gives the amendment up; its draft goes, and the version before stands as it did. */
  async withdrawAmendment(
    viewer: Viewer,
    { unit, year }: Pick<AmendReportRequest, 'unit' | 'year'>,
  ): Promise<AmendReportOutcome> {
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<AmendReportOutcome>> => {
      if (place === null || !permit(viewer, 'amendReport', place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: unit });
      const { obligation, unitId } = place;
      const outcome = { kind: 'AMENDMENT_WITHDRAWN', unit: place.code, year } as const;
      const problem = cycleClosed(place) ?? locked(obligation, 'AMENDMENT_WITHDRAWN');
      if (problem) return refused(problem);
      // Revisions are never used twice, also where nobody filed what was written.
      const { draftRevision, filedRevision } = await this.history.history(tx, unitId, year);
      const detail = { draftRevision: Math.max(draftRevision, filedRevision) };
      const { accountId: actorId } = viewer;
      const act = { act: 'AMENDMENT_WITHDRAWN', at: this.clock.now(), actorId, detail } as const;
      await this.standings.move(tx, place, obligation, act);
      await this.drafts.remove(tx, unitId, year);
      return { outcome, loggedIn: place.regionId };
    });
  }
}
