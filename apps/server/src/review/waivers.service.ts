import { randomUUID } from 'node:crypto';
import { beijingDay, isDay, isRuleId, isSofter, longestTexts, ruleById, textProblem } from '@mingjian/domain';
import type { BadPlace, Day, RuleId, SofterEffect } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import type { EventDetail } from '../events/event.js';
import { cycleClosed } from '../filing/may-act.js';
import type { ReportPlace } from '../filing/report-place.js';
import { refused, ReportTransaction } from '../filing/report-transaction.js';
import type { Done } from '../filing/report-transaction.js';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { WaiversRepository } from './waivers.repository.js';

export interface SoftenRequest {
  readonly unit: string;
  readonly year: number;
  readonly rule: string;
  readonly effect: SofterEffect;
  readonly reason: string;
  readonly validUntil: unknown;
}

export type WaiverOutcome =
  | { readonly kind: 'RULE_SOFTENED'; readonly unit: string; readonly year: number }
  | Problem<'NOT_FOUND' | 'CYCLE_CLOSED' | 'BAD_VALUE'>;

interface ReadSoftening {
  readonly kind: 'READ';
  readonly rule: RuleId;
  readonly validUntil: Day;
}

/** A rule softened for one report: for a reason, until a day, visible to the unit. */
@Injectable()
export class WaiversService {
  constructor(
    private readonly transaction: ReportTransaction,
    private readonly waivers: WaiversRepository,
    private readonly log: EventLogRepository,
    private readonly clock: Clock,
  ) {}

  /** Softens a rule, or softens it otherwise than before. */
  async softenRule(viewer: Viewer, request: SoftenRequest): Promise<WaiverOutcome> {
    const { effect, reason } = request;
    const read = readSoftening(request, beijingDay(this.clock.now()));
    return this.onReport(viewer, request, async (tx, place, now) => {
      if (read.kind !== 'READ') return read;
      const { rule, validUntil } = read;
      const { unitId, year, regionId } = place;
      const before = await this.waivers.standing(tx, unitId, year, rule);
      if (before?.effect === effect && before.reason === reason && before.validUntil === validUntil)
        return 'STANDS';
      await this.waivers.withdraw(tx, unitId, year, rule, now);
      const made = { id: randomUUID(), madeBy: viewer.accountId, madeAt: now };
      await this.waivers.insert(tx, { ...made, unitId, year, regionId, rule, effect, reason, validUntil });
      return { act: 'RULE_SOFTENED', detail: { rule, effect, reason, validUntil } };
    });
  }

  /** The rule holds again as it does for everybody. */
  async withdrawSoftening(
    viewer: Viewer,
    request: Pick<SoftenRequest, 'unit' | 'year' | 'rule'>,
  ): Promise<WaiverOutcome> {
    const { rule } = request;
    return this.onReport(viewer, request, async (tx, { unitId, year }, now) =>
      (await this.waivers.withdraw(tx, unitId, year, rule, now))
        ? { act: 'RULE_SOFTENING_WITHDRAWN', detail: { rule } }
        : 'STANDS',
    );
  }

  private async onReport(
    viewer: Viewer,
    { unit, year }: { readonly unit: string; readonly year: number },
    work: (
      tx: Queryable,
      place: ReportPlace,
      now: Date,
    ) => Promise<
      | { readonly act: 'RULE_SOFTENED' | 'RULE_SOFTENING_WITHDRAWN'; readonly detail: EventDetail }
      | Problem<'BAD_VALUE'>
      | 'STANDS'
    >,
  ): Promise<WaiverOutcome> {
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<WaiverOutcome>> => {
      if (place === null || !permit(viewer, 'softenRule', place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: unit });
      const closed = cycleClosed(place);
      if (closed) return refused(closed);
      const now = this.clock.now();
      const said = await work(tx, place, now);
      const outcome = { kind: 'RULE_SOFTENED', unit: place.code, year } as const;
      if (said === 'STANDS') return refused<WaiverOutcome>(outcome);
      if ('kind' in said) return refused(said);
      const end = await this.log.lock(tx, place.regionId);
      const who = { actorId: viewer.accountId, unitId: place.unitId, reportYear: year };
      await this.log.append(tx, end, { ...who, act: said.act, at: now, detail: said.detail });
      return { outcome, loggedIn: place.regionId };
    });
  }
}

function readSoftening(
  { rule, effect, reason, validUntil }: SoftenRequest,
  today: Day,
): ReadSoftening | Problem<'BAD_VALUE'> {
  const words = reason.trim() === '' ? 'EMPTY' : textProblem(reason, longestTexts.reason);
  const places: BadPlace[] = [];
  if (!isRuleId(rule)) places.push({ path: 'rule', reason: 'UNKNOWN_NAME' });
  else if (!isSofter(effect, ruleById(rule).effect)) places.push({ path: 'effect', reason: 'NOT_SOFTER' });
  if (words !== null) places.push({ path: 'reason', reason: words });
  if (!isDay(validUntil)) places.push({ path: 'validUntil', reason: 'NOT_A_DAY' });
  else if (validUntil < today) places.push({ path: 'validUntil', reason: 'BEFORE_TODAY' });
  return places.length === 0 && isRuleId(rule) && isDay(validUntil)
    ? { kind: 'READ', rule, validUntil }
    : { kind: 'BAD_VALUE', places };
}
