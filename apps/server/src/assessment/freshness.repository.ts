import { rulesVersion } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** How far judging has come in a region and in all that it covers. */
export interface FreshnessOfRegion {
  readonly event: number;
  readonly assessedEvent: number;
  readonly assessedAt: Date | null;
}

/**
 * Columns of one row about the chains of some regions, an SQL array of their ids. Sequences are added up over regions:
 * each only grows, so the sums are equal when and only when every chain has been read to its end.
 */
export const freshnessOf = (regionIds: string): string => `
  select coalesce(sum(chain.sequence), 0)::bigint as event,
    coalesce(sum(least(read.sequence, chain.sequence)) filter (where read.rules_version = '${rulesVersion}'), 0)::bigint
      as assessed_event,
    max(read.assessed_at) as assessed_at
  from chain left join assessment_cursor read using (region_id)
  where chain.region_id = any (${regionIds})`;

/** The same of the regions that `$1` covers. */
export const freshnessSql = freshnessOf('array(select covered_regions($1))');

@Injectable()
export class FreshnessRepository {
  constructor(private readonly database: Database) {}

  async freshness(regionId: string): Promise<FreshnessOfRegion> {
    const [row] = await this.database.query<{
      event: number;
      assessed_event: number;
      assessed_at: Date | null;
    }>(freshnessSql, [regionId], 'freshness');
    return {
      event: row?.event ?? 0,
      assessedEvent: row?.assessed_event ?? 0,
      assessedAt: row?.assessed_at ?? null,
    };
  }
}
