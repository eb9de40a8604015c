import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { EventBell } from '../events/event-bell.js';
import { uncounted } from '../platform/database/round-trips.js';
import { Log } from '../platform/log.js';
import { AssessmentRepository } from './assessment.repository.js';
import { AssessmentService } from './assessment.service.js';

/** How often the logs are looked at: other servers write into them too, and their bells are not heard here. */
const pollMs = 3_000;
/** The longest pause between two attempts while something is wrong, as a database that is away. */
const longestPauseMs = 60_000;

/**
 * Follows the regions' logs and has judged what they touched, one region at a time. Bells that ring meanwhile
 * for the same region are one more run. A failure is logged and tried again; it never reaches a request.
 */
@Injectable()
export class AssessmentWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly waiting = new Set<string>();
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopListening: (() => void) | null = null;
  private stopped = false;
  private failures = 0;

  constructor(
    private readonly service: AssessmentService,
    private readonly repository: AssessmentRepository,
    private readonly bell: EventBell,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.bell.onRing((regionId) => {
      this.waiting.add(regionId);
      this.wake();
    });
    this.pollAfter(0);
  }

  /** Before the database is let go: what runs is finished, and nothing new begins. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.stopListening?.();
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private pollAfter(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => this.poll(), ms);
    // Whoever only ran a command does not wait for the next look.
    this.timer.unref();
  }

  private poll(): void {
    this.start(async () => {
      for (const regionId of await this.repository.regionsBehind()) this.waiting.add(regionId);
      await this.drain();
    });
    const pause = Math.min(pollMs * 2 ** this.failures, longestPauseMs);
    this.pollAfter(pause);
  }

  private wake(): void {
    this.start(() => this.drain());
  }

  /** Begins work unless some is under way, which then takes what waits along. */
  private start(work: () => Promise<void>): void {
    if (this.stopped || this.running) return;
    this.running = uncounted(work)
      .then(
        () => {
          this.failures = 0;
        },
        (error: unknown) => {
          this.failures += 1;
          this.log.fault('assessment', error, { failures: this.failures });
        },
      )
      .finally(() => {
        this.running = null;
        // A bell may have rung when the last region was already done; after a failure the next look takes it up.
        if (this.waiting.size > 0 && this.failures === 0) this.wake();
      });
  }

  private async drain(): Promise<void> {
    for (const regionId of this.waiting) {
      if (this.stopped) return;
      this.waiting.delete(regionId);
      await this.service.catchUp(regionId);
    }
  }
}
