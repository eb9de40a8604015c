import { delaysOfName, waitMsAfter } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import { nearest } from '../units/validity.repository.js';
import type { AccountKind, AccountView, PlacedGrant, TokenView } from './account-view.js';
import type { Role } from './permissions.js';
import { nameKey } from './sign-in-tries.repository.js';

/** A grant as it is written. */
export interface NewGrant {
  readonly role: Role;
  readonly unitId: string | null;
  readonly regionId: string | null;
  readonly yearTo: number | null;
}

export interface AccountPlace {
  readonly name: string;
  readonly id: string;
}

interface AccountRow {
  readonly id: string;
  readonly kind: AccountKind;
  readonly name: string;
  readonly sign_in_name: string | null;
  readonly created_at: Date;
  readonly disabled_at: Date | null;
  readonly must_change_password: boolean;
  readonly last_used_at: Date | null;
  readonly revision: number;
  readonly tries: number | null;
  readonly tried_at: Date | null;
  readonly grants: readonly PlacedGrant[];
  readonly tokens: readonly (Omit<TokenView, 'createdAt' | 'expiresAt' | 'lastUsedAt' | 'revokedAt'> & {
    readonly createdAt: string;
    readonly expiresAt: string | null;
    readonly lastUsedAt: string | null;
    readonly revokedAt: string | null;
  })[];
}

/** `$1` is the year by which units and regions are called. */
const columns = `
  a.id, a.kind, a.name, a.sign_in_name, a.created_at, a.disabled_at, a.must_change_password, a.last_used_at,
  a.revision, tried.tries, tried.last_at as tried_at,
  (select coalesce(json_agg(json_build_object('id', g.id, 'role', g.role, 'unitId', g.unit_id, 'yearTo', g.year_to,
      'unitCode', u.code, 'unitName', u.name, 'regionCode', r.code, 'regionName', r.name,
      'placeId', coalesce(g.region_id, last.region_id)) order by g.unit_id nulls first, r.code, u.code, g.role), '[]')
    from account_grant g
    left join lateral (
      select v.region_id from unit_validity v where v.unit_id = g.unit_id order by v.valid_from desc limit 1
    ) last on true
    left join lateral (
      select v.code, v.name from unit_validity v where v.unit_id = g.unit_id order by ${nearest('v', '$1')} limit 1
    ) u on true
    left join lateral (
      select p.code, p.name from region_validity p where p.region_id = coalesce(g.region_id, last.region_id)
      order by ${nearest('p', '$1')} limit 1
    ) r on true
    where g.account_id = a.id) as grants,
  (select coalesce(json_agg(json_build_object('id', t.id, 'perMinute', t.per_minute, 'createdAt', t.created_at,
      'expiresAt', t.expires_at, 'lastUsedAt', t.last_used_at, 'revokedAt', t.revoked_at)
      order by t.created_at desc, t.id), '[]')
    from token t where t.account_id = a.id) as tokens`;

const from = `account a left join sign_in_tries tried on tried.key = ${nameKey('a.sign_in_name')}`;

/** Accounts with a grant of one of the regions, or of a unit that is or was in one. */
const ofRegions = (regions: string): string => `a.id in (
  select g.account_id from account_grant g where g.region_id = any (${regions})
  union
  select g.account_id from unit_validity v join account_grant g on g.unit_id = v.unit_id
  where v.region_id = any (${regions})
)`;

const listSql = `
  with found as (
    select a.id, a.name from account a
    where ${ofRegions('$2')} and ($3::text is null or a.kind = $3)
      and ($4 = '' or position(lower($4) in lower(a.name)) > 0 or position(lower($4) in lower(a.sign_in_name)) > 0
        or exists (
          select 1 from account_grant g join unit_validity v on v.unit_id = g.unit_id
          where g.account_id = a.id and (position($4 in v.name) > 0 or v.code = $4)
        ))
  ),
  page as (
    select id from found where $5::text is null or (name, id) > ($5, $6::uuid) order by name, id limit $7
  )
  select ${columns}, (select count(*)::integer from found) as total
  from page join ${from} on a.id = page.id order by a.name, a.id`;

/** Accounts as administrators see and change them. */
@Injectable()
export class AdministrationRepository {
  constructor(private readonly database: Database) {}

