import type { AccountPlace } from './administration.repository.js';

/** A place in a list ordered by name and id, opaque to whoever pages through it. */
export function cursorOfAccount({ name, id }: AccountPlace): string {
  return Buffer.from(JSON.stringify([name, id]), 'utf8').toString('base64url');
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The place that a cursor stands for; null when it is none of ours. */
export function accountPlaceOf(cursor: string): AccountPlace | null {
  const place = parsed(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(place)) return null;
  const [name, id]: readonly unknown[] = place;
  return typeof name === 'string' && typeof id === 'string' && uuid.test(id) && !name.includes('\0')
    ? { name, id }
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
