import { reviewNeeds } from '@mingjian/domain';
import type { QueuePlace } from '@mingjian/domain';

/** A place in the queue, opaque to whoever pages through it. */
export function cursorOfPlace({ need, since, code }: QueuePlace): string {
  return Buffer.from(JSON.stringify([need, since, code]), 'utf8').toString('base64url');
}

/** The place that a cursor stands for; null when it is none of ours. */
export function placeOfCursor(cursor: string): QueuePlace | null {
  const parts = parsed(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [named, since, code]: readonly unknown[] = parts;
  const need = reviewNeeds.find((one) => one === named);
  if (need === undefined || typeof code !== 'string') return null;
  return since === null || typeof since === 'string' ? { need, since, code } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
