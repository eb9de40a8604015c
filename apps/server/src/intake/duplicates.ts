/**
 * How a version is like a document: the very bytes; the same unit's report of the same year with the same content;
 * the same with nearly the same words.
 */
export const duplicateKinds = ['SAME_BYTES', 'SAME_CONTENT', 'NEARLY_SAME_TEXT'] as const;
export type DuplicateKind = (typeof duplicateKinds)[number];

export interface Duplicate {
  readonly kind: DuplicateKind;
  readonly unitCode: string;
  readonly unitName: string;
  readonly year: number;
  readonly version: number;
  /** Per cent, rounded down. */
  readonly sameWords: number;
}
