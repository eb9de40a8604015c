import {
  cellsOf,
  formatById,
  isFormatId,
  isRuleId,
  longestTexts,
  sectionIds,
  textProblem,
  versionUnderReview,
  workingState,
} from '@mingjian/domain';
import type { BadPlace } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import type { Operation } from '../accounts/permissions.js';
import type { Viewer } from '../accounts/viewer.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import { sha256 } from '../events/event.js';
import type { EventAct } from '../events/event.js';
import { HistoryRepository } from '../filing/history.repository.js';
import { changedMeanwhile, cycleClosed, locked } from '../filing/may-act.js';
import type { Obligation, ReportPlace } from '../filing/report-place.js';
import { refused, ReportTransaction } from '../filing/report-transaction.js';
import type { Done } from '../filing/report-transaction.js';
import { StandingService } from '../filing/standing.service.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { isUuid } from './is-uuid.js';
import { RemarksRepository } from './remarks.repository.js';

export interface RemarkRequest {
  /** Chosen by whoever makes it: asked twice, it is made once. */
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly basedOn: number;
  readonly cell: string | null;
  readonly section: string | null;
  readonly quote: string | null;
  readonly rule: string | null;
  readonly body: string;
}

export interface AnswerRequest {
  readonly id: string;
  readonly remark: string;
  readonly body: string;
}

export interface RemarkKept {
  readonly kind: 'REMARK_KEPT';
  readonly unit: string;
  readonly year: number;
  readonly id: string;
}

export type RemarkOutcome =
  | RemarkKept
  | Problem<
      | 'NOT_FOUND'
      | 'REPORT_LOCKED'
      | 'REPORT_CHANGED_MEANWHILE'
      | 'CYCLE_CLOSED'
      | 'BAD_VALUE'
      | 'UNKNOWN_CELL'
    >;

/** A remark with the report that it is about, held by the transaction. */
interface Held {
  readonly place: ReportPlace;
  readonly obligation: Obligation;
  readonly sentAt: Date | null;
  readonly settledAt: Date | null;
}

const longestQuote = 500;

