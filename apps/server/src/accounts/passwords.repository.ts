import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

/** A person's account as it stands at the door. */
export interface PersonAtDoor {
  readonly accountId: string;
  readonly name: string;
  readonly signInName: string;
  readonly passwordHash: string;
}

const person = `a.id as "accountId", a.name, a.sign_in_name as "signInName", a.password_hash as "passwordHash"`;
const open = `a.kind = 'PERSON' and a.password_hash is not null and a.disabled_at is null`;

@Injectable()
export class PasswordsRepository {
  constructor(private readonly database: Database) {}

  /** Whoever may sign in by a name, and whether the browser is known to be theirs. */
  async atDoor(
    signInName: string,
    browserSha256: string | null,
    now: Date,
  ): Promise<(PersonAtDoor & { readonly isKnownBrowser: boolean }) | null> {
    const [row] = await this.database.query<PersonAtDoor & { isKnownBrowser: boolean }>(
      `select ${person}, exists (
         select 1 from known_browser k where k.sha256 = $2 and k.account_id = a.id and k.until > $3
       ) as "isKnownBrowser"
       from account a where a.sign_in_name = $1 and ${open}`,
      [signInName, browserSha256, now],
    );
    return row ?? null;
  }

  async ofAccount(accountId: string): Promise<PersonAtDoor | null> {
    const [row] = await this.database.query<PersonAtDoor>(
      `select ${person} from account a where a.id = $1 and ${open}`,
      [accountId],
    );
    return row ?? null;
  }

  /** Whether a password that was looked at is the person's still; nobody changes it until the end of the transaction. */
  async isStill(tx: Queryable, accountId: string, { passwordHash }: PersonAtDoor): Promise<boolean> {
    const rows = await tx.query(
      `select from account a where a.id = $1 and a.password_hash = $2 and ${open} for no key update`,
      [accountId, passwordHash],
    );
    return rows.length > 0;
  }

  /** Takes one try of a code that is still good: its hash, or null where there is none. */
  async takeCodeTry(signInName: string, now: Date): Promise<(PersonAtDoor & { codeHash: string }) | null> {
    const [row] = await this.database.query<PersonAtDoor & { codeHash: string }>(
      `update reset_code c set tries_left = c.tries_left - 1 from account a
       where a.sign_in_name = $1 and ${open} and c.account_id = a.id and c.tries_left > 0 and c.expires_at > $2
       returning ${person}, c.code_hash as "codeHash"`,
      [signInName, now],
    );
    return row ?? null;
  }

  /** The code was right and is not used up yet, as where the new password was refused. */
  async giveCodeTryBack(accountId: string): Promise<void> {
    await this.database.query('update reset_code set tries_left = tries_left + 1 where account_id = $1', [
      accountId,
    ]);
  }

  async putCode(
    tx: Queryable,
    code: { readonly accountId: string; readonly hash: string; readonly tries: number; readonly until: Date },
  ): Promise<void> {
    await tx.query(
      `insert into reset_code (account_id, code_hash, tries_left, expires_at) values ($1, $2, $3, $4)
       on conflict (account_id) do update set code_hash = $2, tries_left = $3, expires_at = $4`,
      [code.accountId, code.hash, code.tries, code.until],
    );
  }

  /** Uses a code up; false when it was used, or replaced, meanwhile. */
  async useCode(tx: Queryable, accountId: string, hash: string): Promise<boolean> {
    const rows = await tx.query(
      'delete from reset_code where account_id = $1 and code_hash = $2 returning account_id',
      [accountId, hash],
    );
    return rows.length > 0;
  }

  async dropCode(tx: Queryable, accountId: string): Promise<void> {
    await tx.query('delete from reset_code where account_id = $1', [accountId]);
  }

  async setPassword(
    tx: Queryable,
    accountId: string,
    password: { readonly hash: string; readonly mustChange: boolean },
  ): Promise<void> {
    await tx.query('update account set password_hash = $2, must_change_password = $3 where id = $1', [
      accountId,
      password.hash,
      password.mustChange,
    ]);
  }

  async mustChange(accountId: string): Promise<boolean> {
    const [row] = await this.database.query<{ must: boolean }>(
      'select must_change_password as must from account where id = $1',
      [accountId],
    );
    return row?.must === true;
  }
}
