/** How wrong passwords slow further tries down: so many are free, then each waits twice as long as the one before. */
export interface Delays {
  readonly freeTries: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
}

/** After so long without a wrong password everything is forgotten. */
export const triesForgottenAfterMs = 60 * 60_000;

/** For one account, from browsers in which its owner was never signed in; and for each that is known by itself. */
export const delaysOfName: Delays = { freeTries: 5, firstWaitMs: 10_000, longestWaitMs: 15 * 60_000 };

/** For one address, whichever names are tried: behind it may be a whole office, whose people mistype too. */
export const delaysOfAddress: Delays = { freeTries: 60, firstWaitMs: 10_000, longestWaitMs: 5 * 60_000 };

/** How long the next try has to wait after so many wrong ones, counted from the last. */
export function waitMsAfter({ freeTries, firstWaitMs, longestWaitMs }: Delays, tries: number): number {
  return tries < freeTries ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (tries - freeTries));
}
