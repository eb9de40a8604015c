import { eventHash, firstHead } from '../events/event.js';
import type { ChainedEvent } from '../events/event.js';
import type { Wrong } from './difference.js';
import type { RegionToVerify } from './verification.repository.js';

const missing: Wrong = { zh: '记录缺失', en: 'the event is missing from the log' };

/** Walks one region's chain event by event and says where it is broken. */
export class ChainWalk {
  private sequence = 0;
  private head: string;

  constructor({ regionId }: Pick<RegionToVerify, 'regionId'>) {
    this.head = firstHead(regionId);
  }

  /** The event up to which all is well. */
  get reached(): number {
    return this.sequence;
  }

  /** The hash of the event up to which all is well. */
  get reachedHash(): string {
    return this.head;
  }

  /** What is wrong with the next event, or null. */
  step({ hash, ...event }: ChainedEvent & { readonly hash: string }): Wrong | null {
    if (event.sequence !== this.sequence + 1) return missing;
    if (event.previousHash !== this.head)
      return {
        zh: '没有接在上一条记录之后（前一哈希不符）',
        en: 'does not follow the event before it (the hash before differs)',
      };
    if (eventHash(event) !== hash)
      return {
        zh: `记录（${event.act}）的内容与其哈希不符`,
        en: `what the event says (${event.act}) is not what its hash was made of`,
      };
    this.sequence = event.sequence;
    this.head = hash;
    return null;
  }

  /** What is wrong with the chain's end, on which new events are hung, or null. */
  end({ sequence, head }: Pick<RegionToVerify, 'sequence' | 'head'>): Wrong | null {
    if (sequence === null) return { zh: '哈希链的末端缺失', en: "the chain's end is missing" };
    if (sequence > this.sequence) return missing;
    if (sequence === this.sequence && head === this.head) return null;
    return {
      zh: `哈希链末端记为第 ${sequence} 条，与最后一条记录（第 ${this.sequence} 条）或其哈希不符`,
      en: `the chain's end says event ${sequence}, but the last event is ${this.sequence} or has another hash`,
    };
  }
}
