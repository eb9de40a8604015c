import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Gives the focus to an item once it is drawn: a field that closes must not leave it nowhere. */
export function useFocusAfter(list: RefObject<HTMLElement | null>): (key: string | null) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-item="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  return useCallback((key) => {
    wanted.current = key;
  }, []);
}
