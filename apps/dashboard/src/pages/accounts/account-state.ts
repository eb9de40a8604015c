import type { ShownAccount } from './accounts-queries';

/** The one thing about an account that somebody may have to do something about. */
export function stateOf({
  disabledAt,
  waitsUntil,
  mustChangePassword,
}: ShownAccount): 'active' | 'disabled' | 'mustChange' | 'waits' {
  if (disabledAt != null) return 'disabled';
  if (waitsUntil != null) return 'waits';
  return mustChangePassword ? 'mustChange' : 'active';
}
