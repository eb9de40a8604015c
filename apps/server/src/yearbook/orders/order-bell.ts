import { Injectable } from '@nestjs/common';

/** Rings when something was ordered here, so that nobody waits for the next look. */
@Injectable()
export class OrderBell {
  private listener: (() => void) | null = null;

  onRing(listener: () => void): void {
    this.listener = listener;
  }

  ring(): void {
    this.listener?.();
  }
}