  async list(asked: {
    readonly regionIds: readonly string[];
    readonly kind: AccountKind | null;
    readonly text: string;
    readonly after: AccountPlace | null;
    readonly limit: number;
    readonly year: number;
    readonly now: Date;
  }): Promise<{ readonly accounts: readonly AccountView[]; readonly total: number }> {
    const { regionIds, kind, text, after, limit, year, now } = asked;
    const rows = await this.database.query<AccountRow & { total: number }>(listSql, [
      year,
      regionIds,
      kind,
      text,
      after?.name ?? null,
      after?.id ?? null,
      limit,
    ]);
    return { accounts: rows.map((row) => viewOf(row, now)), total: rows[0]?.total ?? 0 };
  }

  async byId(tx: Queryable, id: string, year: number, now: Date): Promise<AccountView | null> {
    const [row] = await tx.query<AccountRow>(`select ${columns} from ${from} where a.id::text = $2`, [
      year,
      id,
    ]);
    return row ? viewOf(row, now) : null;
  }

  async idOfSignInName(signInName: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      'select id from account where sign_in_name = $1',
      [signInName],
    );
    return row?.id ?? null;
  }

  async idOfToken(tokenId: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      'select account_id as id from token where id::text = $1',
      [tokenId],
    );
    return row?.id ?? null;
  }

  /** Holds the account until the transaction ends; its revision. */
  async lock(tx: Queryable, id: string): Promise<number | null> {
    const [row] = await tx.query<{ revision: number }>(
      'select revision from account where id = $1 for update',
      [id],
    );
    return row?.revision ?? null;
  }

  async countChange(tx: Queryable, id: string): Promise<void> {
    await tx.query('update account set revision = revision + 1 where id = $1', [id]);
  }

  async setDisabled(tx: Queryable, id: string, at: Date | null): Promise<void> {
    await tx.query('update account set disabled_at = $2 where id = $1', [id, at]);
  }

  async removeGrants(tx: Queryable, grantIds: readonly string[]): Promise<void> {
    await tx.query('delete from account_grant where id = any ($1::uuid[])', [grantIds]);
  }

  async addGrants(tx: Queryable, accountId: string, grants: readonly NewGrant[]): Promise<void> {
    for (const { role, unitId, regionId, yearTo } of grants)
      await tx.query(
        'insert into account_grant (account_id, role, unit_id, region_id, year_to) values ($1, $2, $3, $4, $5)',
        [accountId, role, unitId, regionId, yearTo],
      );
  }

  /** Whoever takes an administrator away waits here for whoever else does: one of them is the last but one. */
  async lockAdministration(tx: Queryable, regionIds: readonly string[]): Promise<void> {
    await tx.query('select 1 from chain where region_id = any ($1::uuid[]) order by region_id for update', [
      regionIds,
    ]);
  }

  /** Of some regions, one that no other person who may sign in administers without an end; null where all have one. */
  async withoutOtherAdministrator(
    tx: Queryable,
    regionIds: readonly string[],
    accountId: string,
  ): Promise<string | null> {
    const [row] = await tx.query<{ code: string }>(
      `select (select p.code from region_validity p where p.region_id = r.id order by p.valid_from desc limit 1) as code
       from unnest($1::uuid[]) as r (id) where not exists (
         select 1 from account_grant g join account a on a.id = g.account_id
         where g.region_id = r.id and g.role = 'ADMINISTRATOR' and g.year_to is null and a.kind = 'PERSON'
           and a.disabled_at is null and a.id <> $2
       ) limit 1`,
      [regionIds, accountId],
    );
    return row?.code ?? null;
  }

  async revokeToken(tx: Queryable, tokenId: string, at: Date): Promise<boolean> {
    const rows = await tx.query(
      'update token set revoked_at = $2 where id = $1::uuid and revoked_at is null returning id',
      [tokenId, at],
    );
    return rows.length > 0;
  }
}

function viewOf(row: AccountRow, now: Date): AccountView {
  const { tries, tried_at: triedAt } = row;
  const freeFrom =
    tries === null || triedAt === null
      ? null
      : new Date(triedAt.getTime() + waitMsAfter(delaysOfName, tries));
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    signInName: row.sign_in_name,
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
    mustChangePassword: row.must_change_password,
    lastUsedAt: row.last_used_at,
    revision: row.revision,
    waitsUntil: freeFrom !== null && freeFrom > now ? freeFrom : null,
    grants: row.grants,
    tokens: row.tokens.map((token) => ({
      ...token,
      createdAt: new Date(token.createdAt),
      expiresAt: dateOrNull(token.expiresAt),
      lastUsedAt: dateOrNull(token.lastUsedAt),
      revokedAt: dateOrNull(token.revokedAt),
    })),
  };
}

function dateOrNull(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
