import { readDocument, shippedDivisions, whyUnreadable } from '@mingjian/reader';
import type { HandedIn } from '@mingjian/reader';
import { parentPort } from 'node:worker_threads';
import type { DocumentRead } from './document-reader.js';

/** The other side of `DocumentReader`: one document a message, one answer each. */
parentPort?.on('message', (document: HandedIn) => parentPort?.postMessage(read(document)));

function read(document: HandedIn): DocumentRead {
  const why = whyUnreadable(document);
  if (why !== null) return { kind: 'UNREADABLE', reason: why === 'NO_TEXT' ? 'NO_TEXT' : 'NOT_A_DOCUMENT' };
  return { kind: 'READ', reading: readDocument(document, shippedDivisions) };
}
