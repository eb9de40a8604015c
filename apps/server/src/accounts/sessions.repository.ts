import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

export interface NewSession {
  readonly sha256: string;
  readonly accountId: string;
  readonly from: Date;
  readonly until: Date;
  readonly browser: string | null;
  readonly network: string | null;
}

export interface OpenSession {
  readonly id: string;
  readonly sha256: string;
  readonly startedAt: Date;
  readonly lastUsedAt: Date | null;
  readonly browser: string | null;
  readonly network: string | null;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async open(tx: Queryable, session: NewSession): Promise<void> {
    const { sha256, accountId, from, until, browser, network } = session;
    await tx.query(
      `insert into session (sha256, account_id, created_at, last_used_at, expires_at, browser, network)
       values ($1, $2, $3, $3, $4, $5, $6)`,
      [sha256, accountId, from, until, browser, network],
    );
  }

  /** Ends the session that a browser bears; returns whose it was. */
  async close(tx: Queryable, sha256: string): Promise<string | null> {
    const [row] = await tx.query<{ account_id: string }>(
      'delete from session where sha256 = $1 returning account_id',
      [sha256],
    );
    return row?.account_id ?? null;
  }

  async closeById(tx: Queryable, accountId: string, id: string): Promise<boolean> {
    const rows = await tx.query('delete from session where account_id = $1 and id::text = $2 returning id', [
      accountId,
      id,
    ]);
    return rows.length > 0;
  }

  /** Ends all sessions of an account, or all but one; returns how many. */
  async closeAll(tx: Queryable, accountId: string, but: string | null = null): Promise<number> {
    const rows = await tx.query(
      'delete from session where account_id = $1 and sha256 is distinct from $2 returning id',
      [accountId, but],
    );
    return rows.length;
  }

  async ofAccount(accountId: string, now: Date): Promise<readonly OpenSession[]> {
    return this.database.query<OpenSession>(
      `select id, sha256, created_at as "startedAt", last_used_at as "lastUsedAt", browser, network from session
       where account_id = $1 and expires_at > $2 order by coalesce(last_used_at, created_at) desc, id limit $3`,
      [accountId, now, mostShown],
    );
  }

  async rememberBrowser(tx: Queryable, sha256: string, accountId: string, until: Date): Promise<void> {
    await tx.query(
      `insert into known_browser (sha256, account_id, until) values ($1, $2, $3)
       on conflict (sha256, account_id) do update set until = $3`,
      [sha256, accountId, until],
    );
  }

  /** Whether a browser bears what it was given here: what it made up itself it is not known by. */
  async isKnownBrowser(tx: Queryable, sha256: string, now: Date): Promise<boolean> {
    const rows = await tx.query('select 1 from known_browser where sha256 = $1 and until > $2 limit 1', [
      sha256,
      now,
    ]);
    return rows.length > 0;
  }

  /** Whoever had the old password may be behind them. */
  async forgetBrowsers(tx: Queryable, accountId: string): Promise<void> {
    await tx.query('delete from known_browser where account_id = $1', [accountId]);
  }

  async deleteOld(now: Date): Promise<void> {
    await this.database.query('delete from session where expires_at <= $1', [now]);
    await this.database.query('delete from known_browser where until <= $1', [now]);
    await this.database.query('delete from reset_code where expires_at <= $1', [now]);
  }
}

/** Nobody is signed in in more places at once and reads on. */
const mostShown = 100;
