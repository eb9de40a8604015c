import type { SectionId } from '../formats/format.js';
import type { TextRange } from '../reading/reading.js';

/**
 * Words that a finding points to, as offsets into the text of the document that the report was read from; of a filed
 * report, into the text of `section`. `section` is null outside of all sections: of a filed report the offsets are then
 * into its title, into a heading or into a name of its practices. `quote` is what is shown of the words: personal data
 * is masked in it.
 */
export interface Passage extends TextRange {
  readonly section: SectionId | null;
  readonly quote: string;
}

/** More places than this are not listed: the first ones show what is wrong. */
export const mostPassages = 20;
