import fc from 'fast-check';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from './fresh-database.js';

const fresh = await freshDatabase();
const client = new pg.Client({ connectionString: fresh.url });
await client.connect();

afterAll(async () => {
  await client.end();
  await fresh.drop();
});

/** Regions by number: whose parent is whose, and who succeeded whom. Loops are possible and must end. */
const map = fc.record({
  parents: fc.array(fc.option(fc.nat(7)), { minLength: 1, maxLength: 8 }),
  successions: fc.array(fc.record({ from: fc.nat(7), to: fc.nat(7) }), { maxLength: 4 }),
});

/** The plain reference: from region to region until there is nothing new. */
function walked(edges: readonly (readonly [number, number])[], region: number): readonly number[] {
  const covered = new Set([region]);
  for (const one of covered) for (const [from, to] of edges) if (from === one) covered.add(to);
  return [...covered].sort((a, b) => a - b);
}

test('a region covers those below it and those that it succeeded, whatever is added or taken away', async () => {
  await fc.assert(
    fc.asyncProperty(map, async ({ parents, successions }) => {
      await client.query('delete from succession; delete from region_validity; delete from region');
      const inserted = await client.query<{ id: string }>(
        'insert into region (id) select gen_random_uuid() from generate_series(1, $1) returning id',
        [parents.length],
      );
      const ids = inserted.rows.map(({ id }) => id);
      const edges: (readonly [number, number])[] = [];
      for (const [index, parent] of parents.entries()) {
        const isInside = parent !== null && parent < ids.length;
        await client.query(
          `insert into region_validity (region_id, code, name, kind, parent_id, valid_from)
           values ($1, $2, $2, 'COUNTY', $3, 2008)`,
          [ids[index], String(index), isInside ? ids[parent] : null],
        );
        if (isInside) edges.push([parent, index]);
      }
      for (const { from, to } of successions) {
        if (from >= ids.length || to >= ids.length || from === to) continue;
        await client.query(
          'insert into succession (from_region_id, to_region_id, year) values ($1, $2, 2021)',
          [ids[from], ids[to]],
        );
        edges.push([to, from]);
      }
      for (const [index, id] of ids.entries()) {
        const { rows } = await client.query<{ id: string }>(
          'select region_id as id from covered_regions($1)',
          [id],
        );
        const covered = rows.map((row) => ids.indexOf(row.id)).sort((a, b) => a - b);
        expect(covered).toEqual(walked(edges, index));
      }
    }),
    { numRuns: 15 },
  );
});
