import { badRuleMark, personRulesFor } from '@mingjian/domain';
import type { MarkedOutcome } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { RuleMarksRepository } from '../assessment/rule-marks.repository.js';
import type { OtherUnit, RuleMarkKept } from '../assessment/rule-marks.repository.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import { cycleClosed } from '../filing/may-act.js';
import { refused, ReportTransaction } from '../filing/report-transaction.js';
import type { Done } from '../filing/report-transaction.js';
import { Clock } from '../platform/clock.js';
import type { Problem } from '../platform/problems.js';

export interface RuleMarkRequest {
  readonly unit: string;
  readonly year: number;
  readonly rule: string;
  /** Null takes the mark back. */
  readonly outcome: MarkedOutcome | null;
  readonly otherUnit: string | null;
  readonly count: number | null;
  readonly reason: string;
  /** The revision of the mark that was looked at; 0 where there was none. */
  readonly basedOn: number;
}

/** A rule that a person judges, and what was said of it so far. */
export interface RuleMarkShown extends Omit<RuleMarkKept, 'other' | 'reason' | 'at'> {
  readonly withOtherUnit: boolean;
  /** Null where there is none, and where it is not the viewer's to know. */
  readonly other: OtherUnit | null;
  readonly reason: string | null;
  readonly at: Date | null;
}

interface MarkedReport {
  readonly unitId: string;
  readonly regionId: string;
  readonly year: number;
  readonly format: string;
}

export type RuleMarkOutcome =
  | { readonly kind: 'RULE_MARKED'; readonly place: MarkedReport }
  | Problem<'NOT_FOUND' | 'CYCLE_CLOSED' | 'BAD_VALUE' | 'REPORT_LOCKED' | 'MARK_CHANGED_MEANWHILE'>;

const none = { outcome: null, count: null, other: null, reason: null, revision: 0, by: null, at: null };

/** What a person says, with a reason, of rules that no program can judge. */
@Injectable()
export class RuleMarksService {
  constructor(
    private readonly transaction: ReportTransaction,
    private readonly marks: RuleMarksRepository,
    private readonly log: EventLogRepository,
    private readonly clock: Clock,
  ) {}

  /** One for each rule of the report's form that a person judges. */
  async ofReport(
    viewer: Viewer | null,
    { unitId, year, format }: MarkedReport,
  ): Promise<readonly RuleMarkShown[]> {
    const kept = await this.marks.ofReport(unitId, year);
    return personRulesFor(format, year).map(({ id, withOtherUnit }) => {
      const mark = { ...none, ...kept.find(({ rule }) => rule === id) };
      return { ...mark, rule: id, withOtherUnit, other: told(viewer, mark.other, year) };
    });
  }

  /** Says, says otherwise or takes back, of a report that was filed, until the year is closed. */
  async mark(viewer: Viewer, request: RuleMarkRequest): Promise<RuleMarkOutcome> {
    const { unit, year, rule, outcome: said, otherUnit, count, reason, basedOn } = request;
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<RuleMarkOutcome>> => {
      if (place === null || !permit(viewer, 'markRule', place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: unit });
      const { unitId, regionId, obligation } = place;
      const closed = cycleClosed(place);
      if (closed) return refused(closed);
      const { state, latestN } = obligation.standing;
      // Nothing can be said of a report that the county has never seen.
      if (latestN === null) return refused({ kind: 'REPORT_LOCKED', state });
      const other = otherUnit === null ? null : await this.marks.neighbour(tx, otherUnit, regionId, year);
      const isNeighbour = otherUnit === null ? null : other !== null && other.unitId !== unitId;
      const places = badRuleMark(
        { rule, outcome: said, count, isNeighbour, reason },
        obligation.format,
        year,
      );
      if (places.length > 0) return refused({ kind: 'BAD_VALUE', places });
      const kept = await this.marks.ofReport(unitId, year, tx);
      const before = kept.find((one) => one.rule === rule);
      const outcome = {
        kind: 'RULE_MARKED',
        place: { unitId, regionId, year, format: obligation.format },
      } as const;
      const otherUnitId = other?.unitId ?? null;
      const mark = { rule, outcome: said, count, otherUnitId, reason };
      // Asked again by somebody who did not hear the answer, or taken back where there is none.
      if (before && isSame(before, mark)) return refused(outcome);
      if (!before && said === null) return refused(outcome);
      const current = before?.revision ?? 0;
      if (current !== basedOn) return refused({ kind: 'MARK_CHANGED_MEANWHILE', current, basedOn });
      const at = this.clock.now();
      const { accountId } = viewer;
      await this.marks.keep(tx, { ...mark, unitId, year, revision: current + 1, at, markedBy: accountId });
      const end = await this.log.lock(tx, regionId);
      await this.log.append(tx, end, {
        act: said === null ? 'RULE_MARK_WITHDRAWN' : 'RULE_MARKED',
        at,
        actorId: accountId,
        unitId,
        reportYear: year,
        detail: {
          rule,
          outcome: said,
          before: before?.outcome ?? null,
          count,
          other: other?.code ?? null,
          reason,
        },
      });
      return { outcome, loggedIn: regionId };
    });
  }
}

function isSame(
  before: RuleMarkKept,
  mark: Pick<RuleMarkRequest, 'outcome' | 'count' | 'reason'> & { readonly otherUnitId: string | null },
): boolean {
  return (
    before.outcome === mark.outcome &&
    before.count === mark.count &&
    before.reason === mark.reason &&
    (before.other?.unitId ?? null) === mark.otherUnitId
  );
}

/** Another unit is named to who may read its report, and to everybody once that is published. */
function told(viewer: Viewer | null, other: OtherUnit | null, year: number): OtherUnit | null {
  if (other === null || other.isPublished) return other;
  const { unitId, regionId } = other;
  return access(viewer, 'readFiledReport', { unitId, regionId, year }) === 'ALLOWED' ? other : null;
}
