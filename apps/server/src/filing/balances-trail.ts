import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../events/canonical-json.js';
import { EventBell } from '../events/event-bell.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import { sha256 } from '../events/event.js';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database/database.js';
import { OpeningBalancesRepository } from './opening-balances.repository.js';
import type { BalancesVersion } from './opening-balances.repository.js';

/** Writes balances with an event for each, which vouches for it as for any other version. */
@Injectable()
export class BalancesTrail {
  constructor(
    private readonly repository: OpeningBalancesRepository,
    private readonly log: EventLogRepository,
    private readonly bell: EventBell,
    private readonly clock: Clock,
  ) {}

  async write(
    tx: Queryable,
    {
      regionId,
      year,
      accountId,
      versions,
    }: {
      readonly regionId: string;
      readonly year: number;
      readonly accountId: string | null;
      readonly versions: readonly BalancesVersion[];
    },
  ): Promise<void> {
    if (versions.length === 0) return;
    const at = this.clock.now();
    await this.repository.insert(tx, regionId, { at, by: accountId }, versions);
    const detail = { opens: year, explanationsSha256: sha256(canonicalJson([])) };
    let end = await this.log.lock(tx, regionId);
    for (const { unitId, n, sha256: hash } of versions)
      end = await this.log.append(tx, end, {
        act: 'OPENING_BALANCES_SET',
        at,
        actorId: accountId,
        unitId,
        reportYear: year - 1,
        version: { n, sha256: hash },
        detail,
      });
  }

  /** After the commit. */
  told(regionId: string): void {
    this.bell.ring(regionId);
  }
}
