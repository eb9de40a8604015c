import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

export interface SelectedQuote {
  readonly words: string;
  /** Where the selection ends, in pixels from the element's corner. */
  readonly top: number;
  readonly left: number;
}

const longestQuote = 500;

/** Words selected inside an element right now; null for none, and for more than a remark can point to. */
export function useSelectedQuote(root: RefObject<HTMLElement | null>, wanted: boolean): SelectedQuote | null {
  const [quote, setQuote] = useState<SelectedQuote | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const look = (): void => setQuote(root.current && selectedIn(root.current, document.getSelection()));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [root, wanted]);
  return wanted ? quote : null;
}

function selectedIn(root: HTMLElement, selection: Selection | null): SelectedQuote | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const words = range.toString().trim();
  if (words === '' || words.length > longestQuote) return null;
  const corner = root.getBoundingClientRect();
  const last = [...range.getClientRects()].at(-1);
  if (!last) return null;
  return { words, top: last.bottom - corner.top + 4, left: Math.max(0, last.right - corner.left - 110) };
}
