import { actsCalled, addDays, isDay, startOfBeijingDay } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { EventLogRepository } from '../events/event-log.repository.js';
import { ChainWalk } from '../filing/verify-chain.js';
import type { Wrong } from '../filing/difference.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { RegionLogRepository } from './region-log.repository.js';
import type { LoggedEvent } from './region-log.repository.js';

export type { LoggedEvent } from './region-log.repository.js';

/** What is asked for, as it comes from outside. */
export interface AskedOfLog {
  readonly unitId: string | null;
  readonly year: number | null;
  readonly accountId: string | null;
  readonly acts: readonly string[] | null;
  /** Beijing days, both included; what is no day is taken for none. */
  readonly from: unknown;
  readonly to: unknown;
  readonly text: string | null;
}

export interface LogPage {
  readonly nodes: readonly LoggedEvent[];
  readonly hasNextPage: boolean;
}

/** How far a log was found whole. */
export interface LogVerified {
  /** Every event up to this one follows the one before it and is what its hash was made of. */
  readonly upTo: number;
  /** Events that the chain's end says there are. */
  readonly events: number;
  /** The hash of the last event looked at. */
  readonly head: string;
  /** What is wrong with the next one; null where nothing was found. */
  readonly wrong: Wrong | null;
  /** False when the time was over before the end: what was looked at is whole. */
  readonly isFinished: boolean;
  readonly at: Date;
}

const eventsAtOnce = 1000;
/** Nobody waits longer for a button; `./mingjian verify` has all the time it needs. */
const longestMs = 5_000;

/** Reads a region's log, and walks over it. */
@Injectable()
export class RegionLogService {
  constructor(
    private readonly database: Database,
    private readonly repository: RegionLogRepository,
    private readonly log: EventLogRepository,
    private readonly clock: Clock,
  ) {}

  async page(
    regionId: string,
    { unitId, year, accountId, acts, from, to, text }: AskedOfLog,
    { before, first }: { readonly before: number | null; readonly first: number },
  ): Promise<LogPage> {
    const sought = (text ?? '').replaceAll('\0', '').trim();
    const filter = {
      unitId,
      year,
      accountId,
      acts,
      from: isDay(from) ? startOfBeijingDay(from) : null,
      until: isDay(to) ? startOfBeijingDay(addDays(to, 1)) : null,
      text: sought === '' ? null : { sought, acts: actsCalled(sought) },
    };
    const events = await this.repository.page(regionId, filter, { before, limit: first + 1 });
    return { nodes: events.slice(0, first), hasNextPage: events.length > first };
  }

  /** Walks the chain from its beginning, as `./mingjian verify` does, as far as the time goes. */
  async verify(regionId: string, budgetMs: number = longestMs): Promise<LogVerified> {
    const end = await this.repository.end(regionId);
    const walk = new ChainWalk({ regionId });
    const until = performance.now() + budgetMs;
    let wrong: Wrong | null = null;
    let isFinished = false;
    while (wrong === null && !isFinished) {
      const events = await this.log.after(this.database, regionId, walk.reached, eventsAtOnce);
      for (const event of events) {
        wrong = walk.step(event);
        if (wrong !== null) break;
      }
      isFinished = events.length < eventsAtOnce;
      if (!isFinished && performance.now() > until) break;
    }
    // Where more was written since the end was looked at, the walk itself has passed it.
    if (wrong === null && isFinished && (end === null || end.sequence >= walk.reached))
      wrong = walk.end({ sequence: end?.sequence ?? null, head: end?.head ?? null });
    const events = Math.max(end?.sequence ?? 0, walk.reached);
    return { upTo: walk.reached, events, head: walk.reachedHash, wrong, isFinished, at: this.clock.now() };
  }
}
