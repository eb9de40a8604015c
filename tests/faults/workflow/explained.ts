import { isDeepStrictEqual } from 'node:util';
import type { Act, Said } from './acts.js';
import { after } from './after.js';
import type { County } from './model.js';

/** A request with its answer; null where nobody knows whether it was done. */
export interface Sent {
  readonly act: Act;
  readonly said: Said | null;
}

/**
 * Every county that some order of the acts, one after the other, leads to, if it gives each just the answer that it was
 * given. An act whose answer was lost may be anywhere in that order, or nowhere. None: no order explains the answers.
 */
export function explained(counties: readonly County[], sent: readonly Sent[]): readonly County[] {
  const ends = new Map<string, County>();
  const go = (county: County, left: readonly Sent[]): void => {
    if (left.every(({ said }) => said === null)) ends.set(JSON.stringify(county), county);
    left.forEach(({ act, said }, at) => {
      const next = after(county, act);
      if (said === null || isDeepStrictEqual(next.said, said))
        go(
          next.county,
          left.filter((_, other) => other !== at),
        );
    });
  };
  for (const county of counties) go(county, sent);
  return [...ends.values()];
}
