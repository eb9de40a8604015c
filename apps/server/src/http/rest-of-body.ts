import type { IncomingMessage } from 'node:http';

const mostBytes = 64_000_000;
const longestMs = 5_000;

/**
 * Reads a body to its end and keeps nothing of it: a client that is cut off while it sends sees a broken connection
 * and never the answer. Who sends without end is cut off all the same.
 */
export function discardRest(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let bytes = 0;
    const timer = setTimeout(done, longestMs);
    function count(part: Buffer): void {
      bytes += part.length;
      if (bytes > mostBytes) done();
    }
    function done(): void {
      clearTimeout(timer);
      request.off('data', count);
      resolve();
    }
    request.unpipe();
    request.once('end', done).once('close', done).on('data', count).resume();
  });
}
