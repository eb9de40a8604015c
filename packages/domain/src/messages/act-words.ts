import type { Text } from '../text.js';

/** How the log speaks of an act: a few words for a list, and the sentence in which it is told. */
export interface ActWords {
  readonly label: Text;
  /** `{actor}` does it; other places are the event's own facts, each left out with its brackets where it is not known. */
  readonly sentence: Text;
}
