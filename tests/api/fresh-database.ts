import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrl } from '../database-cluster.js';

export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own with the tables of today and nothing in them. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { url, template } = inject('cluster');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Copies wait for one another: nobody else may use the template meanwhile.
  await administer(url, `create database ${name} template ${template}`);
  return {
    url: databaseUrl(url, name),
    drop: () => administer(url, `drop database ${name} with (force)`),
  };
}

const templateLock = 1_767_200_000;

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    await client.query(statement);
  } finally {
    await client.end();
  }
}
