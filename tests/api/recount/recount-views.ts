import type { Database } from '@mingjian/server/platform/database/database';
import { findingViews } from './findings-sql.js';
import { formulasAgain, identitiesAgain } from './formulas.js';
import { likenessViews } from './likeness-sql.js';
import { viewsOver } from './recount-sql.js';
import { pointsViews } from './scheme-sql.js';

/** Which version of a report counts, by the last act that made one count. */
const acts = {
  LATEST_FILED: `'REPORT_FILED', 'HISTORICAL_TAKEN_IN'`,
  ACCEPTED: `'REPORT_ACCEPTED'`,
  PUBLISHED: `'REPORT_PUBLISHED'`,
} as const;
export type RecountBasis = keyof typeof acts;
const bases = Object.keys(acts) as readonly RecountBasis[];

/** The same views over another basis stand in a schema of their own. */
export function onBasis(sql: string, basis: RecountBasis): string {
  const schema = `recount_${basis.toLowerCase()}`;
  return sql.replaceAll('recount.', `${schema}.`).replace('schema recount', `schema ${schema}`);
}

/** Makes the views over every basis and tells them what the forms count and what day it is. */
export async function layRecountViews(database: Database, today: string): Promise<void> {
  for (const basis of bases) {
    for (const sql of [viewsOver(acts[basis]), likenessViews, findingViews, pointsViews])
      for (const statement of statementsOf(sql)) await database.query(onBasis(statement, basis));
    await tellForms(database, basis);
    await database.query(onBasis('insert into recount.clock values ($1)', basis), [today]);
  }
}

async function tellForms(database: Database, basis: RecountBasis): Promise<void> {
  const tell = (sql: string, told: unknown) => database.query(onBasis(sql, basis), [JSON.stringify(told)]);
  await tell(
    `insert into recount.measure select m ->> 'measure', at, coalesce((m ->> 'isMoney')::boolean, false)
     from jsonb_array_elements($1::jsonb) with ordinality as given (m, at)`,
    formulasAgain,
  );
  await tell(
    `insert into recount.formula select m ->> 'measure', edition, array(select jsonb_array_elements_text(cells))
     from jsonb_array_elements($1::jsonb) m, jsonb_each(m -> 'cells') as by_edition (edition, cells)`,
    formulasAgain,
  );
  await tell(
    `insert into recount.break select m ->> 'measure', jsonb_array_elements_text(m -> 'breaks')::int
     from jsonb_array_elements($1::jsonb) m`,
    formulasAgain,
  );
  await tell(
    `insert into recount.identity select i ->> 'rule', i ->> 'edition',
       array(select jsonb_array_elements_text(i -> 'left')), array(select jsonb_array_elements_text(i -> 'right')),
       coalesce((i ->> 'ofLastYear')::boolean, false)
     from jsonb_array_elements($1::jsonb) i`,
    identitiesAgain,
  );
}

/** Each after those that it is made of. */
const readAnew = ['expected', 'cell', 'said', 'side', 'run', 'text', 'alike', 'outcome', 'points'];

/** What was filed since is read as well. */
export async function refreshRecountViews(database: Database): Promise<void> {
  for (const basis of bases)
    for (const view of readAnew) {
      await database.query(onBasis(`refresh materialized view recount.${view}`, basis));
      // What is joined next would be taken for as empty as it was.
      await database.query(onBasis(`analyze recount.${view}`, basis));
    }
}

/** Statements end with a semicolon at the end of a line. */
function statementsOf(sql: string): readonly string[] {
  return sql.split(/;\n/).filter((statement) => statement.trim() !== '');
}
