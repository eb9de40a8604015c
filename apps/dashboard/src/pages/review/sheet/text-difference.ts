import { diffArrays } from 'diff';

/** A stretch of two texts: in both, only in the earlier one, or only in the later one. */
export interface TextPart {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

/** Two texts word by word, as a person would mark the one up to get the other. */
export function textDifference(before: string, after: string): readonly TextPart[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }));
}

/** How much of two texts is the same, between 0 and 1; null where there is nothing on either side. */
export function likeness(parts: readonly TextPart[]): number | null {
  const length = (kind: TextPart['kind']): number =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  const [same, removed, added] = [length('SAME'), length('REMOVED'), length('ADDED')];
  if (same + removed === 0 || same + added === 0) return null;
  return (2 * same) / (2 * same + removed + added);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese words, numbers whole, and every mark by itself: single characters would tear words apart. */
function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
