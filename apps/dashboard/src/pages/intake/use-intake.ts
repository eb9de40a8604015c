import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { useEffect, useSyncExternalStore } from 'react';
import { intakeKeeper } from './intake-keeper';
import { intakeServer } from './intake-server';
import { IntakeStore } from './intake-store';
import type { IntakeEntry } from './intake-store';

/** One list a region for as long as the window is open and the same person is signed in. */
const stores = new Map<string, IntakeStore>();

export function useIntake(
  region: string,
  viewer: string,
): { readonly store: IntakeStore; readonly entries: readonly IntakeEntry[] } {
  const client = useApolloClient();
  const store = storeOf(client, `${viewer} ${region}`);
  const entries = useSyncExternalStore(store.subscribe, store.entries);
  useEffect(() => store.refresh(), [store]);
  return { store, entries };
}

function storeOf(client: ApolloClient, owner: string): IntakeStore {
  const known = stores.get(owner);
  if (known) return known;
  const store = new IntakeStore(intakeServer(client), intakeKeeper(owner));
  stores.set(owner, store);
  return store;
}
