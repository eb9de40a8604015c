import { Injectable } from '@nestjs/common';
import { EventBell } from '../events/event-bell.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import type { NewEvent } from '../events/event.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

/** What came of a write, and what the log is to say of it: nothing where nothing was changed. */
export interface Written<Outcome> {
  readonly outcome: Outcome;
  readonly log?: { readonly regionId: string; readonly event: Omit<NewEvent, 'at'> };
}

/** Changes rows and says so in the region's log, in one transaction. */
@Injectable()
export class LoggedWrite {
  constructor(
    private readonly database: Database,
    private readonly events: EventLogRepository,
    private readonly bell: EventBell,
    private readonly clock: Clock,
  ) {}

  /** The end of the log is locked after the rows, as by everybody who writes: nobody waits for one another in a ring. */
  async run<Outcome>(work: (tx: Queryable, now: Date) => Promise<Written<Outcome>>): Promise<Outcome> {
    const now = this.clock.now();
    const { outcome, log } = await this.database.transaction(async (tx) => {
      const written = await work(tx, now);
      if (written.log) {
        const end = await this.events.lock(tx, written.log.regionId);
        await this.events.append(tx, end, { ...written.log.event, at: now });
      }
      return written;
    });
    if (log) this.bell.ring(log.regionId);
    return outcome;
  }
}
