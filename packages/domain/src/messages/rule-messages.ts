import type { Text } from '../text.js';

export interface RuleMessages {
  /** A few words for a list. */
  readonly title: Text;
  /** What is wrong, with both sides: {L} {R} {difference} {col} {lastCol} {row} {cell} {table} {sections} {words} {other} {said}. */
  readonly message: Text;
  /** What to do about it. */
  readonly mend: Text;
}
