import { Injectable } from '@nestjs/common';
import type { EventAct } from '../events/event.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

/** A setting of a region that people change one after another: how often it was, and who did it last. */
export interface SettingChange {
  /** 0 while nobody changed it. */
  readonly revision: number;
  /** Null also where it was done on the machine itself. */
  readonly by: string | null;
  readonly at: Date | null;
  /** What the log keeps of it. */
  readonly detail: Readonly<Record<string, unknown>>;
}

const unchanged: SettingChange = { revision: 0, by: null, at: null, detail: {} };

/** Changes of settings, as the region's log tells them: it is written with them, in one transaction. */
@Injectable()
export class SettingChangesRepository {
  constructor(private readonly database: Database) {}

  /** The last change; of one year where the setting is a year's. */
  async last(
    {
      regionId,
      act,
      year,
    }: { readonly regionId: string; readonly act: EventAct; readonly year: number | null },
    db: Queryable = this.database,
  ): Promise<SettingChange> {
    const [change] = await db.query<SettingChange>(
      `select count(*) over ()::integer as revision, actor.name as by, e.at, e.detail
       from event e left join account actor on actor.id = e.actor_id
       where e.region_id = $1 and e.act = $2 and ($3::integer is null or e.report_year = $3)
       order by e.sequence desc limit 1`,
      [regionId, act, year],
    );
    return change ?? unchanged;
  }

  /** Keeps whoever else changes the setting waiting until the transaction ends; taken before any row is locked. */
  async lock(tx: Queryable, regionId: string, act: EventAct): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('mingjian:setting:' || $1 || $2, 0))`, [
      act,
      regionId,
    ]);
  }
}
