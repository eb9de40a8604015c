import type { Repair, TextRange } from '@mingjian/domain';
import { damageLeft } from './damage-marks.js';
import { apply, joined, unmended } from './edits.js';
import { removingReadings } from './pinyin.js';
import { wasNarrowed, widening } from './punctuation.js';
import { isConverted, simplifying } from './script.js';
import { shiftingBack } from './shifted-bytes.js';

export interface RepairedText {
  readonly found: string;
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly damaged: readonly TextRange[];
}

/**
 * Undoes what mirrors and crawlers have done to a text. Shifted bytes come before readings, because some brackets
 * belong to shifted bytes; then the script, then punctuation. A text in which nothing is damaged comes back as it is.
 */
export function repairText(found: string): RepairedText {
  const narrowed = wasNarrowed(found);
  const script = { traditional: isConverted(found), narrowed };
  let mending = unmended(found);
  mending = apply(mending, shiftingBack(mending.text, script));
  mending = apply(mending, removingReadings(mending.text));
  mending = apply(mending, simplifying(mending.text));
  if (narrowed) mending = apply(mending, widening(mending.text));
  const { text, repairs } = joined(mending);
  return { found, text, repairs, damaged: damageLeft(text) };
}
