import { triesForgottenAfterMs, waitMsAfter } from '@mingjian/domain';
import type { Delays } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import { secretHash } from './secrets.js';

/** What wrong passwords are counted by. Names and addresses are kept as hashes: people type passwords for names. */
export type TriesKey = { readonly hash: string; readonly delays: Delays };

export function triesKey(
  of: 'name' | 'account' | 'browser' | 'address',
  what: string,
  delays: Delays,
): TriesKey {
  return { hash: secretHash(`${of}:${what}`), delays };
}

/** SQL: the key under which wrong passwords for a name are counted. */
export const nameKey = (name: string): string =>
  `encode(sha256(convert_to('name:' || ${name}, 'UTF8')), 'hex')`;

/** The account that wrong passwords were tried for, and how many of them its region's log has not been told. */
export interface UntoldTries {
  readonly key: string;
  readonly accountId: string;
  readonly tries: number;
  readonly told: number;
}

/** Waits in milliseconds after one try, two tries, and so on; the last holds for all that follow. */
function waitsOf(delays: Delays): readonly number[] {
  const waits = [waitMsAfter(delays, 1)];
  while (waits.at(-1) !== delays.longestWaitMs) waits.push(waitMsAfter(delays, waits.length + 1));
  return waits;
}

/** Of two at once the later one may come first: no wait is none whatever the clocks say, and the last try stays the last. */
const takeSql = `
  insert into sign_in_tries as t (key, tries, last_at) values ($1, 1, $2)
  on conflict (key) do update set
    tries = case when t.last_at < $3 then 1 else t.tries + 1 end,
    told = case when t.last_at < $3 then 0 else t.told end,
    last_at = greatest(t.last_at, $2)
  where t.last_at < $3
    or coalesce(($4::integer[])[least(t.tries, cardinality($4::integer[]))], 0) = 0
    or t.last_at + ($4::integer[])[least(t.tries, cardinality($4::integer[]))] * interval '1 millisecond' <= $2
  returning tries`;

/**
 * Wrong passwords, counted in the database: servers side by side share them and a start forgets none. A try is counted
 * before the password is looked at, so that many at once are no more than one after the other.
 */
@Injectable()
export class SignInTriesRepository {
  constructor(private readonly database: Database) {}

  /** Takes one try: 0, or the milliseconds to wait before it may be taken. */
  async take({ hash, delays }: TriesKey, now: Date): Promise<number> {
    const waits = waitsOf(delays);
    const forgotten = new Date(now.getTime() - triesForgottenAfterMs);
    const taken = await this.database.query(takeSql, [hash, now, forgotten, waits]);
    if (taken.length > 0) return 0;
    const [row] = await this.database.query<{ tries: number; last_at: Date }>(
      'select tries, last_at from sign_in_tries where key = $1',
      [hash],
    );
    return row ? Math.max(1, row.last_at.getTime() + waitMsAfter(delays, row.tries) - now.getTime()) : 0;
  }

  /** Forgets the tries; returns how many there were. */
  async forget(tx: Queryable, { hash }: TriesKey): Promise<number> {
    const [row] = await tx.query<{ tries: number }>(
      'delete from sign_in_tries where key = $1 returning tries',
      [hash],
    );
    return row?.tries ?? 0;
  }

  /** Gives one try back, the others stay: who has an account cannot wash an address clean by signing in to it. */
  async giveBack(tx: Queryable, { hash }: TriesKey): Promise<void> {
    await tx.query('update sign_in_tries set tries = greatest(tries - 1, 0) where key = $1', [hash]);
  }

  /** What a log is to be told now: twice as many as it was told before, or the rest, before it is forgotten. */
  async untold(now: Date): Promise<readonly UntoldTries[]> {
    const forgotten = new Date(now.getTime() - triesForgottenAfterMs);
    return this.database.query<UntoldTries>(
      `with due as (
         select * from sign_in_tries
         where tries > told and (last_at < $1 or tries >= greatest(2 * told, $2))
       )
       select due.key, a.id as "accountId", due.tries, due.told from due
       join account a on a.sign_in_name is not null and ${nameKey('a.sign_in_name')} = due.key`,
      [forgotten, firstTold],
    );
  }

  /** Notes that the log is told; false when another server does so. */
  async markTold(tx: Queryable, { key, tries, told }: UntoldTries): Promise<boolean> {
    const rows = await tx.query(
      'update sign_in_tries set told = $2 where key = $1 and told = $3 returning key',
      [key, tries, told],
    );
    return rows.length > 0;
  }

  async forgetOld(now: Date): Promise<void> {
    const forgotten = new Date(now.getTime() - triesForgottenAfterMs);
    await this.database.query('delete from sign_in_tries where last_at < $1', [forgotten]);
  }
}

const firstTold = 5;
