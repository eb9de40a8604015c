import type { SectionId } from '../formats/format.js';
import type { TextRange } from '../reading/reading.js';

/**
 * Words that a finding points to, as offsets into the text of a section, or into the text of the whole document
 * where `section` is null. `quote` is what is shown of them: personal data is masked in it.
 */
export interface Passage extends TextRange {
  readonly section: SectionId | null;
  readonly quote: string;
}

/** More places than this are not listed: the first ones show what is wrong. */
export const mostPassages = 20;
