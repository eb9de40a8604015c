import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { bareComparison, bareMatrix, bareOverview, bareTrend } from './bare-county.js';
import { barePage } from './bare-page.js';
import { bareSums } from './bare-sums.js';
import { announce, databaseUrl, poolSize } from './process.js';

// Days stay the text they are; the driver would make them instants of the machine's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });

/** The other end of the scale: Node's HTTP server, the driver and JSON.stringify, without an API in between. */
const server = createServer((request, response) => {
  void answer(request).then(
    (body) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify(body));
    },
    (error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    },
  );
});

async function answer(request: IncomingMessage): Promise<unknown> {
  const question = JSON.parse(await text(request));
  switch (request.url ?? '') {
    case '/page':
      return barePage(pool, question);
    case '/sums':
      return bareSums(pool, question);
    case '/overview':
      return bareOverview(pool, question);
    case '/matrix':
      return bareMatrix(pool, question);
    case '/comparison':
      return bareComparison(pool, question);
    case '/trend':
      return bareTrend(pool, question);
    case '/filing':
      await pool.query('insert into bare_filing (content) values ($1)', [JSON.stringify(question)]);
      return { data: { filed: true } };
    default:
      throw new Error(`Nothing is served at ${request.url ?? ''}`);
  }
}

await announce(server);
