import { beijingDay, isDay, longestTexts, textProblem, versionUnderReview } from '@mingjian/domain';
import type { BadPlace, Day, ReportAct } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import type { Operation } from '../accounts/permissions.js';
import type { Viewer } from '../accounts/viewer.js';
import type { EventDetail } from '../events/event.js';
import { HistoryRepository } from '../filing/history.repository.js';
import type { Publication } from '../filing/history.repository.js';
import { changedMeanwhile, cycleClosed, locked } from '../filing/may-act.js';
import type { Obligation, ReportPlace } from '../filing/report-place.js';
import { refused, ReportTransaction } from '../filing/report-transaction.js';
import type { Done } from '../filing/report-transaction.js';
import { StandingService } from '../filing/standing.service.js';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { Refusal } from '../platform/refusals.js';
import { RemarksRepository } from './remarks.repository.js';

/** An act on one report by whoever has looked at one of its versions. */
export interface ReviewRequest {
  readonly unit: string;
  readonly year: number;
  /** The number of the version that was looked at. */
  readonly basedOn: number;
}

export interface ReturnRequest extends ReviewRequest {
  /** By when it is to be mended (限期整改). */
  readonly dueOn: unknown;
  readonly note: string | null;
}

export interface PublishRequest extends ReviewRequest {
  readonly publishedOn: unknown;
  /** Where it stands, as a web address. */
  readonly address: string | null;
}

export interface ReportActed {
  readonly kind: 'REPORT_ACTED';
  readonly unit: string;
  readonly year: number;
  readonly version: number;
}

type ReviewProblem = Problem<
  'NOT_FOUND' | 'REPORT_LOCKED' | 'REPORT_CHANGED_MEANWHILE' | 'CYCLE_CLOSED' | 'BAD_VALUE'
>;
export type ReviewOutcome = ReportActed | ReviewProblem;
export type ReturnOutcome = ReviewOutcome | Problem<'NOTHING_TO_MEND'>;
export type AcceptManyOutcome =
  | { readonly kind: 'REPORTS_JUDGED'; readonly outcomes: readonly ReviewOutcome[] }
  | Problem<'TOO_LARGE'>;

/** What an act is about, once nothing is known that speaks against it. */
interface Reviewed {
  readonly tx: Queryable;
  readonly place: ReportPlace;
  readonly obligation: Obligation;
  readonly version: { readonly n: number; readonly sha256: string };
  /** What was said of publication so far; empty where the act is another. */
  readonly said: readonly Publication[];
  readonly now: Date;
}

interface Plan<More> {
  readonly operation: Operation;
  readonly act: ReportAct;
  readonly request: ReviewRequest;
  /** The version that the act is about, where the report has one. */
  readonly versionOf: (obligation: Obligation) => number | null;
  readonly bad?: readonly BadPlace[];
  /** Whether the act was done already, so that asking again is answered as the first time. */
  readonly stands?: (obligation: Obligation, said: readonly Publication[]) => boolean;
  /** What the event says beside the act, or why there is none. */
  readonly detail: (reviewed: Reviewed) => Promise<{ readonly detail: EventDetail } | { readonly no: More }>;
}

const mostAtOnce = 100;
const longestAddress = 500;

