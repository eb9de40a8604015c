import type { BoundDocument, CountyFacts, DocumentKind, Manifest } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { ThreadBeside } from '../../platform/thread-beside.js';
import type { Locale } from '../../platform/locale.js';
import { Refusal } from '../../platform/refusals.js';

/** Facts of a county, to be made into one of its documents. */
export interface AskedOfBinder {
  readonly kind: DocumentKind;
  readonly facts: CountyFacts;
  readonly locale: Locale;
  readonly edits: Manifest['edits'];
}

/** Thousands of figures are bound in a fifth of a second: long enough that nobody else should wait for it. */
const limits = { answerMs: 30_000, idleMs: 60_000, memoryMb: 512 } as const;

/** Binds documents on a thread of its own, apart from that on which files are written: who reads does not wait for those. */
@Injectable()
export class Binding implements BeforeApplicationShutdown {
  private readonly thread = new ThreadBeside<AskedOfBinder, BoundDocument>(
    new URL('./binding-worker.js', import.meta.url),
    limits,
  );

  async bind(asked: AskedOfBinder): Promise<BoundDocument> {
    const document = await this.thread.ask(asked);
    if (document !== null) return document;
    throw new Refusal(
      'BAD_REQUEST',
      { reason: 'TOOK_TOO_LONG' },
      {
        zh: '汇总用时过长，已停止。请稍后再试；还不行，请告知管理员。',
        en: 'Gathering took too long and was stopped. Try again later, and tell your administrator if it happens again.',
      },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.thread.end();
  }
}
