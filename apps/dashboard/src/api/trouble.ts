import { CombinedGraphQLErrors } from '@apollo/client';
import { UnreachableError } from './trusted-link';

/** What went wrong, as far as a person can do something about it. */
export type Trouble =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'not found' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'signed out' }
  | { readonly kind: 'limited'; readonly seconds: number }
  /** The server's disk is full: nothing is saved before its administrator has freed space. */
  | { readonly kind: 'storage full' }
  /** The server does not know this dashboard's operations: it was updated meanwhile. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'fault'; readonly number: string | null };

/** Sorts an error of a query or of loading a page. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof UnreachableError) return { kind: 'unreachable' };
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    return troubleOfCode(first?.extensions ?? {});
  }
  return { kind: 'fault', number: null };
}

function troubleOfCode(extensions: Readonly<Record<string, unknown>>): Trouble {
  switch (extensions['code']) {
    case 'UNAUTHENTICATED':
      return { kind: 'signed out' };
    case 'FORBIDDEN':
      return { kind: 'forbidden' };
    case 'NOT_FOUND':
      return { kind: 'not found' };
    case 'UNKNOWN_QUERY':
      return { kind: 'stale' };
    case 'STORAGE_FULL':
      return { kind: 'storage full' };
    case 'RATE_LIMITED':
      return { kind: 'limited', seconds: secondsIn(extensions['retryAfterSeconds']) };
    default:
      return { kind: 'fault', number: numberIn(extensions) };
  }
}

const usualWaitSeconds = 10;

function secondsIn(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : usualWaitSeconds;
}

/** The number under which the server's log holds the fault. */
function numberIn(extensions: Readonly<Record<string, unknown>>): string | null {
  const number = extensions['number'] ?? extensions['reference'];
  return typeof number === 'string' ? number : null;
}
