import type { DocumentReading } from '../reading/reading.js';
import type { SectionText } from '../report/report.js';
import type { SearchedReport } from './follow-up.js';
import { promisesOf } from './promises.js';

/** A report's words: those of its sections, or the whole text they were read from. */
export interface WordsOfReport {
  readonly sections: readonly SectionText[];
  readonly reading: Pick<DocumentReading, 'text' | 'sections' | 'improvements'> | null;
}

/**
 * A report made ready for `followUp`. Of one that was read, the sections are cut out of the text itself, so that all
 * offsets lead to the words in the document; of one that was filed they are those of the section's text.
 */
export function searchedReport({ sections, reading }: WordsOfReport): SearchedReport {
  const promises = promisesOf({ sections, reading });
  if (reading === null) return { sections, promises };
  const read = reading.sections.map(({ id, start, end }) => ({
    id,
    start,
    end,
    text: reading.text.slice(start, end),
  }));
  return { sections: read, promises };
}
