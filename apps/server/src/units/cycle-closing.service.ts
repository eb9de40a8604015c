import { beijingDay, defaultScheme, isHandedIn, schemeById } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../platform/problems.js';
import type { Actor } from './cycles.service.js';
import { LoggedWrite } from './logged-write.js';
import type { Written } from './logged-write.js';
import { ObligationsRepository } from './obligations.repository.js';
import { readReason } from './read-cycle-plan.js';
import type { RegionRecord, UnitInYear } from './unit-in-year.js';

/** Where a year stands after it was closed, opened again, or found to be so already. */
export interface CycleChanged {
  readonly kind: 'CYCLE_CHANGED';
  readonly regionId: string;
  readonly year: number;
}

export type CloseCycleOutcome = CycleChanged | Problem<'CYCLE_CLOSED'>;
export type ReopenCycleOutcome = CycleChanged | Problem<'CYCLE_CLOSED' | 'BAD_VALUE'>;

export type WithdrawExpectationOutcome =
  | { readonly kind: 'EXPECTATION_WITHDRAWN'; readonly unitId: string; readonly year: number }
  | Problem<'BAD_VALUE' | 'UNIT_NOT_EXPECTED' | 'CYCLE_CLOSED' | 'REPORT_LOCKED'>;

/** Closes years, opens them again, and takes units off the list. */
@Injectable()
export class CycleClosingService {
  constructor(
    private readonly write: LoggedWrite,
    private readonly obligations: ObligationsRepository,
  ) {}

  /**
   * Freezes a year: nothing in it is filed, drafted, taken back, reviewed or expected any more. Whoever is filing at
   * the time is in before, or refused. A closed year is left as it is.
   */
  async closeCycle(actor: Actor, { regionId }: RegionRecord, year: number): Promise<CloseCycleOutcome> {
    const outcome = { kind: 'CYCLE_CHANGED', regionId, year } as const;
    return this.write.run<CloseCycleOutcome>(async (tx, now): Promise<Written<CloseCycleOutcome>> => {
      const cycle = await this.obligations.lockCycle(tx, regionId, year);
      if (!cycle) return { outcome: { kind: 'CYCLE_CLOSED', year, closedOn: null } };
      if (cycle.closedAt) return { outcome };
      const { version: schemeVersion } = schemeById(cycle.scheme) ?? defaultScheme;
      await this.obligations.setClosedAt(tx, regionId, year, { at: now, schemeVersion });
      const states = await this.obligations.states(tx, regionId, year);
      const detail = { expected: states.length, filed: states.filter(isHandedIn).length };
      const event = { act: 'CYCLE_CLOSED', actorId: actor.accountId, reportYear: year, detail } as const;
      return { outcome, log: { regionId, event } };
    });
  }

  /** An open year is left as it is. */
  async reopenCycle(
    actor: Actor,
    { regionId }: RegionRecord,
    { year, reason }: { readonly year: number; readonly reason: unknown },
  ): Promise<ReopenCycleOutcome> {
    const read = readReason(reason);
    if (read.kind === 'BAD_VALUE') return read;
    const outcome = { kind: 'CYCLE_CHANGED', regionId, year } as const;
    return this.write.run<ReopenCycleOutcome>(async (tx): Promise<Written<ReopenCycleOutcome>> => {
      const cycle = await this.obligations.lockCycle(tx, regionId, year);
      if (!cycle) return { outcome: { kind: 'CYCLE_CLOSED', year, closedOn: null } };
      if (!cycle.closedAt) return { outcome };
      await this.obligations.setClosedAt(tx, regionId, year, null);
      const detail = { reason: read.reason, closedOn: beijingDay(cycle.closedAt) };
      const event = { act: 'CYCLE_REOPENED', actorId: actor.accountId, reportYear: year, detail } as const;
      return { outcome, log: { regionId, event } };
    });
  }

  /** Takes a unit off the list while nothing stands there: not so much as a draft. */
  async withdrawExpectation(
    actor: Actor,
    { unitId, code, year }: UnitInYear,
    reason: unknown,
  ): Promise<WithdrawExpectationOutcome> {
    const read = readReason(reason);
    if (read.kind === 'BAD_VALUE') return read;
    return this.write.run<WithdrawExpectationOutcome>(
      async (tx): Promise<Written<WithdrawExpectationOutcome>> => {
        const standing = await this.obligations.lockObligation(tx, unitId, year);
        if (!standing) return { outcome: { kind: 'UNIT_NOT_EXPECTED', unit: code, year } };
        const { regionId, closedAt, state } = standing;
        if (closedAt) return { outcome: { kind: 'CYCLE_CLOSED', year, closedOn: beijingDay(closedAt) } };
        if (state !== 'NOT_FILED') return { outcome: { kind: 'REPORT_LOCKED', state } };
        await this.obligations.deleteObligation(tx, unitId, year);
        const event = {
          act: 'EXPECTATION_WITHDRAWN',
          actorId: actor.accountId,
          unitId,
          reportYear: year,
          detail: { reason: read.reason },
        } as const;
        const outcome = { kind: 'EXPECTATION_WITHDRAWN', unitId, year } as const;
        return { outcome, log: { regionId, event } };
      },
    );
  }
}
