import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface Jump {
  /** Put on the element in which fields are looked for. */
  readonly within: RefObject<HTMLDivElement | null>;
  /** Moves the focus to a field as soon as it is drawn. */
  readonly toField: (field: string) => void;
}

/** A field that is not drawn by then does not come, and nobody expects the focus to move any more. */
const longestWaitMs = 2_000;

/** Leads a person from a finding to the field it speaks of, also when that field is not drawn yet. */
export function useJump(): Jump {
  const within = useRef<HTMLDivElement>(null);
  const target = useRef<{ readonly field: string; readonly askedAt: number } | null>(null);
  const [, drawAgain] = useState(0);
  // After every drawing: another section is drawn later than the jump into it was asked for.
  useEffect(() => {
    if (target.current === null) return;
    const { field, askedAt } = target.current;
    if (performance.now() - askedAt > longestWaitMs) {
      target.current = null;
      return;
    }
    const input = within.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
    if (!input) return;
    target.current = null;
    input.focus({ preventScroll: true });
    input.scrollIntoView({ block: 'center', inline: 'nearest' });
  });
  const toField = useCallback((field: string) => {
    target.current = { field, askedAt: performance.now() };
    drawAgain((before) => before + 1);
  }, []);
  return { within, toField };
}
