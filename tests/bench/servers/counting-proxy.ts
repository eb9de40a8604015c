import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** Stands between a server and its database and counts how often the one waited for the other. */
export interface CountingProxy {
  readonly databaseUrl: string;
  roundTrips(): number;
  stop(): void;
}

/** Each "ready for query" that the database sends ends one round trip, however many messages led to it. */
const readyForQuery = 'Z'.charCodeAt(0);
const headerLength = 5;

export async function countingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let roundTrips = 0;
  const proxy = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
      // A reset is how the other side closes; the close that follows is what counts.
      socket.on('error', () => socket.destroy());
    }
    client.pipe(database);
    database.pipe(client);
    database.on(
      'data',
      messageReader((type) => (roundTrips += type === readyForQuery ? 1 : 0)),
    );
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  const ownUrl = new URL(databaseUrl);
  ownUrl.port = String(address.port);
  return {
    databaseUrl: ownUrl.href,
    roundTrips: () => roundTrips,
    stop() {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Follows the messages of a stream (one byte type, four bytes length) over whatever pieces it arrives in. */
function messageReader(onMessage: (type: number) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let toSkip = 0;
  return (chunk) => {
    let data = Buffer.concat([rest, chunk]);
    for (;;) {
      const skipped = Math.min(toSkip, data.length);
      toSkip -= skipped;
      data = data.subarray(skipped);
      if (data.length < headerLength) break;
      onMessage(data.readUInt8(0));
      toSkip = data.readUInt32BE(1) + 1;
    }
    rest = data;
  };
}
