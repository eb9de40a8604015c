import { useWords } from '../messages/use-words';
import { useAccountWords } from '../messages/use-account-words';
import type { Role } from '../gql/graphql';

export interface ShownGrant {
  readonly role: Role;
  readonly unitName?: string | null | undefined;
  readonly regionName?: string | null | undefined;
  readonly yearTo?: number | null | undefined;
}

/** A role, what it is over, and until when. */
export function GrantLine({ grant }: { readonly grant: ShownGrant }) {
  const { say } = useWords();
  const tell = useAccountWords();
  const { role, unitName, regionName, yearTo } = grant;
  const words = { role: say(`role.${role}`), place: unitName ?? regionName ?? '' };
  return yearTo === null || yearTo === undefined
    ? tell('account.grant', words)
    : tell('account.grantUntil', { ...words, year: yearTo });
}
