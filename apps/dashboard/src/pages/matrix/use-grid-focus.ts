import { useCallback, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface GridFocus {
  readonly grid: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Arrow keys move over the buttons that carry `data-row` and `data-column`; rows without buttons are passed over.
 * `onMove` hears where the focus went, so that an open explanation follows.
 */
export function useGridFocus(onMove: (cell: HTMLButtonElement) => void): GridFocus {
  const grid = useRef<HTMLTableElement>(null);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const step = steps[event.key];
      const from = event.target;
      if (!step || !(from instanceof HTMLButtonElement) || from.dataset['row'] === undefined) return;
      const next = nextCell(grid.current, from, step);
      event.preventDefault();
      if (!next) return;
      next.focus();
      onMove(next);
    },
    [onMove],
  );
  return { grid, onKeyDown };
}

function nextCell(
  grid: HTMLTableElement | null,
  from: HTMLButtonElement,
  [down, right]: readonly [number, number],
): HTMLButtonElement | null {
  const rows = Number(grid?.dataset['rows'] ?? 0);
  const columns = Number(grid?.dataset['columns'] ?? 0);
  let row = Number(from.dataset['row']) + down;
  let column = Number(from.dataset['column']) + right;
  while (row >= 0 && row < rows && column >= 0 && column < columns) {
    const cell = grid?.querySelector<HTMLButtonElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (cell) return cell;
    row += down;
    column += right;
  }
  return null;
}
