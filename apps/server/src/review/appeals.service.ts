import { appealState, badAppeal, badAppealAnswer, isSameSubject } from '@mingjian/domain';
import type { AppealSubject, AppealVerdict, BadPlace } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit, signedIn } from '../accounts/permit.js';
import type { Operation } from '../accounts/permissions.js';
import type { Viewer } from '../accounts/viewer.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import { sha256 } from '../events/event.js';
import type { EventAct, EventDetail } from '../events/event.js';
import { changedMeanwhile, cycleClosed } from '../filing/may-act.js';
import { refused, ReportTransaction } from '../filing/report-transaction.js';
import type { Done } from '../filing/report-transaction.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { CycleSchemesService } from '../units/cycle-schemes.service.js';
import { UnitsService } from '../units/units.service.js';
import type { Appeal, AppealOfUnit, AppealPlace } from './appeal.js';
import { AppealsRepository } from './appeals.repository.js';

import { isUuid } from './is-uuid.js';

export interface AppealRequest extends AppealSubject {
  /** Chosen by whoever makes it: asked twice, it is made once. */
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  /** The version that was looked at. */
  readonly basedOn: number;
  readonly reason: string;
}

export interface AnswerAppealRequest {
  readonly appeal: string;
  readonly verdict: AppealVerdict;
  readonly reason: string;
  /** The item whose points the answer sets, and to what; null where it sets none. */
  readonly indicator: string | null;
  readonly points: number | null;
}

export interface AppealKept {
  readonly kind: 'APPEAL_KEPT';
  readonly unit: string;
  readonly year: number;
  readonly id: string;
}

export type AppealOutcome =
  | AppealKept
  | Problem<
      | 'NOT_FOUND'
      | 'CYCLE_CLOSED'
      | 'BAD_VALUE'
      | 'REPORT_LOCKED'
      | 'REPORT_CHANGED_MEANWHILE'
      | 'APPEAL_ENDED'
    >;

export interface AppealPage {
  readonly appeals: readonly AppealOfUnit[];
  readonly totalCount: number;
  readonly end: AppealPlace | null;
  readonly hasNextPage: boolean;
}

type Work = (
  tx: Queryable,
  appeal: Appeal,
  regionId: string,
) => Promise<{ readonly detail: EventDetail } | 'STANDS' | Exclude<AppealOutcome, AppealKept>>;

