import { useSyncExternalStore } from 'react';

/** Whether the server answers, and the minute in which it last did. */
export interface Connection {
  readonly isLost: boolean;
  readonly answeredAt: Date;
}

let connection: Connection = { isLost: false, answeredAt: new Date() };
const listeners = new Set<() => void>();

/** Called for every answer; pages hear of it once a minute, or when the connection is back. */
export function noteAnswer(at: Date): void {
  if (!connection.isLost && minuteOf(at) === minuteOf(connection.answeredAt)) return;
  change({ isLost: false, answeredAt: at });
}

/** Called when the server could not be reached. */
export function noteSilence(): void {
  if (!connection.isLost) change({ ...connection, isLost: true });
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection);
}

function change(to: Connection): void {
  connection = to;
  for (const listener of listeners) listener();
}

function minuteOf(at: Date): number {
  return Math.floor(at.getTime() / 60_000);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
