import { Injectable } from '@nestjs/common';

type Listener = (regionId: string) => void;

/**
 * Tells those in this process who follow a region's log that it grew, after the transaction has committed. Only a
 * shortcut: other servers write too, so whoever follows also looks by itself from time to time.
 */
@Injectable()
export class EventBell {
  private readonly listeners = new Set<Listener>();

  ring(regionId: string): void {
    for (const listener of this.listeners) listener(regionId);
  }

  /** Returns how to stop listening. */
  onRing(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
