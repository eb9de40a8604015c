import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly savedAt: Date;
}

const columns = `id, name, address, saved_at as "savedAt"`;

/** Every statement names the account: a view of another one is as if it were not there. */
@Injectable()
export class SavedViewsRepository {
  constructor(private readonly database: Database) {}

  /** The latest first: what was saved last is looked for most. */
  async ofAccount(accountId: string): Promise<readonly SavedView[]> {
    return this.database.query<SavedView>(
      `select ${columns} from saved_view where account_id = $1 order by saved_at desc, name, id`,
      [accountId],
    );
  }

  /** How many there are; nobody saves or renames another until the end of the transaction. */
  async lockAndCount(tx: Queryable, accountId: string): Promise<number> {
    await tx.query('select from account where id = $1 for no key update', [accountId]);
    const [row] = await tx.query<{ views: number }>(
      'select count(*)::integer as views from saved_view where account_id = $1',
      [accountId],
    );
    return row?.views ?? 0;
  }

  /** Whether another view than the one named by `but` bears the name. */
  async isTaken(tx: Queryable, accountId: string, name: string, but: string | null = null): Promise<boolean> {
    const rows = await tx.query(
      'select from saved_view where account_id = $1 and name = $2 and id is distinct from $3::uuid',
      [accountId, name, but],
    );
    return rows.length > 0;
  }

  async add(
    tx: Queryable,
    accountId: string,
    { name, address, savedAt }: Omit<SavedView, 'id'>,
  ): Promise<SavedView> {
    const [row] = await tx.query<SavedView>(
      `insert into saved_view (account_id, name, address, saved_at) values ($1, $2, $3, $4) returning ${columns}`,
      [accountId, name, address, savedAt],
    );
    if (!row) throw new Error('The view that was saved is not there');
    return row;
  }

  async rename(tx: Queryable, accountId: string, id: string, name: string): Promise<SavedView | null> {
    const [row] = await tx.query<SavedView>(
      `update saved_view set name = $3 where account_id = $1 and id = $2 returning ${columns}`,
      [accountId, id, name],
    );
    return row ?? null;
  }

  async delete(accountId: string, id: string): Promise<SavedView | null> {
    const [row] = await this.database.query<SavedView>(
      `delete from saved_view where account_id = $1 and id = $2 returning ${columns}`,
      [accountId, id],
    );
    return row ?? null;
  }
}
