import { AsyncLocalStorage } from 'node:async_hooks';

/** How often one piece of work has gone to the database and back. */
export interface RoundTrips {
  count: number;
}

const current = new AsyncLocalStorage<RoundTrips>();

/** Runs work and counts its round trips, those of everything it awaits included. */
export async function countingRoundTrips<Result>(
  work: (roundTrips: RoundTrips) => Promise<Result>,
): Promise<Result> {
  const roundTrips: RoundTrips = { count: 0 };
  return current.run(roundTrips, () => work(roundTrips));
}

/** Work that a request starts and does not wait for: it is not counted as the request's. */
export function uncounted<Result>(work: () => Result): Result {
  return current.exit(work);
}

export function countRoundTrip(): void {
  const roundTrips = current.getStore();
  if (roundTrips) roundTrips.count += 1;
}
