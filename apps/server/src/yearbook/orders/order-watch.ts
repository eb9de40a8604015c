import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { uncounted } from '../../platform/database/round-trips.js';
import { Log } from '../../platform/log.js';
import { DocumentThread } from './document-thread.js';
import { OrderBell } from './order-bell.js';
import { OrderQueueRepository } from './order-queue.repository.js';

/** Orders of other servers, and those of servers that ended, are found by looking. */
const pollMs = 3_000;
const longestPauseMs = 60_000;

/** Sees in the background of a server whether orders wait, and has them made. */
@Injectable()
export class OrderWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private failures = 0;

  constructor(
    private readonly queue: OrderQueueRepository,
    private readonly thread: DocumentThread,
    private readonly bell: OrderBell,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.bell.onRing(() => {
      if (!this.stopped) this.thread.make();
    });
    this.lookAfter(0);
  }

  beforeApplicationShutdown(): void {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
  }

  private lookAfter(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      void this.look().finally(() => this.lookAfter(Math.min(pollMs * 2 ** this.failures, longestPauseMs)));
    }, ms);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    try {
      const waits = await uncounted(() => this.queue.someWait());
      if (waits && !this.stopped) this.thread.make();
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      this.log.fault('document orders', error, { failures: this.failures });
    }
  }
}
