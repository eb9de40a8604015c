import './promise-with-resolvers.js';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce, databaseUrl, poolSize } from './process.js';

const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });

/** Without it anybody is answered, and nobody is looked up. */
const knowsWhoAsks = process.env['BENCH_WHO_ASKS'] === '1';

/**
 * The regions that the bearer of the token may look into, from the tables that ours asks: one prepared statement.
 * Throws when nobody bears it.
 */
async function regionsOf(authorization: string | undefined): Promise<string> {
  const { rows } = await pool.query<{ regions: string | null }>({
    name: 'regions-of-token',
    text: `select string_agg(c.region_id::text, ',') as regions
      from token join account_grant g using (account_id) cross join lateral covered_regions(g.region_id) c
      where token.sha256 = $1 and token.revoked_at is null`,
    values: [
      createHash('sha256')
        .update(authorization?.replace('Bearer ', '') ?? '')
        .digest('hex'),
    ],
  });
  const [row] = rows;
  if (!row?.regions) throw new Error('Nobody bears this token');
  return row.regions;
}

// As its documentation has it: who asks is looked up in `context` and told to the database by `pgSettings`, where row
// policies would read it. There are none: as conditions of the views they cost it four fifths of its speed.
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PgAggregatesPreset],
  pgServices: [makePgService({ pool, schemas: ['exposed'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: async ({ node }) =>
      knowsWhoAsks
        ? { pgSettings: { 'bench.regions': await regionsOf(node?.req.headers.authorization) } }
        : {},
  },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
await announce(server);
