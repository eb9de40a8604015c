import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';

/** Keys that do something with the item that has the focus. */
export type ItemKeys = Readonly<Record<string, (key: string) => void>>;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * One stop of Tab for a list: up and down go from item to item and choose it. Items bear `data-item`; keys pressed in
 * a field are the field's own.
 */
export function useListKeys(choose: (key: string) => void, keys: ItemKeys = {}) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { target, currentTarget, key } = event;
      const item = target instanceof HTMLElement ? target.dataset['item'] : undefined;
      if (item === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const items = [...currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
      const step = steps[key];
      if (step !== undefined) {
        const next = items[items.findIndex((one) => one === target) + step];
        next?.focus();
        if (next?.dataset['item'] !== undefined) choose(next.dataset['item']);
      } else if (keys[key]) keys[key](item);
      else return;
      event.preventDefault();
    },
    [choose, keys],
  );
}
