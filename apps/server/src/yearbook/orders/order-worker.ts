import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { uncounted } from '../../platform/database/round-trips.js';
import { Log } from '../../platform/log.js';
import { Carrying } from './carrying.js';
import { OrderBell } from './order-bell.js';
import { holdMs, OrderWork } from './order-work.js';

/** Orders of other servers, and those of servers that ended, are found by looking. */
const pollMs = 3_000;
const longestPauseMs = 60_000;

/** Makes what was ordered, one order at a time, in the background of a server. */
@Injectable()
export class OrderWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly holder = { id: randomUUID(), holdMs, isEnding: () => this.stopped };
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private failures = 0;

  constructor(
    private readonly work: OrderWork,
    private readonly carrying: Carrying,
    private readonly bell: OrderBell,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.bell.onRing(() => this.wake());
    this.pollAfter(0);
  }

  /** Before the database is let go: what is under way goes back into the queue, with the steps that are done. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.carrying.end();
    await this.running;
  }

  private pollAfter(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.wake();
      this.pollAfter(Math.min(pollMs * 2 ** this.failures, longestPauseMs));
    }, ms);
    this.timer.unref();
  }

  private wake(): void {
    if (this.stopped || this.running) return;
    this.running = uncounted(() => this.drain())
      .then(
        () => {
          this.failures = 0;
        },
        (error: unknown) => {
          this.failures += 1;
          this.log.fault('document orders', error, { failures: this.failures });
        },
      )
      .finally(() => {
        this.running = null;
      });
  }

  private async drain(): Promise<void> {
    while (!this.stopped && (await this.work.next(this.holder)));
  }
}
