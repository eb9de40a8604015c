import { badMark, marksAsked } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { ReviewerMarksRepository } from '../assessment/reviewer-marks.repository.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import { cycleClosed } from '../filing/may-act.js';
import { refused, ReportTransaction } from '../filing/report-transaction.js';
import type { Done } from '../filing/report-transaction.js';
import { Clock } from '../platform/clock.js';
import type { Problem } from '../platform/problems.js';
import { CycleSchemesService } from '../units/cycle-schemes.service.js';

export interface MarkRequest {
  readonly unit: string;
  readonly year: number;
  readonly indicator: string;
  /** Null takes the mark back. */
  readonly points: number | null;
  readonly reason: string;
  /** The revision of the mark that was looked at; 0 where there was none. */
  readonly basedOn: number;
}

/** What a scheme asks a reviewer for, and what is given so far. */
export interface MarkShown {
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  readonly points: number | null;
  readonly reason: string | null;
  /** 0 while nobody gave any. */
  readonly revision: number;
  readonly by: string | null;
  readonly at: Date | null;
}

interface MarkedReport {
  readonly unitId: string;
  readonly regionId: string;
  readonly year: number;
}

export type MarkOutcome =
  | { readonly kind: 'REPORT_MARKED'; readonly place: MarkedReport }
  | Problem<'NOT_FOUND' | 'CYCLE_CLOSED' | 'BAD_VALUE' | 'REPORT_LOCKED' | 'MARK_CHANGED_MEANWHILE'>;

const none = { points: null, reason: null, revision: 0, by: null, at: null };

/** Points that a reviewer gives, with a reason, for what no machine can judge. */
@Injectable()
export class MarksService {
  constructor(
    private readonly transaction: ReportTransaction,
    private readonly schemes: CycleSchemesService,
    private readonly marks: ReviewerMarksRepository,
    private readonly log: EventLogRepository,
    private readonly clock: Clock,
  ) {}

  /** One for each item that the year's scheme leaves to a reviewer, in its order. */
  async ofReport({ unitId, regionId, year }: MarkedReport): Promise<readonly MarkShown[]> {
    const scheme = await this.schemes.ofYear(regionId, year);
    const kept = await this.marks.ofReport(unitId, year);
    return marksAsked(scheme).map((asked) => ({
      ...none,
      ...kept.find(({ indicator }) => indicator === asked.indicator),
      ...asked,
    }));
  }

  /** Gives, changes or takes back a mark of a report that was filed, until the year is closed. */
  async mark(viewer: Viewer, request: MarkRequest): Promise<MarkOutcome> {
    const { unit, year, indicator, points, reason, basedOn } = request;
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<MarkOutcome>> => {
      if (place === null || !permit(viewer, 'markReport', place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: unit });
      const { unitId, regionId, obligation } = place;
      const closed = cycleClosed(place);
      if (closed) return refused(closed);
      const { state, latestN } = obligation.standing;
      // Nothing can be said of a report that the county has never seen.
      if (latestN === null) return refused({ kind: 'REPORT_LOCKED', state });
      const places = badMark(request, await this.schemes.ofYear(regionId, year));
      if (places.length > 0) return refused({ kind: 'BAD_VALUE', places });
      const kept = await this.marks.ofReport(unitId, year, tx);
      const before = kept.find((one) => one.indicator === indicator);
      const outcome = { kind: 'REPORT_MARKED', place: { unitId, regionId, year } } as const;
      // Asked again by somebody who did not hear the answer, or taken back where there is none.
      if (before?.points === points && before.reason === reason) return refused(outcome);
      if (!before && points === null) return refused(outcome);
      const current = before?.revision ?? 0;
      if (current !== basedOn) return refused({ kind: 'MARK_CHANGED_MEANWHILE', current, basedOn });
      const at = this.clock.now();
      const { accountId } = viewer;
      const mark = { indicator, points, reason, revision: current + 1, at };
      await this.marks.keep(tx, { ...mark, unitId, year, markedBy: accountId });
      const end = await this.log.lock(tx, regionId);
      await this.log.append(tx, end, {
        act: points === null ? 'MARK_WITHDRAWN' : 'REPORT_MARKED',
        at,
        actorId: accountId,
        unitId,
        reportYear: year,
        detail: { indicator, points, before: before?.points ?? null, reason },
      });
      return { outcome, loggedIn: regionId };
    });
  }
}
