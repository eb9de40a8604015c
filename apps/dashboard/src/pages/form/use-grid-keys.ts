import {
  cellInDirection,
  cellsOf,
  cellField,
  isBlock,
  placeBlock,
  readTypedFigure,
  typedText,
} from '@mingjian/domain';
import type { EntryGrid, GridMove, PastedBlock } from '@mingjian/domain';
import { useCallback, useRef } from 'react';
import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react';
import type { FormModel } from './form-model';

interface GridKeys {
  readonly model: Pick<FormModel, 'format' | 'isLocked'>;
  readonly grid: EntryGrid;
  readonly onText: (field: string, text: string) => void;
  readonly onPasted: (block: PastedBlock) => void;
}

interface GridHandlers {
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onPaste(event: ClipboardEvent<HTMLElement>): void;
  onFocus(event: FocusEvent<HTMLElement>): void;
  onBlur(event: FocusEvent<HTMLElement>): void;
}

const moves: Readonly<Record<string, GridMove>> = {
  Enter: 'down',
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The keys of a table of inputs, listened to once for the whole table: Enter and arrows move, Escape brings back
 * what stood in the cell when it was entered, a pasted block fills from the cell on. Tab stays the browser's.
 */
export function useGridKeys(keys: GridKeys): GridHandlers {
  const { model, grid, onText, onPasted } = keys;
  const { format, isLocked } = model;
  const before = useRef('');

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
      const { cell, field } = input.dataset;
      if (cell === undefined || field === undefined) return;
      if (event.key === 'Escape') {
        onText(field, before.current);
        event.preventDefault();
        return;
      }
      const move = moves[event.key];
      if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((move === 'left' || move === 'right') && !isAtEdge(input, move)) return;
      const turned = event.key === 'Enter' && event.shiftKey ? 'up' : move;
      const next = cellInDirection(grid, cell, turned, (one) => !isLocked(one));
      event.preventDefault();
      if (next !== null) focusCell(event.currentTarget, next);
    },
    [grid, isLocked, onText],
  );

  const onPaste = useCallback(
    (event: ClipboardEvent<HTMLElement>) => {
      const { target } = event;
      const text = event.clipboardData.getData('text/plain');
      if (!(target instanceof HTMLInputElement) || !isBlock(text)) return;
      const { cell } = target.dataset;
      if (cell === undefined) return;
      event.preventDefault();
      onPasted(placeBlock(text, cell, grid, format, isLocked));
    },
    [format, grid, isLocked, onPasted],
  );

  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    before.current = event.target.value;
    event.target.select();
  }, []);

  const onBlur = useCallback(
    (event: FocusEvent<HTMLElement>) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const { cell } = event.target.dataset;
      const kind = cell === undefined ? undefined : cellsOf(format).get(cell)?.kind;
      if (cell === undefined || kind === undefined) return;
      const read = readTypedFigure(event.target.value, kind);
      const tidy = 'value' in read ? typedText(read.value) : event.target.value;
      if (tidy !== event.target.value) onText(cellField(cell), tidy);
    },
    [format, onText],
  );

  return { onKeyDown, onPaste, onFocus, onBlur };
}

/** Whether an arrow key would leave the text: everything is selected, or the caret stands at that end. */
function isAtEdge(input: HTMLInputElement, move: 'left' | 'right'): boolean {
  const { selectionStart, selectionEnd, value } = input;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (move === 'left' ? 0 : value.length);
}

function focusCell(within: HTMLElement, cell: string): void {
  within.querySelector<HTMLInputElement>(`input[data-cell="${CSS.escape(cell)}"]`)?.focus();
}
