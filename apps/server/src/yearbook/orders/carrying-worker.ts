import type { BoundDocument } from '@mingjian/yearbook';
import { parentPort } from 'node:worker_threads';
import type { AskedOfCarrier } from './carrying.js';

/** The other side of `Carrying`: one document in one format a message, one answer each. */
parentPort?.on('message', (asked: AskedOfCarrier) => {
  void write(asked).then((bytes) => parentPort?.postMessage(bytes));
});

async function write({ document, format }: AskedOfCarrier): Promise<Uint8Array> {
  return Promise.resolve(interim(document, format));
}
function interim(document: BoundDocument, format: string): Uint8Array {
  return Buffer.from(JSON.stringify({ format, document }));
}
