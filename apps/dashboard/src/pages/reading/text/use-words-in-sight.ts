import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Brings what is chosen into sight, unless it is: who reads along must not lose the place. */
export function useWordsInSight(
  scroller: RefObject<HTMLElement | null>,
  chosen: string | null,
  view: string,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || chosen === null) return;
    const words = element.querySelector<HTMLElement>(`[data-keys~="${chosen}"]`);
    if (!words) return;
    const seen = element.getBoundingClientRect();
    const { top, bottom } = words.getBoundingClientRect();
    if (top < seen.top || bottom > Math.min(seen.bottom, window.innerHeight))
      words.scrollIntoView({ block: 'center' });
  }, [scroller, chosen, view]);
}
