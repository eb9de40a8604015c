import type { Database } from '@mingjian/server/platform/database/database';
import pg from 'pg';
import { vi } from 'vitest';

export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Collects every statement that goes to the database while work is done. */
export async function statementsOf(work: () => Promise<void>): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    for (const [config] of query.mock.calls as unknown as readonly [unknown][])
      if (
        typeof config === 'object' &&
        config !== null &&
        'text' in config &&
        typeof config.text === 'string'
      )
        sent.push({
          text: config.text,
          values: 'values' in config && Array.isArray(config.values) ? config.values : [],
        });
  } finally {
    query.mockRestore();
  }
  return sent;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Tables that a statement would read from end to end, by its plan. */
export async function scannedWhole(database: Database, { text, values }: Sent): Promise<readonly string[]> {
  if (!/^\s*(select|with|update|delete|insert)\b/i.test(text)) return [];
  const [row] = await database.query<{ readonly 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(
    `explain (format json) ${text}`,
    values,
  );
  return row ? scansIn(row['QUERY PLAN'][0].Plan) : [];
}

function scansIn(node: PlanNode): readonly string[] {
  const own = node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scansIn)];
}
