import { useEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

interface SheetKeys {
  readonly grid: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Arrow keys go from cell to cell as they lie; R opens the remark as Enter does. The Tab key stops at one cell of a
 * table: the one that had the focus last, else the first.
 */
export function useSheetKeys(): SheetKeys {
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const cells = cellsIn(grid.current);
    if (!cells.some(({ tabIndex }) => tabIndex === 0)) cells[0]?.setAttribute('tabindex', '0');
  });
  return {
    grid,
    onFocus: ({ target }) => {
      if (!(target instanceof HTMLButtonElement) || target.dataset['cell'] === undefined) return;
      for (const cell of cellsIn(grid.current)) cell.tabIndex = cell === target ? 0 : -1;
    },
    onKeyDown: (event) => {
      const from = event.target;
      if (!(from instanceof HTMLButtonElement) || from.dataset['cell'] === undefined) return;
      if (event.key.toLowerCase() === 'r' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        from.click();
        return;
      }
      const direction = directions[event.key];
      if (!direction) return;
      event.preventDefault();
      nearestCell(cellsIn(grid.current), from, direction)?.focus();
    },
  };
}

function cellsIn(grid: HTMLTableElement | null): readonly HTMLButtonElement[] {
  return [...(grid?.querySelectorAll<HTMLButtonElement>('button[data-cell]') ?? [])];
}

/** The next cell in a direction, as the eye goes: merged heads and blocks of different widths have no common columns. */
function nearestCell(
  cells: readonly HTMLButtonElement[],
  from: HTMLButtonElement,
  [right, down]: readonly [number, number],
): HTMLButtonElement | null {
  const start = centreOf(from);
  const ahead = cells
    .filter((cell) => cell !== from)
    .map((cell) => {
      const { x, y } = centreOf(cell);
      const along = (x - start.x) * right + (y - start.y) * down;
      const across = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
      return { cell, along, across };
    })
    .filter(({ along, across }) => along > 1 && (down !== 0 || across < 1));
  ahead.sort((one, other) => one.along - other.along || one.across - other.across);
  const [first] = ahead;
  if (!first) return null;
  const sameLine = ahead.filter(({ along }) => Math.abs(along - first.along) < 1);
  return sameLine.reduce((best, one) => (one.across < best.across ? one : best), first).cell;
}

function centreOf(element: Element): { readonly x: number; readonly y: number } {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
