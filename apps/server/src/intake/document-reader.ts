import type { DocumentReading } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { UnreadableReason } from '../platform/unreadable-reason.js';
import type { BroughtDocument } from './documents.repository.js';

export type DocumentRead =
  | { readonly kind: 'READ'; readonly reading: DocumentReading }
  | { readonly kind: 'UNREADABLE'; readonly reason: UnreadableReason };

/** Reads documents; what can be none of ours is told apart from what is a fault. */
@Injectable()
export class DocumentReader {
  async read({ sha256, bytes, name, mediaType }: BroughtDocument): Promise<DocumentRead> {
    const text = new TextDecoder('utf-8').decode(bytes);
    if (text.includes('\0')) return { kind: 'UNREADABLE', reason: 'NOT_A_DOCUMENT' };
    if (text.trim() === '') return { kind: 'UNREADABLE', reason: 'NO_TEXT' };
    const nothing = { repairs: [], damaged: [], references: [], figures: [], statements: [], practices: [] };
    const untold = { unit: null, unitName: null, reportYear: null, formatFound: null, publishedOn: null };
    return {
      kind: 'READ',
      reading: {
        source: { name, sha256, mediaType, encoding: 'utf-8' },
        found: text,
        text,
        ...nothing,
        ...untold,
        title: null,
        sections: [],
        improvements: [],
        footer: null,
        doubts: [],
      },
    };
  }
}
