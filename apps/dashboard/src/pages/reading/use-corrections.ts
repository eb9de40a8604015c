import { noCorrections } from '@mingjian/domain';
import type { ReadingCorrections } from '@mingjian/domain';
import { useCallback, useMemo, useReducer } from 'react';

interface History {
  readonly now: ReadingCorrections;
  /** What stood before each change, the latest last. */
  readonly past: readonly ReadingCorrections[];
}

type Step = { readonly to: ReadingCorrections } | 'undo';

export interface Correcting {
  readonly corrections: ReadingCorrections;
  readonly change: (to: ReadingCorrections) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
}

export function stepOf({ now, past }: History, step: Step): History {
  if (step !== 'undo') return { now: step.to, past: [...past, now] };
  const before = past.at(-1);
  return before === undefined ? { now, past } : { now: before, past: past.slice(0, -1) };
}

/** What a person corrected so far, every step of which can be taken back. */
export function useCorrections(begun: ReadingCorrections = noCorrections): Correcting {
  const [{ now, past }, step] = useReducer(stepOf, { now: begun, past: [] });
  const change = useCallback((to: ReadingCorrections) => step({ to }), []);
  const undo = useCallback(() => step('undo'), []);
  return useMemo(
    () => ({ corrections: now, change, undo, canUndo: past.length > 0 }),
    [now, past.length, change, undo],
  );
}
