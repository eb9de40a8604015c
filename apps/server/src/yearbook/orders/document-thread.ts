import type { BoundDocument } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Log } from '../../platform/log.js';
import { Refusal } from '../../platform/refusals.js';
import type { DocumentAsked } from './document-order.js';

/** What the thread is told; `now` is what time it is here. */
export type ToldToThread = { readonly now: Date } & (
  | { readonly kind: 'DOCUMENT'; readonly id: number; readonly asked: DocumentAsked; readonly madeAt: Date }
  /** Orders wait. */
  | { readonly kind: 'MAKE' }
  /** What is under way goes back into the queue. */
  | { readonly kind: 'END' }
);

/** What the thread says; after `IDLE` it has nothing left to do. */
export type SaidByThread =
  | { readonly kind: 'DOCUMENT'; readonly id: number; readonly document: BoundDocument | null }
  | { readonly kind: 'FAILED'; readonly id: number; readonly why: unknown }
  | { readonly kind: 'IDLE' };

export interface ThreadData {
  readonly databaseUrl: string;
}

/** A county's facts are gathered and bound in a second or two; whoever reads on the screen waits for it. */
const answerMs = 60_000;
/** Until a thread that has nothing to do ends, and gives back what it needs of memory. */
const idleMs = 60_000;
/** Until a thread that was asked to end is ended. */
const endMs = 10_000;
const memoryMb = 1024;

/** In few files, as the program itself: it starts while somebody waits. */
const script = new URL('../../program/document-thread-worker.js', import.meta.url);

interface Waiting {
  readonly resolve: (document: BoundDocument | null) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Gathers documents and makes what was ordered on a thread of its own, with its own way to the database: while a county's
 * years are read, judged and written, requests are answered as at any other time. It begins when there is something to
 * do.
 */
@Injectable()
export class DocumentThread implements BeforeApplicationShutdown {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** The document of this instant. Null where nobody is expected in the year. */
  async document(asked: DocumentAsked, madeAt: Date): Promise<BoundDocument | null> {
    const id = (this.asked += 1);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.giveUp(), answerMs);
      this.waiting.set(id, { resolve, reject, timer });
      this.tell({ kind: 'DOCUMENT', id, asked, madeAt, now: this.clock.now() });
    });
  }

  /** Makes the orders that wait. */
  make(): void {
    this.tell({ kind: 'MAKE', now: this.clock.now() });
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    if (worker === null) return;
    const ended = new Promise<void>((resolve) => void worker.once('exit', () => resolve()));
    worker.ref();
    worker.postMessage({ kind: 'END', now: this.clock.now() } satisfies ToldToThread);
    const timer = setTimeout(() => void worker.terminate(), endMs);
    await ended;
    clearTimeout(timer);
  }

  private tell(told: ToldToThread): void {
    clearTimeout(this.idle);
    this.worker ??= this.started();
    this.worker.postMessage(told);
  }

  private started(): Worker {
    const workerData: ThreadData = { databaseUrl: this.database.url };
    const worker = new Worker(script, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    worker.on('message', (said: SaidByThread) => this.hear(said));
    worker.on('error', (error) => this.log.fault('document thread', error));
    worker.on('exit', () => {
      if (this.worker !== worker) return;
      this.worker = null;
      this.refuseAll();
    });
    // A server that has nothing else to do ends: a command that reads a document is one.
    worker.unref();
    return worker;
  }

  private hear(said: SaidByThread): void {
    if (said.kind === 'IDLE') {
      this.idle = setTimeout(() => this.endIdle(), idleMs).unref();
      return;
    }
    const waiting = this.waiting.get(said.id);
    if (waiting === undefined) return;
    this.waiting.delete(said.id);
    clearTimeout(waiting.timer);
    if (said.kind === 'DOCUMENT') waiting.resolve(said.document);
    else waiting.reject(said.why);
  }

  /** Whoever asks from now on asks another thread. */
  private endIdle(): void {
    const { worker } = this;
    this.worker = null;
    worker?.postMessage({ kind: 'END', now: this.clock.now() } satisfies ToldToThread);
  }

  /** With the thread go all who wait, and an order under way is taken again when its time is over. */
  private giveUp(): void {
    void this.worker?.terminate();
  }

  private refuseAll(): void {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject, timer } of waiting) {
      clearTimeout(timer);
      reject(tookTooLong());
    }
  }
}

function tookTooLong(): Refusal {
  return new Refusal(
    'BAD_REQUEST',
    { reason: 'TOOK_TOO_LONG' },
    {
      zh: '汇总用时过长，已停止。请稍后再试；还不行，请告知管理员。',
      en: 'Gathering took too long and was stopped. Try again later, and tell your administrator if it happens again.',
    },
  );
}
