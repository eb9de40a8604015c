import { textProblem } from '@mingjian/domain';
import type { DocumentReading } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { ThreadBeside } from '../platform/thread-beside.js';
import type { UnreadableReason } from '../platform/unreadable-reason.js';
import type { BroughtDocument } from './documents.repository.js';

export type DocumentRead =
  | { readonly kind: 'READ'; readonly reading: DocumentReading }
  | { readonly kind: 'UNREADABLE'; readonly reason: UnreadableReason };

const limits = {
  /** A report is read in a tenth of a second; 50 MB of text would take minutes. */
  answerMs: 10_000,
  /** The thread holds the lists that reading needs. */
  idleMs: 30_000,
  memoryMb: 512,
} as const;

/** Reads documents beside the requests, one after the other. */
@Injectable()
export class DocumentReader implements BeforeApplicationShutdown {
  private readonly thread = new ThreadBeside<Omit<BroughtDocument, 'sha256'>, DocumentRead>(
    new URL('./reading-worker.js', import.meta.url),
    limits,
  );

  async read({ bytes, name, mediaType }: BroughtDocument): Promise<DocumentRead> {
    const read = await this.thread.ask({ bytes, name, mediaType });
    return read === null ? { kind: 'UNREADABLE', reason: 'TOOK_TOO_LONG' } : storable(read);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.thread.end();
  }
}

/** A text with a NUL or half a character can be kept nowhere: such bytes are no text. */
function storable(read: DocumentRead): DocumentRead {
  if (read.kind !== 'READ') return read;
  const { found, text } = read.reading;
  const isText = [found, text].every((one) => textProblem(one, one.length) === null);
  return isText ? read : { kind: 'UNREADABLE', reason: 'NOT_A_DOCUMENT' };
}
