import type { BoundDocument } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import { ThreadBeside } from '../../platform/thread-beside.js';
import type { OrderFormat } from './document-order.js';

/** A document to be written in a format. */
export interface AskedOfCarrier {
  readonly document: BoundDocument;
  readonly format: OrderFormat;
}

/** A document of a county is written in seconds; its PDF embeds the signs of a Chinese face. */
const limits = { answerMs: 120_000, idleMs: 30_000, memoryMb: 1024 } as const;

/** Writes documents in their formats on a thread of its own, so that no request waits for it. */
@Injectable()
export class Carrying {
  private readonly thread = new ThreadBeside<AskedOfCarrier, Uint8Array>(
    new URL('./carrying-worker.js', import.meta.url),
    limits,
  );
  private readonly ending = new AbortController();

  /** Null when it took too long or needed too much. Throws where the server ends meanwhile. */
  async write(document: BoundDocument, format: OrderFormat): Promise<Uint8Array | null> {
    const { signal } = this.ending;
    let stop = (): void => undefined;
    const ended = new Promise<never>((_, reject) => {
      stop = () => reject(new Error('The server ends'));
      signal.addEventListener('abort', stop, { once: true });
    });
    try {
      return await Promise.race([this.thread.ask({ document, format }), ended]);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** A thread that is at work is not waited for. */
  async end(): Promise<void> {
    this.ending.abort();
    await this.thread.end();
  }
}
