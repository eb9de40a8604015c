import { once } from 'node:events';
import type { Server } from 'node:http';

/** What every server of the bench gets from the process that starts it. */
export const databaseUrl = demand('DATABASE_URL');

/** The same for all, so that none is measured by how many connections it was given. */
export const poolSize = 8;

/** Listens on a free port of loopback and tells the parent process which. */
export async function announce(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  process.send?.({ port: address.port });
  // Whoever started this server is gone: nobody else would end it.
  process.once('disconnect', () => process.exit());
}

function demand(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}
