import type { AppealPlace } from './appeal.js';
import { isUuid } from './is-uuid.js';

/** A place in a list of appeals, opaque to whoever pages through it. */
export function cursorOfAppeal({ at, id }: AppealPlace): string {
  return Buffer.from(`${at} ${id}`, 'utf8').toString('base64url');
}

/** The place that a cursor stands for; null when it is none of ours. */
export function placeOfAppealCursor(cursor: string): AppealPlace | null {
  const [at = '', id = '', ...more] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const isOurs = more.length === 0 && isUuid(id) && !Number.isNaN(Date.parse(at));
  return isOurs ? { at, id } : null;
}
