import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

const writeSql = `
  with used as (
    select * from unnest($1::text[], $2::timestamptz[]) as used (sha256, at)
  ),
  session_used as (
    update session s set last_used_at = used.at from used
    where s.sha256 = used.sha256 and s.sha256 in (
      select sha256 from session where sha256 = any ($1) for update skip locked
    )
    returning s.account_id, used.at
  ),
  token_used as (
    update token t set last_used_at = used.at from used
    where t.sha256 = used.sha256 and t.sha256 in (
      select sha256 from token where sha256 = any ($1) for update skip locked
    )
    returning t.account_id, used.at
  ),
  account_used as (
    select account_id, max(at) as at from (
      select * from session_used union all select * from token_used
    ) either group by account_id
  )
  update account a set last_used_at = account_used.at from account_used
  where a.id = account_used.account_id and a.id in (
    select a.id from account a join account_used u on u.account_id = a.id for update of a skip locked
  )`;

@Injectable()
export class LastUseRepository {
  constructor(private readonly database: Database) {}

  /** Rows that somebody else is changing are left out: a time is not worth waiting for. */
  async write(uses: readonly (readonly [sha256: string, at: Date])[]): Promise<void> {
    await this.database.query(writeSql, [uses.map(([sha256]) => sha256), uses.map(([, at]) => at)]);
  }
}
