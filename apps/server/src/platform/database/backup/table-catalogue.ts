import type { Queryable } from '../database.js';

/** A table as the database describes it; names are quoted for SQL in `sql`. */
export interface CataloguedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly sql: { readonly name: string; readonly columns: string; readonly order: string };
}

export interface ForeignKey {
  /** Quoted for SQL. */
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Where TypeORM writes down which migrations were run: restoring runs them again. */
export const migrationsTable = 'migrations';

/**
 * Every table of the schema, found in the database's own catalogue: no list that a new migration could be forgotten
 * in. Rows are ordered by their key, whatever the locale of the database: equal tables are equal files.
 */
export async function tablesOf({ query }: Queryable): Promise<readonly CataloguedTable[]> {
  return query<CataloguedTable>(
    `select c.relname as name, columns.names as columns, json_build_object(
        'name', format('%I.%I', n.nspname, c.relname), 'columns', columns.quoted,
        'order', coalesce('order by ' || keys.columns, '')) as sql
      from pg_class c join pg_namespace n on n.oid = c.relnamespace,
      lateral (
        select json_agg(a.attname order by a.attnum) as names,
          string_agg(format('%I', a.attname), ', ' order by a.attnum) as quoted
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      ) columns,
      lateral (
        select string_agg(format('%I', a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end,
            ', ' order by k.place) as columns
        from pg_index i, unnest(i.indkey) with ordinality k (attnum, place)
        join pg_attribute a on a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid
      ) keys
      where n.nspname = current_schema() and c.relkind in ('r', 'p') and not c.relispartition
        and c.relpersistence = 'p' and c.relname <> $1
      order by c.relname collate "C"`,
    [migrationsTable],
  );
}

export async function foreignKeysOf({ query }: Queryable): Promise<readonly ForeignKey[]> {
  return query<ForeignKey>(
    `select format('%I.%I', n.nspname, c.relname) as table, format('%I', k.conname) as name,
      pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and n.nspname = current_schema()
    order by 1, 2`,
  );
}

/** How far each sequence has counted. Those of the migrations' own table count for themselves. */
export async function sequencesOf(
  tx: Queryable,
): Promise<readonly { readonly name: string; readonly lastValue: string; readonly isCalled: boolean }[]> {
  const found = await tx.query<{ readonly name: string; readonly quoted: string }>(
    `select c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and n.nspname = current_schema() and not exists (
      select from pg_depend d join pg_class owner on owner.oid = d.refobjid
      where d.objid = c.oid and d.deptype in ('a', 'i') and owner.relname = $1)
    order by c.relname collate "C"`,
    [migrationsTable],
  );
  const counted = [];
  for (const { name, quoted } of found) {
    const [row] = await tx.query<{ readonly last: string; readonly called: boolean }>(
      `select last_value::text as last, is_called as called from ${quoted}`,
    );
    if (row) counted.push({ name, lastValue: row.last, isCalled: row.called });
  }
  return counted;
}

/** Triggers that are on, each with its table; both quoted for SQL. */
export async function triggersOf({
  query,
}: Queryable): Promise<readonly { readonly table: string; readonly name: string }[]> {
  return query(
    `select format('%I.%I', n.nspname, c.relname) as table, format('%I', t.tgname) as name
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled = 'O' and n.nspname = current_schema()
    order by 1, 2`,
  );
}

/** Views that are kept, those first that others may be made of; quoted for SQL. They hold nothing of their own. */
export async function keptViewsOf({ query }: Queryable): Promise<readonly string[]> {
  const views = await query<{ readonly name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'm' and n.nspname = current_schema() order by c.oid`,
  );
  return views.map(({ name }) => name);
}
