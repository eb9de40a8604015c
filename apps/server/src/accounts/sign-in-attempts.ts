import { Injectable } from '@nestjs/common';

const freeAttempts = 5;
const firstWaitMs = 10_000;
const longestWaitMs = 15 * 60_000;
const forgottenAfterMs = 60 * 60_000;
const mostNames = 10_000;

interface Failures {
  readonly count: number;
  readonly last: number;
}

/**
 * Slows guessing down: after five wrong passwords for a name each further try has to wait, twice as long each time.
 * Kept by each server for itself: several servers side by side allow as many times as much, which is still slow.
 */
@Injectable()
export class SignInAttempts {
  private readonly failures = new Map<string, Failures>();

  /** Seconds to wait before the next try for this name; 0 when it may be tried now. */
  waitSeconds(name: string, now: Date): number {
    const found = this.failures.get(name);
    if (!found || found.count < freeAttempts) return 0;
    const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (found.count - freeAttempts));
    return Math.max(0, Math.ceil((found.last + wait - now.getTime()) / 1000));
  }

  failed(name: string, now: Date): void {
    const time = now.getTime();
    if (this.failures.size >= mostNames) this.forgetOld(time);
    this.failures.set(name, { count: (this.failures.get(name)?.count ?? 0) + 1, last: time });
  }

  succeeded(name: string): void {
    this.failures.delete(name);
  }

  private forgetOld(now: number): void {
    for (const [name, { last }] of this.failures)
      if (now - last > forgottenAfterMs) this.failures.delete(name);
    // Whoever tries ten thousand names within the hour makes us forget the oldest tries first.
    for (const name of this.failures.keys()) {
      if (this.failures.size < mostNames) return;
      this.failures.delete(name);
    }
  }
}
