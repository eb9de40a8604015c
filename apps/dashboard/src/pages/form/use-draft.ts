import { useEffect, useSyncExternalStore } from 'react';
import type { DraftSnapshot, DraftStore } from './draft-store';

/** How often an open form looks whether somebody else, or another window, saved: the county's pages ask as often. */
const lookAgainMs = 5_000;

/** The form's fields as they stand, sent to the server and joined with what others save while the form is in sight. */
export function useDraft(store: DraftStore): DraftSnapshot {
  const draft = useSyncExternalStore(store.subscribe, store.snapshot);
  useEffect(() => store.begin(), [store]);
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) void store.look();
    };
    const timer = setInterval(look, lookAgainMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [store]);
  return draft;
}
