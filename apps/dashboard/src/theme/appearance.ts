import { useSyncExternalStore } from 'react';
import type { Appearance } from './antd-theme';

const storageKey = 'mingjian.appearance';
const systemDark = '(prefers-color-scheme: dark)';
const listeners = new Set<() => void>();

function chosen(): Appearance | null {
  const kept = localStorage.getItem(storageKey);
  return kept === 'light' || kept === 'dark' ? kept : null;
}

function current(): Appearance {
  return chosen() ?? (window.matchMedia(systemDark).matches ? 'dark' : 'light');
}

function apply(): void {
  document.documentElement.dataset['theme'] = current();
  for (const listener of listeners) listener();
}

/** Sets the page's colours before the first paint and follows the system until somebody chooses. */
export function startAppearance(): void {
  apply();
  window.matchMedia(systemDark).addEventListener('change', apply);
}

export function chooseAppearance(appearance: Appearance): void {
  localStorage.setItem(storageKey, appearance);
  apply();
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
