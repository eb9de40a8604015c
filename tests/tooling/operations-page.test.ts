import { readConfig } from '@mingjian/server/platform/config';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, rowsByCode, textOf } from './pages.js';

const server = 'apps/server/src';
const page = textOf('docs/operations.md');
const told = rowsByCode(page.split('### What is read from the environment')[1]?.split('\n## ')[0] ?? '');

/** What the server asks of the environment, as `PORT: z.coerce…` in its configuration. */
const read = [...textOf(`${server}/platform/config.ts`).matchAll(/^ {2}([A-Z_]+): z\b/gm)].map(
  ([, name = '']) => name,
);

describe('the page on running the server', () => {
  test('tells every variable that is read, and no other', () => {
    expect(read.length).toBeGreaterThan(0);
    expect([...told.keys()].sort()).toEqual([...read].sort());
  });

  test('tells the defaults', () => {
    const outcome = readConfig({});
    if (outcome.kind !== 'CONFIG') throw new Error(outcome.kind);
    const { port, host, dataFolder, databaseUrl, demonstration, publicUrl } = outcome.config;
    const defaults = Object.fromEntries([...told].map(([name, [words = '']]) => [name, words]));
    expect(defaults).toEqual({
      PORT: `\`${port}\``,
      HOST: `\`${host}\``,
      MINGJIAN_DATA: dataFolder.endsWith('/.data') ? '`.data` in the checkout' : dataFolder,
      DATABASE_URL: databaseUrl ?? '–',
      MINGJIAN_DEMO: `\`${demonstration ? 1 : 0}\``,
      PUBLIC_URL: publicUrl?.href ?? '–',
    });
  });

  test('tells what commands look at beside it, and nothing looks by itself', () => {
    const sources = readdirSync(join(root, server), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ name, text: textOf(`${server}/${name}`) }));
    const looking = sources.filter(({ text }) => text.includes('process.env')).map(({ name }) => name);
    expect(looking.sort()).toEqual([
      'commands/check.ts',
      'commands/import.ts',
      'commands/open-database.ts',
      'commands/read.ts',
    ]);
    const asked = sources.flatMap(({ text }) => [...text.matchAll(/\benv\['([A-Z_]+)'\]/g)]);
    const names = asked.map(([, name = '']) => name);
    expect(names).toContain('LANG');
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
