import type { Text } from '../text.js';
import { capOf, isMendable } from './deduct.js';
import type { DeductionLine, SchemeItem } from './scheme.js';
import { lineWords } from './scheme-words.js';
import type { Score } from './score.js';

/** What one line of an item took off. */
export interface LineLoss {
  readonly by: DeductionLine['by'];
  /** What it says. */
  readonly words: Text;
  /** The most it takes; null where nothing but the item's floor holds it. */
  readonly cap: number | null;
  /** What the findings come to, before the cap. */
  readonly deduction: number;
  /** After it. The item's floor may take off less still. */
  readonly lost: number;
  /** Whether mending gets it back. */
  readonly isMendable: boolean;
}

/** What each line of an item took off, in the order of the scheme; nothing while the item is not judged. */
export function lineLosses(item: SchemeItem, score: Score | undefined): readonly LineLoss[] {
  return item.deductions.map((line, at) => {
    const deduction = (score?.deductions ?? []).reduce(
      (sum, one) => sum + (one.line === at ? one.points : 0),
      0,
    );
    const cap = capOf(line);
    return {
      by: line.by,
      words: lineWords(line),
      cap: Number.isFinite(cap) ? cap : null,
      deduction,
      lost: Math.min(cap, deduction),
      isMendable: isMendable(line),
    };
  });
}
