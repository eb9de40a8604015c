import type { SectionId } from '../formats/format.js';
import type { DocumentReading } from '../reading/reading.js';
import type { SectionText } from '../report/report.js';
import { bigramsOf, sentencesOf } from './clauses.js';
import type { Clause, Sentence, TakenOut } from './clauses.js';
import { followUpParameters } from './follow-up-parameters.js';
import type { FollowUpParameters } from './follow-up-parameters.js';
import { promisesOf } from './promises.js';
import type { ReportPromise } from './promises.js';

/** A report's words: those of its sections, or the whole text they were read from. */
export interface WordsOfReport {
  readonly sections: readonly SectionText[];
  readonly reading: Pick<DocumentReading, 'text' | 'sections' | 'improvements'> | null;
}

export interface SearchablePromise {
  readonly promise: ReportPromise;
  readonly bigrams: ReadonlySet<string>;
  readonly clauses: readonly Clause[];
}

export interface SearchableSentence {
  readonly section: SectionId;
  readonly sentence: Sentence;
  readonly bigrams: ReadonlySet<string>;
  /** Where the section's text begins in the text that offsets are told in. */
  readonly offset: number;
}

/** A report taken apart once, to be held against any other. */
export interface SearchableReport {
  readonly promises: readonly SearchablePromise[];
  readonly sentences: readonly SearchableSentence[];
}

/**
 * A report made ready for `followUp`. `names` are what the unit and its regions are called: they are no words of a
 * promise. Of a report that was read, the sections are cut out of the text itself, so that all offsets lead to the
 * words in the document; of one that was filed they are those of the section's text.
 */
export function searchableReport(
  words: WordsOfReport,
  names: readonly string[],
  { phrases }: FollowUpParameters = followUpParameters,
): SearchableReport {
  const takenOut: TakenOut = { names, phrases };
  return {
    promises: promisesOf(words).map((promise) => ({
      promise,
      bigrams: bigramsOf(promise.words, takenOut),
      clauses: sentencesOf(promise.words, takenOut).flatMap(({ clauses }) => clauses),
    })),
    sentences: textsOf(words).flatMap(({ id, text, offset }) =>
      sentencesOf(text, takenOut).map((sentence) => ({
        section: id,
        sentence,
        bigrams: new Set(sentence.clauses.flatMap(({ bigrams }) => [...bigrams])),
        offset,
      })),
    ),
  };
}

function textsOf({ sections, reading }: WordsOfReport) {
  if (reading === null) return sections.map(({ id, text }) => ({ id, text: text ?? '', offset: 0 }));
  return reading.sections.map(({ id, start, end }) => ({
    id,
    text: reading.text.slice(start, end),
    offset: start,
  }));
}