/** What the county says of a cell or passage and what the unit answers: kept over versions. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly database: Database,
    private readonly transaction: ReportTransaction,
    private readonly history: HistoryRepository,
    private readonly standings: StandingService,
    private readonly remarks: RemarksRepository,
    private readonly log: EventLogRepository,
    private readonly clock: Clock,
  ) {}

  async remark(viewer: Viewer, request: RemarkRequest): Promise<RemarkOutcome> {
    const { unit, year, basedOn, id, body, cell, section, quote, rule } = request;
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<RemarkOutcome>> => {
      if (place === null || !permit(viewer, 'remark', place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: unit });
      const { obligation, unitId, regionId } = place;
      const bad = badRemark(request);
      if (bad.length > 0) return refused({ kind: 'BAD_VALUE', places: bad });
      if (cell !== null && !hasCell(obligation.format, cell))
        return refused({ kind: 'UNKNOWN_CELL', cells: [cell] });
      const now = this.clock.now();
      const isUnderReview = workingState(obligation.standing) === 'FILED';
      const remark = {
        ...{ id, unitId, year, regionId, version: basedOn, cell, section, quote, rule, body },
        madeBy: viewer.accountId,
        madeAt: now,
        sentAt: isUnderReview ? null : now,
      };
      const kept: RemarkKept = { kind: 'REMARK_KEPT', unit: place.code, year, id };
      if (await this.remarks.isKept(tx, remark)) return refused(kept);
      const problem =
        cycleClosed(place) ??
        locked(obligation, 'REPORT_REMARKED') ??
        changedMeanwhile(versionUnderReview(obligation.standing) ?? 0, basedOn);
      if (problem) return refused(problem);
      if (!(await this.remarks.insert(tx, remark)))
        return refused({ kind: 'BAD_VALUE', places: [{ path: 'id', reason: 'TWICE' }] });
      const { sha256: hash } = await this.history.version(tx, unitId, year, basedOn);
      await this.standings.move(tx, place, obligation, {
        act: 'REPORT_REMARKED',
        at: now,
        actorId: viewer.accountId,
        version: { n: basedOn, sha256: hash },
        detail: { remark: id, bodySha256: sha256(body), ...placeDetail(request) },
      });
      return { outcome: kept, loggedIn: regionId };
    });
  }

  /** Takes back what only the county has seen; what the unit knows of is settled instead. */
  async withdrawRemark(viewer: Viewer, id: string): Promise<RemarkOutcome> {
    return this.onRemark(viewer, 'remark', id, 'REMARK_WITHDRAWN', async (tx, { sentAt, obligation }) => {
      if (sentAt !== null) return { kind: 'REPORT_LOCKED', state: workingState(obligation.standing) };
      await this.remarks.remove(tx, id);
      return null;
    });
  }

  /** Says that a remark is dealt with. */
  async settleRemark(viewer: Viewer, id: string): Promise<RemarkOutcome> {
    return this.onRemark(viewer, 'remark', id, 'REMARK_SETTLED', async (tx, { settledAt }) => {
      if (settledAt !== null) return 'STANDS';
      await this.remarks.settle(tx, id, viewer.accountId, this.clock.now());
      return null;
    });
  }

  /** The unit's words to a remark that it was sent. */
  async answerRemark(viewer: Viewer, { id, remark, body }: AnswerRequest): Promise<RemarkOutcome> {
    const bad = [...badId(id), ...badBody(body)];
    const answer = { id, remarkId: remark, body, by: viewer.accountId };
    return this.onRemark(viewer, 'answerRemark', remark, 'REMARK_ANSWERED', async (tx, { sentAt }) => {
      if (sentAt === null) return { kind: 'NOT_FOUND', what: remark };
      if (bad.length > 0) return { kind: 'BAD_VALUE', places: bad };
      if (await this.remarks.isAnswerKept(tx, answer)) return 'STANDS';
      const isNew = await this.remarks.insertAnswer(tx, { ...answer, at: this.clock.now() });
      return isNew ? null : { kind: 'BAD_VALUE', places: [{ path: 'id', reason: 'TWICE' }] };
    });
  }

  /** One act on a remark: its report is held, so that nothing else is decided about it meanwhile. */
  private async onRemark(
    viewer: Viewer,
    operation: Operation,
    id: string,
    act: EventAct,
    work: (tx: Queryable, held: Held) => Promise<Exclude<RemarkOutcome, RemarkKept> | 'STANDS' | null>,
  ): Promise<RemarkOutcome> {
    const found = isUuid(id) ? await this.remarks.place(this.database, id) : null;
    if (found === null) {
      permit(viewer, operation);
      return { kind: 'NOT_FOUND', what: id };
    }
    const { unitId, year } = found;
    return this.transaction.on({ unitId, year }, async (tx, place): Promise<Done<RemarkOutcome>> => {
      const remark = await this.remarks.place(tx, id);
      if (remark === null || place === null || !permit(viewer, operation, place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: id });
      const closed = cycleClosed(place);
      if (closed) return refused(closed);
      const { regionId, obligation, code: unit } = place;
      const no = await work(tx, { place, obligation, ...remark });
      if (no !== null && no !== 'STANDS') return refused(no);
      const outcome: RemarkKept = { kind: 'REMARK_KEPT', unit, year, id };
      if (no === 'STANDS') return refused(outcome);
      const end = await this.log.lock(tx, regionId);
      const { accountId: actorId } = viewer;
      const detail = { remark: id };
      await this.log.append(tx, end, {
        act,
        at: this.clock.now(),
        actorId,
        unitId,
        reportYear: year,
        detail,
      });
      return { outcome, loggedIn: regionId };
    });
  }
}

function hasCell(format: string, cell: string): boolean {
  return isFormatId(format) && cellsOf(formatById(format)).has(cell);
}

function placeDetail({ cell, section, rule }: RemarkRequest): Readonly<Record<string, string>> {
  return {
    ...(cell !== null && { cell }),
    ...(section !== null && { section }),
    ...(rule !== null && { rule }),
  };
}

function badId(id: string): readonly BadPlace[] {
  return isUuid(id) ? [] : [{ path: 'id', reason: 'UNKNOWN_NAME' }];
}

function badBody(body: string): readonly BadPlace[] {
  const reason = body.trim() === '' ? 'EMPTY' : textProblem(body, longestTexts.reason);
  return reason === null ? [] : [{ path: 'body', reason }];
}

function badRemark({ id, body, cell, section, quote, rule }: RemarkRequest): readonly BadPlace[] {
  const quoteProblem = quote === null ? null : textProblem(quote, longestQuote);
  const isSection = section === null || (sectionIds as readonly string[]).includes(section);
  return [
    ...badId(id),
    ...badBody(body),
    ...(cell !== null && section !== null ? [{ path: 'section', reason: 'TWICE' } as const] : []),
    ...(isSection ? [] : [{ path: 'section', reason: 'UNKNOWN_NAME' } as const]),
    ...(quote !== null && section === null ? [{ path: 'quote', reason: 'OUTSIDE_TEXT' } as const] : []),
    ...(quoteProblem === null ? [] : [{ path: 'quote', reason: quoteProblem }]),
    ...(rule === null || isRuleId(rule) ? [] : [{ path: 'rule', reason: 'UNKNOWN_NAME' } as const]),
  ];
}