/** What a unit says against what was judged of its report, and what the county answers: both are written once. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly database: Database,
    private readonly transaction: ReportTransaction,
    private readonly schemes: CycleSchemesService,
    private readonly units: UnitsService,
    private readonly appeals: AppealsRepository,
    private readonly log: EventLogRepository,
    private readonly clock: Clock,
  ) {}

  async ofReport({
    unitId,
    year,
  }: {
    readonly unitId: string;
    readonly year: number;
  }): Promise<readonly Appeal[]> {
    return this.appeals.ofReport(unitId, year);
  }

  /** What units of a region appeal against; null where the region is not the viewer's to know of. */
  async ofRegion(
    viewer: Viewer | null,
    question: {
      readonly region: string;
      readonly year: number;
      readonly onlyOpen: boolean;
      readonly first: number;
      readonly after: AppealPlace | null;
    },
  ): Promise<AppealPage | null> {
    const { region: code, year, onlyOpen, first, after } = question;
    signedIn(viewer);
    const region = await this.units.region(code, year);
    if (!region || !permit(viewer, 'readReviewQueue', { regionId: region.regionId, year })) return null;
    const { total, appeals } = await this.appeals.ofRegion(region.regionId, year, onlyOpen, { first, after });
    const shown = appeals.slice(0, first);
    const last = shown.at(-1);
    return {
      appeals: shown,
      totalCount: total,
      end: last ? { at: last.at.toISOString(), id: last.id } : null,
      hasNextPage: appeals.length > shown.length,
    };
  }

  /** Against what was judged of the version that counts, until the year is closed; one at a time about one thing. */
  async appeal(viewer: Viewer, request: AppealRequest): Promise<AppealOutcome> {
    const { id, unit, year, basedOn, indicator, rule, cells, reason } = request;
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<AppealOutcome>> => {
      if (place === null || !permit(viewer, 'appeal', place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: unit });
      const { unitId, regionId, obligation } = place;
      const closed = cycleClosed(place);
      if (closed) return refused(closed);
      const { state, latestN } = obligation.standing;
      // Nothing was judged of a report that the county has never seen.
      if (latestN === null) return refused({ kind: 'REPORT_LOCKED', state });
      const places = [...badId(id), ...badAppeal(request, await this.schemes.ofYear(regionId, year))];
      if (places.length > 0) return refused({ kind: 'BAD_VALUE', places });
      const kept = await this.appeals.ofReport(unitId, year, tx);
      const outcome = { kind: 'APPEAL_KEPT', unit: place.code, year, id } as const;
      const same = kept.find((one) => one.id === id);
      if (same && isSameSubject(same, request) && same.reason === reason) return refused(outcome);
      const changed = changedMeanwhile(latestN, basedOn);
      if (changed) return refused(changed);
      if (kept.some((one) => stateOf(one) === 'OPEN' && isSameSubject(one, request)))
        return refused(twice(subjectPath(request)));
      const at = this.clock.now();
      const { accountId } = viewer;
      const about = { indicator, rule, cells };
      const made = { madeBy: accountId, madeAt: at };
      const appeal = { id, unitId, regionId, year, version: basedOn, ...about, reason, ...made };
      if (!(await this.appeals.insert(tx, appeal))) return refused(twice('id'));
      const end = await this.log.lock(tx, regionId);
      await this.log.append(tx, end, {
        act: 'APPEAL_MADE',
        at,
        actorId: accountId,
        unitId,
        reportYear: year,
        detail: { appeal: id, ofVersion: basedOn, indicator, rule, reasonSha256: sha256(reason) },
      });
      return { outcome, loggedIn: regionId };
    });
  }

  /** The unit takes back what was not answered yet. */
  async withdraw(viewer: Viewer, id: string): Promise<AppealOutcome> {
    return this.onAppeal(viewer, 'appeal', id, 'APPEAL_WITHDRAWN', async (tx, appeal) => {
      if (appeal.withdrawnAt !== null) return 'STANDS';
      if (appeal.answer !== null) return { kind: 'APPEAL_ENDED', state: stateOf(appeal) };
      await this.appeals.withdraw(tx, id, viewer.accountId, this.clock.now());
      return { detail: { appeal: id, indicator: appeal.indicator, rule: appeal.rule } };
    });
  }

  /** The county's answer, with a reason; it may set the points of one item. */
  async answer(viewer: Viewer, request: AnswerAppealRequest): Promise<AppealOutcome> {
    const { appeal: id, verdict, reason, indicator, points } = request;
    return this.onAppeal(viewer, 'answerAppeal', id, 'APPEAL_ANSWERED', async (tx, appeal, regionId) => {
      const scheme = await this.schemes.ofYear(regionId, appeal.year);
      const places = badAppealAnswer(request, appeal, scheme);
      if (places.length > 0) return { kind: 'BAD_VALUE', places };
      const { answer } = appeal;
      // Asked again by somebody who did not hear the answer.
      if (answer?.verdict === verdict && answer.reason === reason && answer.points === points)
        return 'STANDS';
      const state = stateOf(appeal);
      if (state !== 'OPEN') return { kind: 'APPEAL_ENDED', state };
      const given = { givenBy: viewer.accountId, givenAt: this.clock.now() };
      await this.appeals.insertAnswer(tx, { appealId: id, verdict, reason, indicator, points, ...given });
      return { detail: { appeal: id, verdict, indicator, points, reasonSha256: sha256(reason) } };
    });
  }

  /** One act on an appeal: its report is held, so that two officers do not answer it both. */
  private async onAppeal(
    viewer: Viewer,
    operation: Operation,
    id: string,
    act: EventAct,
    work: Work,
  ): Promise<AppealOutcome> {
    const found = isUuid(id) ? await this.appeals.place(this.database, id) : null;
    if (found === null) {
      permit(viewer, operation);
      return { kind: 'NOT_FOUND', what: id };
    }
    const { unitId, year } = found;
    return this.transaction.on({ unitId, year }, async (tx, place): Promise<Done<AppealOutcome>> => {
      if (place === null || !permit(viewer, operation, place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: id });
      const appeal = (await this.appeals.ofReport(unitId, year, tx)).find((one) => one.id === id);
      if (!appeal) return refused({ kind: 'NOT_FOUND', what: id });
      const closed = cycleClosed(place);
      if (closed) return refused(closed);
      const { regionId } = place;
      const outcome = { kind: 'APPEAL_KEPT', unit: place.code, year, id } as const;
      const done = await work(tx, appeal, regionId);
      if (done === 'STANDS') return refused(outcome);
      if ('kind' in done) return refused(done);
      const end = await this.log.lock(tx, regionId);
      const at = this.clock.now();
      const { accountId: actorId } = viewer;
      await this.log.append(tx, end, { act, at, actorId, unitId, reportYear: year, ...done });
      return { outcome, loggedIn: regionId };
    });
  }
}

function stateOf({ withdrawnAt, answer }: Appeal) {
  return appealState({ withdrawnAt, verdict: answer?.verdict ?? null });
}

function subjectPath({ rule }: AppealSubject): string {
  return rule === null ? 'indicator' : 'rule';
}

function badId(id: string): readonly BadPlace[] {
  return isUuid(id) ? [] : [{ path: 'id', reason: 'UNKNOWN_NAME' }];
}

function twice(path: string): Problem<'BAD_VALUE'> {
  return { kind: 'BAD_VALUE', places: [{ path, reason: 'TWICE' }] };
}
