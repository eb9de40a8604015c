import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freshDatabase } from '../api/fresh-database.js';
import type { FreshDatabase } from '../api/fresh-database.js';
import { done, mingjian } from '../mingjian.js';

// Each command is a process of its own, which loads all of the server.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
let fresh: FreshDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mingjian-start-'));
  fresh = await freshDatabase();
});
afterAll(async () => {
  await fresh.drop();
  rmSync(folder, { recursive: true });
});

test.each([
  ['--help', 0, 'stdout', './mingjian setup FILE.csv --county CODE --name NAME'],
  ['', 2, 'stdout', './mingjian serve [--insecure]'],
  ['publish', 2, 'stderr', 'There is no command "publish"'],
  ['__proto__', 2, 'stderr', 'There is no command "__proto__"'],
  ['verify --head', 2, 'stderr', './mingjian verify [--head HASH]'],
] as const)('mingjian %s: exit %d, says what there is', async (words, expected, where, said) => {
  const ended = await mingjian(words.split(' ').filter(Boolean), { MINGJIAN_DATA: folder });
  expect(ended.code).toBe(expected);
  expect(ended[where]).toContain(said);
  expect(ended[where]).toMatch(/\p{Script=Han}/u);
  expect(ended.stderr).not.toContain('    at ');
});

const wrong: Readonly<Record<string, readonly [Readonly<Record<string, string>>, readonly string[]]>> = {
  'a port that is no number': [
    { PORT: 'http' },
    ['PORT 应为 0 到 65535 的整数', 'PORT must be a whole number'],
  ],
  'several at once': [
    { PORT: '70000', DATABASE_URL: 'mysql://127.0.0.1/x', MINGJIAN_DEMO: 'yes', PUBLIC_URL: 'here' },
    [
      '环境变量有 4 处问题',
      'The environment has 4 problem(s)',
      'PORT must be',
      'DATABASE_URL must look like postgres://',
      'MINGJIAN_DEMO must be 0 or 1',
      'PUBLIC_URL must look like https://',
    ],
  ],
  'a host beyond this machine': [{ HOST: '0.0.0.0' }, ['PUBLIC_URL=https://…', '--insecure']],
  'a database that nobody serves': [
    { DATABASE_URL: 'postgres://postgres:secret@127.0.0.1:1/mingjian' },
    [
      '连不上数据库 127.0.0.1:1/mingjian',
      'cannot be reached',
      'Check DATABASE_URL and that the database runs',
    ],
  ],
};

test.each(Object.entries(wrong))(
  'serve with %s says what to do, exit 1',
  async (_name, [environment, said]) => {
    const { code, stdout, stderr } = await mingjian(['serve'], { MINGJIAN_DATA: folder, ...environment });
    expect([code, stdout]).toEqual([1, '']);
    for (const words of said) expect(stderr).toContain(words);
    expect(stderr).not.toContain('secret');
    expect(stderr).not.toContain('    at ');
  },
);

test('serve with a wrong password for its database says so, exit 1, and does not tell the password', async () => {
  const url = new URL(fresh.url);
  url.password = 'wrong-secret';
  const { code, stderr } = await mingjian(['serve'], { MINGJIAN_DATA: folder, DATABASE_URL: url.href });
  expect(code).toBe(1);
  expect(stderr).toContain('cannot be reached');
  expect(stderr).toContain('password authentication failed');
  expect(stderr).not.toContain('wrong-secret');
});

test('serve on a port that is taken says so, exit 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const port = String((taken.address() as AddressInfo).port);
  const environment = { MINGJIAN_DATA: folder, DATABASE_URL: fresh.url, HOST: '127.0.0.1', PORT: port };
  const { code, stderr } = await mingjian(['serve'], environment);
  taken.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`Cannot listen on 127.0.0.1:${port} (EADDRINUSE)`);
  expect(stderr).toContain(`无法在 127.0.0.1:${port} 上提供服务`);
});

/** Every file of a folder, with what it holds and when it was last changed. */
function everythingIn(data: string): readonly string[] {
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(data, name);
      const { mtimeMs } = lstatSync(path);
      const hash = lstatSync(path).isFile()
        ? createHash('sha256').update(readFileSync(path)).digest('hex')
        : '';
      return [name, mtimeMs, hash].join(' ');
    });
}

test('data of another PostgreSQL is refused in plain words and left as it was; once it is right again it opens', async () => {
  const data = join(folder, 'embedded');
  const environment = { MINGJIAN_DATA: data, MINGJIAN_DEMO: '0' };
  await done(['migrate'], environment);
  const version = join(data, 'postgres', 'PG_VERSION');
  const right = readFileSync(version, 'utf8');
  writeFileSync(version, '14\n');
  const before = everythingIn(data);
  for (const command of ['serve', 'verify']) {
    const { code, stdout, stderr } = await mingjian([command], environment);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`PostgreSQL 14 的数据，本版本使用 ${right.trim()}，未作任何改动`);
    expect(stderr).toContain('nothing was touched. Run ./mingjian backup with the version that made it');
  }
  expect(everythingIn(data)).toEqual(before);
  writeFileSync(version, right);
  expect(await done(['migrate'], environment)).toContain('The tables are up to date');
});
