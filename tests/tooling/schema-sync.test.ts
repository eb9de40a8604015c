import { entities } from '@mingjian/server/entities';
import { openDataSource } from '@mingjian/server/platform/database/data-source';
import { migrate } from '@mingjian/server/platform/database/migrate';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../api/fresh-database.js';

const fresh = await freshDatabase();
const dataSource = await openDataSource(fresh.url, entities);

afterAll(async () => {
  await dataSource.destroy();
  await fresh.drop();
});

test('the tables that the migrations make are those that the entities describe, nothing more and nothing less', async () => {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
  const tables: readonly { readonly name: string }[] = await dataSource.query(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const described = dataSource.entityMetadatas.map(({ tableName }) => tableName);
  expect(tables.map(({ name }) => name)).toEqual([...described, 'migrations'].sort());
});

test('bringing the tables up to date twice, or by several at once, does it once', async () => {
  await dataSource.query('drop schema public cascade; create schema public');
  const done = await Promise.all([migrate(dataSource), migrate(dataSource), migrate(dataSource)]);
  expect(done.flat()).toEqual(dataSource.migrations.map(({ name }) => name));
  expect(await migrate(dataSource)).toEqual([]);
});

test('there is no way back that would lose reports: it says to restore a backup, and touches nothing', async () => {
  await expect(dataSource.undoLastMigration()).rejects.toThrow('restore a backup');
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  expect(upQueries).toEqual([]);
});
