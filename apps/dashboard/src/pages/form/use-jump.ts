import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface Jump {
  /** Put on the element in which fields are looked for. */
  readonly within: RefObject<HTMLDivElement | null>;
  /** Moves the focus to a field as soon as it is drawn. */
  readonly toField: (field: string) => void;
}

/** Leads a person from a finding to the field it speaks of, also when that field is not drawn yet. */
export function useJump(): Jump {
  const within = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<{ readonly field: string } | null>(null);
  useEffect(() => {
    if (target === null) return;
    const input = within.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(target.field)}"]`);
    input?.focus({ preventScroll: true });
    input?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [target]);
  const toField = useCallback((field: string) => setTarget({ field }), []);
  return { within, toField };
}
