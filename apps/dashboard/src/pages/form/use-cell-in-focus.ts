import { useCallback, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';

interface CellInFocus {
  /** The cell in which the clerk is, or was last. */
  readonly cell: string | null;
  readonly handlers: {
    onFocusCapture(event: FocusEvent<HTMLElement>): void;
    onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  };
}

/** Follows the cell that is being filled in. Shift+F2, as in a spreadsheet, leads to its note. */
export function useCellInFocus(): CellInFocus {
  const [cell, setCell] = useState<string | null>(null);
  const onFocusCapture = useCallback(({ target }: FocusEvent<HTMLElement>) => {
    const entered = target.dataset['cell'];
    if (entered !== undefined) setCell(entered);
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'F2' || !event.shiftKey) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[data-note]')?.focus();
  }, []);
  return { cell, handlers: { onFocusCapture, onKeyDown } };
}
