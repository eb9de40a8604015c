import { textProblem } from '@mingjian/domain';
import type { DocumentReading } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import type { UnreadableReason } from '../platform/unreadable-reason.js';
import type { BroughtDocument } from './documents.repository.js';

export type DocumentRead =
  | { readonly kind: 'READ'; readonly reading: DocumentReading }
  | { readonly kind: 'UNREADABLE'; readonly reason: UnreadableReason };

const limits = {
  /** A report is read in a tenth of a second; 50 MB of text would take minutes. */
  readMs: 10_000,
  /** A thread that nobody asked for a while ends: it holds the lists that reading needs. */
  idleMs: 30_000,
  memoryMb: 512,
} as const;

const worker = new URL('./reading-worker.js', import.meta.url);

/**
 * Reads documents beside the requests, on a thread of its own, one after the other. What somebody brings may be
 * anything: a reading that takes too long or too much is given up with its thread, and nobody else waits for it.
 */
@Injectable()
export class DocumentReader implements BeforeApplicationShutdown {
  private thread: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  async read(document: BroughtDocument): Promise<DocumentRead> {
    const reading = this.last.then(() => this.readNext(document));
    this.last = reading.catch(() => undefined);
    return reading;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.end();
  }

  private async readNext({ bytes, name, mediaType }: BroughtDocument): Promise<DocumentRead> {
    clearTimeout(this.idle);
    this.thread ??= startedThread();
    try {
      const read = await answerOf(this.thread, { bytes, name, mediaType });
      if (read !== null) return storable(read);
      this.abandon();
      return { kind: 'UNREADABLE', reason: 'TOOK_TOO_LONG' };
    } catch (error) {
      // A thread that failed has ended; the next document has one of its own.
      await this.end();
      throw error;
    } finally {
      this.idle = setTimeout(() => void this.end(), limits.idleMs).unref();
    }
  }

  /** A thread that is short of memory takes long to end: the next document does not wait for it. */
  private abandon(): void {
    void this.thread?.terminate();
    this.thread = null;
  }

  private async end(): Promise<void> {
    clearTimeout(this.idle);
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }
}

/** One that was given up may still run out of memory: an error that nobody listens to would end the server. */
function startedThread(): Worker {
  const thread = new Worker(worker, { resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } });
  return thread.on('error', () => undefined);
}

/** Null when it took too long or needed too much; the thread is good for nothing then. */
function answerOf(thread: Worker, document: object): Promise<DocumentRead | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve(null)), limits.readMs);
    const answered = (read: DocumentRead): void => settle(() => resolve(read));
    const failed = (error: Error): void =>
      settle(() => (isOutOfMemory(error) ? resolve(null) : reject(error)));
    function settle(end: () => void): void {
      clearTimeout(timer);
      thread.off('message', answered).off('error', failed);
      end();
    }
    thread.on('message', answered).on('error', failed);
    thread.postMessage(document);
  });
}

/** A text with a NUL or half a character can be kept nowhere: such bytes are no text. */
function storable(read: DocumentRead): DocumentRead {
  if (read.kind !== 'READ') return read;
  const { found, text } = read.reading;
  const isText = [found, text].every((one) => textProblem(one, one.length) === null);
  return isText ? read : { kind: 'UNREADABLE', reason: 'NOT_A_DOCUMENT' };
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
