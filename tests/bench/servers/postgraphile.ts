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

/** Who bears the token, from the same table as ours: one prepared statement. Throws when nobody does. */
async function accountOf(authorization: string | undefined): Promise<string> {
  const { rows } = await pool.query<{ account_id: string }>({
    name: 'account-of-token',
    text: 'select account_id from token where sha256 = $1 and revoked_at is null',
    values: [
      createHash('sha256')
        .update(authorization?.replace('Bearer ', '') ?? '')
        .digest('hex'),
    ],
  });
  const [row] = rows;
  if (!row) throw new Error('Nobody bears this token');
  return row.account_id;
}

// As its documentation has it: who asks is looked up in `context` and told to the database by `pgSettings`, where
// row policies would read it. There are none here.
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PgAggregatesPreset],
  pgServices: [makePgService({ pool, schemas: ['exposed'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: async ({ node }) =>
      knowsWhoAsks
        ? { pgSettings: { 'bench.account': await accountOf(node?.req.headers.authorization) } }
        : {},
  },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
await announce(server);
