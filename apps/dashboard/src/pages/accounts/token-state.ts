import type { ShownAccount } from './accounts-queries';

export type ShownToken = ShownAccount['tokens'][number];

export function isExpired({ expiresAt }: ShownToken): boolean {
  return expiresAt != null && new Date(expiresAt) <= new Date();
}

export function isValid(token: ShownToken): boolean {
  return token.revokedAt == null && !isExpired(token);
}
