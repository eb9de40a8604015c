import { createHash } from 'node:crypto';
import type { DocumentReading } from '@mingjian/domain';
import type { HandedIn } from './carriers/carrier.js';
import { carry } from './carriers/catalogue.js';
import type { Divisions } from './divisions/divisions.js';
import { repairText } from './repair/repair-text.js';
import { doubtsOfRepairs } from './understanding/doubts.js';
import { understand } from './understanding/understand.js';

/**
 * Reads a document into a report: its bytes into text, the text repaired, what it says with the words that say it.
 * Never throws for what may stand in a document; what cannot be read is null, damaged or a doubt.
 */
export function readDocument(document: HandedIn, divisions: Divisions): DocumentReading {
  const { text: found, mediaType, encoding } = carry(document);
  const { text, repairs, damaged } = repairText(found);
  const understood = understand(text, divisions);
  return {
    source: {
      name: document.name,
      sha256: createHash('sha256').update(document.bytes).digest('hex'),
      mediaType,
      encoding,
    },
    found,
    text,
    repairs,
    damaged,
    ...understood,
    doubts: [...understood.doubts, ...doubtsOfRepairs(repairs, damaged)],
  };
}
