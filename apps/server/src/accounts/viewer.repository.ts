import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Role } from './permissions.js';
import type { Grant, Viewer } from './viewer.js';

/** What is known of whoever asks, from one statement. */
export interface Bearer {
  readonly viewer: Viewer;
  /** Mutations a minute that the token may send; null for a person's session. */
  readonly perMinute: number | null;
  /**
   * Changes whenever something may be answered otherwise: the ends of the logs, how far they were judged, the drafts of
   * the viewer's units, and how far documents under way are. Null where it was not asked for.
   */
  readonly state: string | null;
  /** The password is one that somebody else has seen: nothing is done before it is changed. */
  readonly mustChangePassword: boolean;
}

interface GrantRow {
  readonly role: Role;
  readonly unitId: string | null;
  readonly regionId: string | null;
  readonly yearTo: number | null;
  readonly regionIds: readonly string[] | null;
}

interface BearerRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly per_minute: number | null;
  readonly must_change_password: boolean;
  readonly grants: readonly GrantRow[];
  readonly regions_as_of: string;
  readonly state: string | null;
}

const columns = `
  account.id, account.name, account.kind, account.must_change_password,
  (select coalesce(json_agg(json_build_object(
      'role', g.role, 'unitId', g.unit_id, 'regionId', g.region_id, 'yearTo', g.year_to,
      'regionIds', case when g.region_id is null
        then (select json_agg(distinct v.region_id) from unit_validity v where v.unit_id = g.unit_id)
        else (select json_agg(c.region_id) from covered_regions(g.region_id) c) end) order by g.id), '[]')
    from account_grant g where g.account_id = account.id) as grants,
  (select mark from regions_as_of) as regions_as_of`;

const state = `
  concat_ws('.', (select sum(sequence) from chain),
    (select concat(sum(sequence), '@', extract(epoch from max(assessed_at))) from assessment_cursor),
    (select concat(count(*), '+', sum(d.revision)) from draft d
      join account_grant g on g.unit_id = d.unit_id where g.account_id = account.id),
    (select concat(count(*), '+', sum(o.step + o.attempts)) from document_order o
      where o.state in ('QUEUED', 'RUNNING'))) as state`;

const noState = 'null::text as state';

const byToken = (kept: boolean): string => `
  select ${columns}, ${kept ? state : noState}, token.per_minute
  from token join account on account.id = token.account_id
  where token.sha256 = $1 and token.revoked_at is null and (token.expires_at is null or token.expires_at > $2)
    and account.disabled_at is null`;

const bySession = (kept: boolean): string => `
  select ${columns}, ${kept ? state : noState}, null::integer as per_minute
  from session join account on account.id = session.account_id
  where session.sha256 = $1 and session.expires_at > $2 and account.disabled_at is null`;

/**
 * Who bears a token or a session; with the state of what is known where the answer may be kept. Every request asks:
 * the statements stay planned.
 */
@Injectable()
export class ViewerRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async byToken(sha256: string, kept = false): Promise<Bearer | null> {
    const name = kept ? 'bearer-of-token-kept' : 'bearer-of-token';
    return bearerOf(await this.database.query<BearerRow>(byToken(kept), [sha256, this.clock.now()], name));
  }

  async bySession(sha256: string, now: Date, kept = false): Promise<Bearer | null> {
    const name = kept ? 'bearer-of-session-kept' : 'bearer-of-session';
    return bearerOf(await this.database.query<BearerRow>(bySession(kept), [sha256, now], name));
  }
}

function bearerOf([row]: readonly BearerRow[]): Bearer | null {
  if (!row) return null;
  return {
    viewer: {
      accountId: row.id,
      name: row.name,
      isProgram: row.kind === 'PROGRAM',
      grants: row.grants.flatMap(grantOf),
      regionsAsOf: row.regions_as_of,
    },
    perMinute: row.per_minute,
    state: row.state,
    mustChangePassword: row.must_change_password,
  };
}

function grantOf({ role, unitId, regionId, yearTo, regionIds }: GrantRow): Grant[] {
  const regions = new Set(regionIds ?? []);
  if (unitId !== null) return [{ scope: 'UNIT', role, unitId, regionIds: regions, yearTo }];
  return regionId === null ? [] : [{ scope: 'REGION', role, regionId, regionIds: regions, yearTo }];
}
