import type { GrantInWords } from './accounts.repository.js';

export type AccountKind = 'PERSON' | 'PROGRAM';
export const accountKinds: readonly AccountKind[] = ['PERSON', 'PROGRAM'];

/** A program's token as it may be shown: everything but the token. */
export interface TokenView {
  readonly id: string;
  readonly perMinute: number;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** A grant with what it is of: `placeId` is the region it counts for, a unit's the one that it is in. */
export interface PlacedGrant extends GrantInWords {
  readonly id: string;
  readonly unitId: string | null;
  readonly placeId: string;
}

export interface AccountView {
  readonly id: string;
  readonly kind: AccountKind;
  readonly name: string;
  readonly signInName: string | null;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly mustChangePassword: boolean;
  readonly lastUsedAt: Date | null;
  readonly revision: number;
  /** Until when the name has to wait after wrong passwords; null when it may be tried. */
  readonly waitsUntil: Date | null;
  readonly grants: readonly PlacedGrant[];
  readonly tokens: readonly TokenView[];
}

/** An account as one administrator sees it: of its grants those within her reach. */
export interface AccountInReach extends AccountView {
  /** It has grants that are not hers to see: she changes her own ones and nothing else of it. */
  readonly reachesBeyond: boolean;
}

export function inReach(account: AccountView, regionIds: ReadonlySet<string>): AccountInReach | null {
  const grants = account.grants.filter(({ placeId }) => regionIds.has(placeId));
  return grants.length === 0
    ? null
    : { ...account, grants, reachesBeyond: grants.length < account.grants.length };
}
