import { Injectable } from '@nestjs/common';
import type { AccountAct } from '../events/account-act.js';
import { EventBell } from '../events/event-bell.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import type { EventDetail } from '../events/event.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import { HomesRepository } from './homes.repository.js';
import type { Home } from './homes.repository.js';

/** What the logs are to say of an account. */
export interface AccountEvent {
  readonly act: AccountAct;
  readonly accountId: string;
  /** Null for a command on the machine itself. */
  readonly actorId: string | null;
  readonly detail?: EventDetail;
  /** Where the account was at home before the write, beside where it is now. */
  readonly before?: readonly Home[];
}

export interface AccountWritten<Outcome> {
  readonly outcome: Outcome;
  /** Nothing where nothing was changed. */
  readonly log?: AccountEvent;
}

/** Changes accounts and says so in the logs of the regions that they are of, in one transaction. */
@Injectable()
export class AccountWrite {
  constructor(
    private readonly database: Database,
    private readonly homes: HomesRepository,
    private readonly events: EventLogRepository,
    private readonly bell: EventBell,
    private readonly clock: Clock,
  ) {}

  /** Logs are locked last and in one order: nobody waits for one another in a ring. */
  async run<Outcome>(work: (tx: Queryable, now: Date) => Promise<AccountWritten<Outcome>>): Promise<Outcome> {
    const now = this.clock.now();
    const { outcome, rung } = await this.database.transaction(async (tx) => {
      const written = await work(tx, now);
      return { outcome: written.outcome, rung: written.log ? await this.tell(tx, written.log, now) : [] };
    });
    for (const regionId of rung) this.bell.ring(regionId);
    return outcome;
  }

  private async tell(tx: Queryable, event: AccountEvent, at: Date): Promise<readonly string[]> {
    const { act, accountId, actorId, detail = {}, before = [] } = event;
    const homes = new Map(
      [...before, ...(await this.homes.of(tx, accountId))].map((home) => [home.regionId, home]),
    );
    const inOrder = [...homes.values()].sort((one, other) => (one.regionId < other.regionId ? -1 : 1));
    for (const { regionId, unitId } of inOrder)
      await this.events.append(tx, await this.events.lock(tx, regionId), {
        act,
        at,
        actorId,
        ...(unitId !== null && { unitId }),
        detail: { accountId, ...detail },
      });
    return inOrder.map(({ regionId }) => regionId);
  }
}
