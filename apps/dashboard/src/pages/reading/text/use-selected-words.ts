import type { TextRange } from '@mingjian/domain';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { selectedRange } from './text-selection';

/** The words selected in a text right now; null for none, and while nobody may use them. */
export function useSelectedWords(root: RefObject<HTMLElement | null>, wanted: boolean): TextRange | null {
  const [range, setRange] = useState<TextRange | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const look = () => setRange(root.current && selectedRange(root.current, document.getSelection()));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [root, wanted]);
  return wanted ? range : null;
}