/** What the county decides about a report, and where it was made public. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly transaction: ReportTransaction,
    private readonly history: HistoryRepository,
    private readonly standings: StandingService,
    private readonly remarks: RemarksRepository,
    private readonly clock: Clock,
  ) {}

  /** Sends a report back with what is to be mended and by when; the remarks made so far go with it. */
  async returnReport(viewer: Viewer, request: ReturnRequest): Promise<ReturnOutcome> {
    const { dueOn, note } = request;
    const today = beijingDay(this.clock.now());
    return this.act<Problem<'NOTHING_TO_MEND'>>(viewer, {
      operation: 'returnReport',
      act: 'REPORT_RETURNED',
      request,
      versionOf: ({ standing }) => versionUnderReview(standing),
      bad: [...badDue(dueOn, today), ...badNote(note)],
      detail: async ({ tx, place: { unitId, year }, now }) => {
        const sent = await this.remarks.send(tx, unitId, year, now);
        const open = sent.length > 0 ? sent.length : await this.remarks.countOpen(tx, unitId, year);
        if (open === 0 && isBlank(note)) return { no: { kind: 'NOTHING_TO_MEND' } };
        return { detail: { correctionDue: String(dueOn), ...noteDetail(note), remarks: [...sent] } };
      },
    });
  }

  /** Accepts a version; it stands from then on, also where it amends an older one. */
  async acceptReport(viewer: Viewer, request: ReviewRequest): Promise<ReviewOutcome> {
    return this.act<never>(viewer, {
      operation: 'acceptReport',
      act: 'REPORT_ACCEPTED',
      request,
      versionOf: ({ standing }) => versionUnderReview(standing),
      stands: ({ standing: { state, acceptedN, amendment } }) =>
        (state === 'ACCEPTED' || state === 'PUBLISHED') &&
        acceptedN === request.basedOn &&
        amendment === null,
      detail: async ({ tx, place: { unitId, year }, now }) => {
        const sent = await this.remarks.send(tx, unitId, year, now);
        return { detail: sent.length > 0 ? { remarks: [...sent] } : {} };
      },
    });
  }

  /** Accepts many, each by itself: one that changed meanwhile keeps none of the others back. */
  async acceptReports(viewer: Viewer, requests: readonly ReviewRequest[]): Promise<AcceptManyOutcome> {
    if (requests.length > mostAtOnce)
      return { kind: 'TOO_LARGE', limit: mostAtOnce, actual: requests.length };
    const outcomes: (ReviewOutcome | null)[] = [];
    for (const request of requests) outcomes.push(await this.acceptUnlessForbidden(viewer, request));
    // One report that is not the viewer's to accept must not cost the others their answers.
    if (outcomes.length > 0 && outcomes.every((outcome) => outcome === null)) throw new Refusal('FORBIDDEN');
    return {
      kind: 'REPORTS_JUDGED',
      outcomes: requests.map(({ unit }, at) => outcomes[at] ?? { kind: 'NOT_FOUND', what: unit }),
    };
  }

  /** Null when the viewer's role doesn't accept in this place. */
  private async acceptUnlessForbidden(viewer: Viewer, request: ReviewRequest): Promise<ReviewOutcome | null> {
    try {
      return await this.acceptReport(viewer, request);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'FORBIDDEN') return null;
      throw error;
    }
  }

  /** Says when and where the accepted version was made public, or says so again where that was wrong. */
  async publishReport(viewer: Viewer, request: PublishRequest): Promise<ReviewOutcome> {
    const { publishedOn, address } = request;
    const today = beijingDay(this.clock.now());
    return this.act<never>(viewer, {
      operation: 'publishReport',
      act: 'REPORT_PUBLISHED',
      request,
      versionOf: ({ standing }) => standing.acceptedN,
      bad: [...badPublication(publishedOn, today), ...badAddress(address)],
      stands: ({ standing }, said) =>
        standing.state === 'PUBLISHED' &&
        said.at(-1)?.n === request.basedOn &&
        said.at(-1)?.publishedOn === publishedOn &&
        (isBlank(address) || standing.publishedAddress === address),
      detail: async ({ obligation, said }) => ({
        detail: {
          publishedOn: String(publishedOn),
          ...firstDayDetail(said, request.basedOn, obligation.standing.publishedOn),
          ...(!isBlank(address) && { publishedAddress: address }),
        },
      }),
    });
  }

  private async act<More>(viewer: Viewer, plan: Plan<More>): Promise<ReviewOutcome | More> {
    const { operation, act, request, versionOf, bad = [], stands, detail } = plan;
    const { unit, year, basedOn } = request;
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<ReviewOutcome | More>> => {
      if (place === null || !permit(viewer, operation, place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: unit });
      const { obligation, unitId, code } = place;
      const acted: ReportActed = { kind: 'REPORT_ACTED', unit: code, year, version: basedOn };
      const publications =
        act === 'REPORT_PUBLISHED' ? await this.history.publications(tx, unitId, year) : [];
      if (stands?.(obligation, publications)) return refused(acted);
      const problem = cycleClosed(place) ?? locked(obligation, act);
      if (problem) return refused(problem);
      const n = versionOf(obligation);
      const changed = changedMeanwhile(n ?? 0, basedOn);
      if (changed) return refused(changed);
      if (bad.length > 0) return refused({ kind: 'BAD_VALUE', places: bad });
      const { sha256 } = await this.history.version(tx, unitId, year, basedOn);
      const now = this.clock.now();
      const version = { n: basedOn, sha256 };
      const eventDetail = await detail({ tx, place, obligation, version, said: publications, now });
      if ('no' in eventDetail) return refused(eventDetail.no);
      const { accountId: actorId } = viewer;
      await this.standings.move(tx, place, obligation, {
        act,
        at: now,
        actorId,
        version,
        detail: eventDetail.detail,
      });
      return { outcome: acted, loggedIn: place.regionId };
    });
  }
}

function isBlank(text: string | null): text is null | '' {
  return text === null || text.trim() === '';
}

function noteDetail(note: string | null): EventDetail {
  return isBlank(note) ? {} : { note };
}

/** A later version does not make the first one's publication late, however often its own day is said. */
function firstDayDetail(said: readonly Publication[], n: number, firstDay: Day | null): EventDetail {
  const [first] = said;
  return first === undefined || first.n === n || firstDay === null ? {} : { firstPublishedOn: firstDay };
}

function badDue(dueOn: unknown, today: Day): readonly BadPlace[] {
  if (!isDay(dueOn)) return [{ path: 'dueOn', reason: 'NOT_A_DAY' }];
  return dueOn < today ? [{ path: 'dueOn', reason: 'BEFORE_TODAY' }] : [];
}

function badNote(note: string | null): readonly BadPlace[] {
  const reason = isBlank(note) ? null : textProblem(note, longestTexts.reason);
  return reason === null ? [] : [{ path: 'note', reason }];
}

function badPublication(publishedOn: unknown, today: Day): readonly BadPlace[] {
  if (!isDay(publishedOn)) return [{ path: 'publishedOn', reason: 'NOT_A_DAY' }];
  return publishedOn > today ? [{ path: 'publishedOn', reason: 'AFTER_TODAY' }] : [];
}

function badAddress(address: string | null): readonly BadPlace[] {
  if (isBlank(address)) return [];
  const problem = textProblem(address, longestAddress);
  if (problem !== null) return [{ path: 'address', reason: problem }];
  const isWeb = URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);
  return isWeb ? [] : [{ path: 'address', reason: 'NOT_AN_ADDRESS' }];
}
