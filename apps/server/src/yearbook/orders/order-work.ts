import type { BoundDocument } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../events/canonical-json.js';
import { sha256 } from '../../events/event.js';
import { Clock } from '../../platform/clock.js';
import { Log } from '../../platform/log.js';
import { Carrying } from './carrying.js';
import type { OrderFailure } from './document-order.js';
import { DocumentSource } from './document-source.js';
import { OrderQueueRepository } from './order-queue.repository.js';
import type { HeldOrder } from './order-queue.repository.js';

/** How long an order is held without a word: a server that ended is followed by another after so long. */
export const holdMs = 30_000;
const mostAttempts = 3;

/** Who works, and for how long nobody else takes what is worked at. */
export interface Holder {
  readonly id: string;
  readonly holdMs: number;
  /** Whether the server ends: what is under way is then left to the next. */
  readonly isEnding: () => boolean;
}

/** One order, step by step. Each step is kept when it is done, so that whoever takes over goes on from there. */
@Injectable()
export class OrderWork {
  constructor(
    private readonly queue: OrderQueueRepository,
    private readonly source: DocumentSource,
    private readonly carrying: Carrying,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Takes the next order and makes it; false where none waits. */
  async next(holder: Holder): Promise<boolean> {
    const order = await this.queue.take(holder.id, holder.holdMs);
    if (order === null) return false;
    // A thread may be busy for longer than an order is held.
    const beat = setInterval(() => void this.beat(order, holder), holder.holdMs / 3);
    try {
      const failure = order.attempts > mostAttempts ? 'SERVER_ENDED' : await this.make(order, holder);
      if (failure !== null) await this.queue.fail(order.id, holder.id, failure, this.clock.now());
    } catch (error) {
      if (holder.isEnding()) await this.queue.release(order.id, holder.id);
      else {
        this.log.fault('document order', error, { order: order.id });
        await this.queue.fail(order.id, holder.id, 'FAULT', this.clock.now());
      }
    } finally {
      clearInterval(beat);
    }
    return true;
  }

  /** Null when it is done, or no longer this server's: cancelled, taken by another, left to the next. */
  private async make(order: HeldOrder, { id: holder, isEnding }: Holder): Promise<OrderFailure | null> {
    const document = order.document ?? (await this.gathered(order));
    if (document === null) return order.fromManifest === null ? 'NOBODY_EXPECTED' : 'SOURCES_CHANGED';
    if (order.document === null) {
      const hash = sha256(canonicalJson(document));
      if (order.fromSha256 !== null && order.fromSha256 !== hash) return 'SOURCES_CHANGED';
      if (!(await this.queue.keepDocument(order.id, holder, document, hash))) return null;
    }
    for (const format of order.formats.filter((one) => !order.doneFormats.includes(one))) {
      if (isEnding()) {
        await this.queue.release(order.id, holder);
        return null;
      }
      const bytes = await this.carrying.write(document, format);
      if (bytes === null) return 'TOOK_TOO_LONG';
      if (!(await this.queue.keepFile(order.id, holder, format, bytes))) return null;
    }
    await this.queue.finish(order.id, holder, this.clock.now());
    return null;
  }

  private async gathered(order: HeldOrder): Promise<BoundDocument | null> {
    return order.fromManifest === null
      ? this.source.now(order, order.orderedAt)
      : this.source.again(order, order.fromManifest);
  }

  /** A beat that is missed is made up for by the next. */
  private async beat({ id }: HeldOrder, holder: Holder): Promise<void> {
    try {
      await this.queue.hold(id, holder.id, holder.holdMs);
    } catch (error) {
      this.log.warning('A document order could not be held', {
        why: error instanceof Error ? error.message : '',
      });
    }
  }
}
