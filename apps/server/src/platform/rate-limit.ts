import { LeastRecentlyUsed } from './least-recently-used.js';

const windowMs = 60_000;
/** With more of them at once those who were quiet the longest are forgotten. */
const mostKeys = 20_000;

interface Window {
  readonly since: number;
  readonly count: number;
}

/**
 * Counts what each asker does within a minute. Kept by each server for itself: with several side by side an asker
 * may do as many times as much, which protects a server just the same.
 */
export class RateLimit {
  private readonly windows = new LeastRecentlyUsed<Window>(mostKeys);

  /** Takes `amount` out of `perMinute`; returns 0, or the seconds until it may be tried again. */
  take(key: string, amount: number, perMinute: number, now: Date): number {
    const time = now.getTime();
    const found = this.windows.get(key);
    const window =
      found && time - found.since < windowMs && time >= found.since ? found : { since: time, count: 0 };
    if (window.count + amount > perMinute)
      return Math.max(1, Math.ceil((window.since + windowMs - time) / 1000));
    this.windows.set(key, { since: window.since, count: window.count + amount });
    return 0;
  }
}
