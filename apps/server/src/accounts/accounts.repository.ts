import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import type { Role } from './permissions.js';

/** A grant as people read it: by the names and codes of today. */
export interface GrantInWords {
  readonly role: Role;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly regionCode: string | null;
  readonly regionName: string | null;
  readonly yearTo: number | null;
}

export interface NewAccount {
  readonly kind: 'PERSON' | 'PROGRAM';
  readonly name: string;
  readonly signInName: string | null;
  readonly passwordHash: string | null;
  readonly mustChangePassword: boolean;
  readonly yearTo: number | null;
  readonly role: Role;
  readonly unitId: string | null;
  readonly regionId: string | null;
}

export interface NewToken {
  readonly sha256: string;
  readonly accountId: string;
  readonly perMinute: number;
  readonly expiresAt: Date | null;
}

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  async grantsInWords(accountId: string, year: number): Promise<readonly GrantInWords[]> {
    const rows = await this.database.query<{
      role: Role;
      unit_code: string | null;
      unit_name: string | null;
      region_code: string | null;
      region_name: string | null;
      year_to: number | null;
    }>(
      `select g.role, u.code as unit_code, u.name as unit_name, r.code as region_code, r.name as region_name, g.year_to
       from account_grant g
       left join lateral (
         select code, name, region_id from unit_validity where unit_id = g.unit_id and valid_from <= $2
         order by valid_from desc limit 1
       ) u on true
       left join lateral (
         select code, name from region_validity
         where region_id = coalesce(g.region_id, u.region_id) and valid_from <= $2
         order by valid_from desc limit 1
       ) r on true
       where g.account_id = $1
       order by g.unit_id nulls first, r.code, u.code, g.role`,
      [accountId, year],
    );
    return rows.map((row) => ({
      role: row.role,
      unitCode: row.unit_code,
      unitName: row.unit_name,
      regionCode: row.region_code,
      regionName: row.region_name,
      yearTo: row.year_to,
    }));
  }

  async hasRole(regionId: string, role: Role): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 from account_grant g join account a on a.id = g.account_id
       where g.region_id = $1 and g.role = $2 and a.disabled_at is null limit 1`,
      [regionId, role],
    );
    return rows.length > 0;
  }

  async isTaken(tx: Queryable, signInName: string): Promise<boolean> {
    const rows = await tx.query('select 1 from account where sign_in_name = $1', [signInName]);
    return rows.length > 0;
  }

  /** Adds an account with one grant; returns its id. */
  async add(tx: Queryable, account: NewAccount, at: Date): Promise<string> {
    const [row] = await tx.query<{ account_id: string }>(
      `with added as (
         insert into account (kind, name, sign_in_name, password_hash, created_at, must_change_password)
         values ($1, $2, $3, $4, $5, $9) returning id
       )
       insert into account_grant (account_id, role, unit_id, region_id, year_to)
       select id, $6, $7, $8, $10 from added returning account_id`,
      [
        account.kind,
        account.name,
        account.signInName,
        account.passwordHash,
        at,
        account.role,
        account.unitId,
        account.regionId,
        account.mustChangePassword,
        account.yearTo,
      ],
    );
    if (!row) throw new Error('The account was not added');
    return row.account_id;
  }

  async addToken(
    tx: Queryable,
    { sha256, accountId, perMinute, expiresAt }: NewToken,
    at: Date,
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into token (sha256, account_id, per_minute, created_at, expires_at) values ($1, $2, $3, $4, $5)
       returning id`,
      [sha256, accountId, perMinute, at, expiresAt],
    );
    if (!row) throw new Error('The token was not added');
    return row.id;
  }
}
