import { actWords } from '@mingjian/domain';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, textOf } from './pages.js';

/** Names in a union of the source, as `export type ReportAct = 'A' | 'B';`. */
function namesOf(file: string, type: string): readonly string[] {
  const union = new RegExp(`export type ${type} =([^;]*);`).exec(textOf(file))?.[1] ?? '';
  return [...union.matchAll(/'([A-Z_]+)'/g)].map(([, name = '']) => name);
}

/** Acts that the server writes down where the union is not looked at, as `act: 'REPORT_FILED'`. */
function written(): readonly string[] {
  const server = 'apps/server/src';
  return (
    readdirSync(join(root, server), { recursive: true, encoding: 'utf8' })
      // What the demonstration plans are steps of its own, not events.
      .filter((name) => name.endsWith('.ts') && !name.startsWith('demonstration/generator/'))
      .flatMap((name) => [...textOf(`${server}/${name}`).matchAll(/\bact: '([A-Z_]+)'/g)])
      .map(([, name = '']) => name)
  );
}

const unions = {
  ReportAct: namesOf('packages/domain/src/report/acts.ts', 'ReportAct'),
  AccountAct: namesOf('apps/server/src/events/account-act.ts', 'AccountAct'),
  EventAct: namesOf('apps/server/src/events/event.ts', 'EventAct'),
};

describe('whoever reads the log', () => {
  test.each(Object.entries(unions))('is told every %s in words', (_, acts) => {
    expect(acts.length).toBeGreaterThan(3);
    expect(acts.filter((act) => !Object.hasOwn(actWords, act))).toEqual([]);
  });

  test('is told everything that the server writes down', () => {
    const acts = [...new Set(written())];
    expect(acts.length).toBeGreaterThan(15);
    expect(acts.filter((act) => !Object.hasOwn(actWords, act))).toEqual([]);
  });
});
