import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { countRoundTrip } from './round-trips.js';

/** Where SQL can be sent: the pool, or one transaction. Each call is one round trip. */
export interface Queryable {
  /**
   * Rows of one statement. `bigint` arrives as a safe number, `date` as YYYY-MM-DD, `timestamptz` as Date,
   * `numeric` as text. The caller's type says what its own columns are. With a name the statement is planned once
   * a connection: the same name must always mean the same text.
   */
  query<Row>(sql: string, parameters?: readonly unknown[], name?: string): Promise<Row[]>;
}

type Connection = Pick<pg.Pool | pg.PoolClient, 'query'>;

const ignore = (): void => undefined;

/** The one way of the server to its database. */
@Injectable()
export class Database implements Queryable {
  constructor(private readonly dataSource: DataSource) {}

  /** Where it stands: a thread has its own way to it. */
  get url(): string {
    const { options } = this.dataSource;
    if (options.type === 'postgres' && options.url !== undefined) return options.url;
    throw new Error('The database has no address');
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = [], name?: string): Promise<Row[]> {
    return send<Row>(this.pool(), sql, parameters, name);
  }

  /**
   * Runs work in one transaction and commits what it did; anything thrown takes all of it back.
   * BEGIN and COMMIT are a round trip each.
   */
  async transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result> {
    const client = await this.pool().connect();
    // The pool listens only to connections nobody works with: unheard, one that breaks between two statements would
    // end the process. The next statement fails by itself.
    client.on('error', ignore);
    try {
      await send(client, 'begin', []);
      const result = await work({
        query: (sql, parameters = [], name) => send(client, sql, parameters, name),
      });
      await send(client, 'commit', []);
      client.release();
      return result;
    } catch (error) {
      await takeBack(client);
      throw error;
    } finally {
      client.off('error', ignore);
    }
  }

  /** TypeORM opened the pool; statements go to it directly, a third faster than through a query runner. */
  private pool(): pg.Pool {
    const driver: unknown = this.dataSource.driver;
    if (
      typeof driver === 'object' &&
      driver !== null &&
      'master' in driver &&
      driver.master instanceof pg.Pool
    )
      return driver.master;
    throw new Error('The database is not connected');
  }
}

async function send<Row>(
  connection: Connection,
  sql: string,
  parameters: readonly unknown[],
  name?: string,
): Promise<Row[]> {
  countRoundTrip();
  const { rows } = await connection.query<Row & pg.QueryResultRow>({
    text: sql,
    values: [...parameters],
    ...(name !== undefined && { name }),
  });
  return rows;
}

/** A connection that cannot even take back is broken: it leaves the pool, and the first error is the one told. */
async function takeBack(client: pg.PoolClient): Promise<void> {
  try {
    await send(client, 'rollback', []);
    client.release();
  } catch (error) {
    client.release(error instanceof Error ? error : true);
  }
}
