import type { Figure, Practice, Statement } from '../report/report.js';
import type { Day } from '../time/day.js';
import type { DocumentReading, Evidence, TextRange } from './reading.js';

/** What a person says in place of something the reading says, which stays as it was read. */
export interface Replacement<T> {
  /** Its place in the list of the reading; null for something that the reading passed over. */
  readonly of: number | null;
  /** What the words say, and which words; null where they say no such thing. */
  readonly to: (T & TextRange) | null;
}

/**
 * What a person corrected in a reading. The reading itself is never changed: both are kept, so that it stays visible
 * what was read and what was put in its place. Null: as read.
 */
export interface ReadingCorrections {
  /** The code of the unit. */
  readonly unit: string | null;
  readonly reportYear: number | null;
  /** In an object, because a day that was read may be none. */
  readonly publishedOn: { readonly to: Day | null } | null;
  readonly statements: readonly Replacement<Statement>[];
  readonly figures: readonly Replacement<Figure>[];
  readonly practices: readonly Replacement<Practice>[];
}

export const noCorrections: ReadingCorrections = {
  unit: null,
  reportYear: null,
  publishedOn: null,
  statements: [],
  figures: [],
  practices: [],
};

/** How many things were corrected. */
export function correctionCount(corrections: ReadingCorrections): number {
  const { unit, reportYear, publishedOn, statements, figures, practices } = corrections;
  const single = [unit, reportYear, publishedOn].filter((one) => one !== null).length;
  return single + statements.length + figures.length + practices.length;
}

/** The reading as a person corrected it: what is kept as the report. Words that a person pointed at are sure. */
export function correctedReading(reading: DocumentReading, corrections: ReadingCorrections): DocumentReading {
  const { unit, reportYear, publishedOn, statements, figures, practices } = corrections;
  const { text } = reading;
  return {
    ...reading,
    unit: unit ?? reading.unit,
    reportYear: reportYear ?? reading.reportYear,
    publishedOn: publishedOn === null ? reading.publishedOn : publishedOn.to,
    statements: replaced(reading.statements, statements, text),
    figures: replaced(reading.figures, figures, text),
    practices: replaced(reading.practices, practices, text),
  };
}

function replaced<T>(
  read: readonly (T & Evidence)[],
  replacements: readonly Replacement<T>[],
  text: string,
): readonly (T & Evidence)[] {
  const said = (to: T & TextRange): T & Evidence => ({
    ...to,
    quote: text.slice(to.start, to.end),
    confidence: 1,
  });
  const kept = read.flatMap((one, index) => {
    const replacement = replacements.find(({ of }) => of === index);
    if (!replacement) return [one];
    return replacement.to === null ? [] : [said(replacement.to)];
  });
  const added = replacements.flatMap(({ of, to }) => (of === null && to !== null ? [said(to)] : []));
  return [...kept, ...added];
}
