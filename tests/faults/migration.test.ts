import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@mingjian/server/entities';
import { openDataSource } from '@mingjian/server/platform/database/data-source';
import { migrate } from '@mingjian/server/platform/database/migrate';
import { StartTrouble } from '@mingjian/server/platform/start-trouble';
import { afterAll, expect, test, vi } from 'vitest';
import { freshDatabase } from '../api/fresh-database.js';
import { mingjian } from '../mingjian.js';

vi.setConfig({ testTimeout: 60_000 });

const fresh = await freshDatabase();
const dataSource = await openDataSource(fresh.url, entities);
const folder = mkdtempSync(join(tmpdir(), 'mingjian-migration-'));
const environment = { DATABASE_URL: fresh.url, MINGJIAN_DATA: folder };

afterAll(async () => {
  await dataSource.destroy();
  await fresh.drop();
  rmSync(folder, { recursive: true });
});

interface Runner {
  query(sql: string): Promise<unknown>;
}

const noWayBack = () => Promise.reject(new Error('no way back'));

/** Everything that a migration could have changed: the definitions and, here, the rows. */
async function everything(): Promise<unknown> {
  const columns = await dataSource.query(
    `select table_name, column_name, data_type, column_default from information_schema.columns
     where table_schema = 'public' order by 1, 2`,
  );
  return [columns, await dataSource.query('select id, demonstration from region')];
}

test('an upgrade of which one step fails stops, names the step and the reason, and leaves the database as it was', async () => {
  await dataSource.query('insert into region (demonstration) values (true)');
  const before = await everything();
  dataSource.migrations.push(
    {
      name: 'Sound1999999999997',
      up: async (runner: Runner) => {
        await runner.query(
          `alter table region add column remark text; update region set demonstration = false`,
        );
      },
      down: noWayBack,
    },
    {
      name: 'Failing1999999999998',
      up: async (runner: Runner) => {
        await runner.query(`delete from region`);
        await runner.query(`alter table region add column demonstration text`);
      },
      down: noWayBack,
    },
  );
  const trouble = await migrate(dataSource).catch((error: unknown) => error);
  expect(trouble).toBeInstanceOf(StartTrouble);
  const { zh, en } = (trouble as StartTrouble).text;
  expect(en).toContain('The update Failing1999999999998 of the tables failed');
  expect(en).toContain('column "demonstration" of relation "region" already exists');
  expect(en).toContain('Nothing in the database was changed');
  expect(zh).toContain('Failing1999999999998 没有成功');
  expect(zh).toContain('未作任何改动');
  expect(await everything()).toEqual(before);

  // The version from before still starts on it; one that mends the step goes on from there.
  dataSource.migrations.pop();
  expect(await migrate(dataSource)).toEqual(['Sound1999999999997']);
  await dataSource.query(
    `alter table region drop column remark; delete from migrations where name like 'Sound%'`,
  );
});

test('tables of a newer version stop the start untouched', async () => {
  await dataSource.query(
    `insert into migrations (timestamp, name) values (2000000000000, 'Unheard2000000000000')`,
  );
  const { code, stdout, stderr } = await mingjian(['serve'], environment);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('数据库由更新的版本建立（Unheard2000000000000），未作任何改动');
  expect(stderr).toContain('newer version (Unheard2000000000000); nothing was touched');
  expect(stderr).not.toContain('    at ');
  await dataSource.query(`delete from migrations where name like 'Unheard%'`);
});

test('the start says so in both languages and ends with 1, and starts once the reason is gone', async () => {
  await dataSource.query('drop schema public cascade; create schema public; create table region (mine text)');
  for (const command of ['serve', 'migrate']) {
    const { code, stdout, stderr } = await mingjian([command], environment);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/数据库结构更新 First1767200000000 没有成功（relation "region" already exists）/);
    expect(stderr).toMatch(
      /The update First1767200000000 of the tables failed .* Nothing in the database was changed/,
    );
    expect(stderr).not.toContain('    at ');
  }
  const tables = await dataSource.query(
    `select table_name from information_schema.tables where table_schema = 'public'`,
  );
  expect(tables).toEqual([{ table_name: 'region' }]);
  await dataSource.query('drop table region');
  expect((await mingjian(['migrate'], environment)).code).toBe(0);
});
