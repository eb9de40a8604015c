import type { Evidence, Squeezed } from '@mingjian/domain';

/** The words of a range of the squeezed text as they stand in the text that a person sees. */
export function evidence(
  original: string,
  squeezed: Squeezed,
  range: { readonly start: number; readonly end: number },
  confidence: number,
): Evidence {
  const { start, end } = squeezed.original(range.start, range.end);
  return { start, end, quote: original.slice(start, end), confidence };
}
