import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../api/world.js';
import { cli, startServe } from '../bench/servers/ours.js';
import type { RunningServer } from '../bench/servers/start.js';
import { makeDemonstrationFolder } from '../demonstration-folder.js';
import { blocksOf, partOf, root, textOf } from './pages.js';

const page = textOf('README.md');
const firstStartMs = 180_000;

const run = promisify(execFile);
const pages = [
  ...['README.md', 'CHANGELOG.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test.each(pages)('no link of %s leads nowhere', (path) => {
  const links = [...textOf(path).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const missing = links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => link.split('#')[0] ?? '')
    .filter((link) => link !== '' && !existsSync(join(root, dirname(path), link)));
  expect(missing).toEqual([]);
});

test('the roadmap names tests that are there', () => {
  const named = [...textOf('docs/roadmap.md').matchAll(/`([a-z]+\/[\w.-]*)`/g)].map(([, path = '']) => path);
  const missing = named.filter(
    (path) => ![path, `${path}.test.ts`].some((one) => existsSync(join(root, 'tests', one))),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

test('the list of decisions names each page by its heading', () => {
  const folder = 'docs/decisions';
  const names = readdirSync(join(root, folder)).filter((name) => /^\d/.test(name));
  const lines = names.map((name) => {
    const [, number, heading] = /^# (\d{4}) · (.+)$/m.exec(textOf(`${folder}/${name}`)) ?? [];
    return `- [${number}](${name}) ${heading}`;
  });
  const listed = textOf(`${folder}/README.md`).split('\n');
  expect(listed.filter((line) => line.startsWith('- '))).toEqual(lines.sort());
});

describe('the first page a visitor reads', () => {
  test('lists every command as it lists itself, and no other', async () => {
    const { stdout: help } = await run(process.execPath, [cli, 'help']);
    const usage = [...help.matchAll(/^ {2}(\.\/mingjian .+)$/gm)].map(([, words]) => words);
    const told = [...partOf(page, 'Commands').matchAll(/^\| `(\.\/mingjian .+?)` +\|/gm)].map(
      ([, words = '']) => words.replaceAll(String.raw`\|`, '|'),
    );
    expect(told).toEqual(usage);
  });

  test('names the version of Node.js that the commands demand', () => {
    const { engines } = JSON.parse(textOf('package.json')) as { engines: { node: string } };
    expect(page).toContain(`Node.js ${engines.node.replace('>=', '')} or later`);
  });
});

describe('its report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-readme-'));
  const environment = { MINGJIAN_DATA: join(folder, 'data'), MINGJIAN_DEMO: '1', DATABASE_URL: '' };
  let server: RunningServer | null = null;

  beforeAll(async () => {
    await makeDemonstrationFolder(environment.MINGJIAN_DATA);
    server = await startServe(environment);
  }, firstStartMs);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('may be filed', async () => {
    const { stdout } = await run(
      process.execPath,
      [cli, 'check', 'docs/examples/report.json', '--lang', 'en'],
      {
        cwd: root,
      },
    );
    expect(stdout).toContain('Result: may be filed');
  });

  test(
    'is filed by the lines that stand there, and the receipt holds',
    async () => {
      const [lines, answer] = blocksOf(partOf(page, 'File a report with `curl`'));
      const script = (lines?.text ?? '')
        .replaceAll('./mingjian', `"${process.execPath}" "${cli}"`)
        .replaceAll('http://127.0.0.1:4000', server?.origin ?? '');
      const { stdout } = await run('bash', ['-ec', script], {
        cwd: root,
        env: { ...process.env, ...environment },
      });
      const filed = at(JSON.parse(stdout), 'data', 'fileReport');
      const shown = at(JSON.parse(answer?.text ?? ''), 'data', 'fileReport');
      expect(at(filed, '__typename')).toBe(at(shown, '__typename'));
      expect(Object.keys(at(filed, 'receipt') as object)).toEqual(
        Object.keys(at(shown, 'receipt') as object),
      );
      const head = String(at(filed, 'receipt', 'chainHead'));
      await run(process.execPath, [cli, 'verify', '--head', head], {
        env: { ...process.env, ...environment },
      });
    },
    firstStartMs,
  );
});
