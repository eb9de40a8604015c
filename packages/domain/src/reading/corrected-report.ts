import { readAsFound } from '../report/read-report.js';
import type { ReadReport } from '../report/read-report.js';
import type { BadPlace } from '../report/bad-value.js';
import type { SectionText } from '../report/report.js';
import type { Day } from '../time/day.js';
import { correctedReading } from './corrections.js';
import type { ReadingCorrections, Replacement } from './corrections.js';
import type { DocumentReading, Evidence } from './reading.js';

/** The words that say an entry of the report, and whether it is a person's correction of the reading. */
export interface EntryWords extends Evidence {
  readonly corrected: boolean;
}

/** Words of a report's entries: statements and practices parallel to the report's, figures by cell. */
export interface WordsOfEntries {
  readonly statements: readonly EntryWords[];
  readonly figures: ReadonlyMap<string, EntryWords>;
  readonly practices: readonly EntryWords[];
}

/**
 * The report that a document is kept as: what was read, a person's corrections in place. As found: in whatever form
 * it was written. What the document does not tell and nobody has said is a bad place, `unit` or `reportYear`.
 */
export function correctedReport(
  reading: DocumentReading,
  corrections: ReadingCorrections,
  today: Day,
): ReadReport {
  const corrected = correctedReading(reading, corrections);
  const { unit, reportYear, sections } = corrected;
  if (unit === null || reportYear === null) return { kind: 'BAD_VALUE', places: untold(corrected) };
  return readAsFound({ ...corrected, unit, reportYear, sections: onceEach(sections) }, today);
}

/** The words of each entry of the report that `correctedReport` makes of the same two. */
export function wordsOfEntries(reading: DocumentReading, corrections: ReadingCorrections): WordsOfEntries {
  const corrected = correctedReading(reading, corrections);
  const figures = words(corrected.figures, sources(reading.figures, corrections.figures));
  return {
    statements: words(corrected.statements, sources(reading.statements, corrections.statements)),
    figures: new Map(
      corrected.figures.flatMap(({ cell }, index) => {
        const said = figures[index];
        return said ? [[cell, said]] : [];
      }),
    ),
    practices: words(corrected.practices, sources(reading.practices, corrections.practices)),
  };
}

function untold({ unit, reportYear }: Pick<DocumentReading, 'unit' | 'reportYear'>): readonly BadPlace[] {
  const missing = { unit, reportYear };
  return Object.entries(missing).flatMap(([path, value]): readonly BadPlace[] =>
    value === null ? [{ path, reason: 'EMPTY' }] : [],
  );
}

/** A heading that occurs twice begins one section in two parts. */
function onceEach(sections: readonly SectionText[]): readonly SectionText[] {
  const byId = new Map<string, SectionText>();
  for (const { id, title, text, nothingToReport } of sections) {
    const before = byId.get(id);
    const parts = [before?.text, text].filter((part) => part !== null && part !== undefined && part !== '');
    byId.set(id, {
      id,
      title: before?.title ?? title,
      text: parts.length === 0 ? null : parts.join('\n'),
      nothingToReport: nothingToReport && (before?.nothingToReport ?? true),
    });
  }
  return [...byId.values()];
}

/** Whether each entry of the corrected list is a person's, in its order. */
function sources<T>(read: readonly T[], replacements: readonly Replacement<T>[]): readonly boolean[] {
  const kept = read.flatMap((_, index) => {
    const replacement = replacements.find(({ of }) => of === index);
    if (!replacement) return [false];
    return replacement.to === null ? [] : [true];
  });
  return [...kept, ...replacements.flatMap(({ of, to }) => (of === null && to !== null ? [true] : []))];
}

function words(entries: readonly Evidence[], corrected: readonly boolean[]): readonly EntryWords[] {
  return entries.map(({ start, end, quote, confidence }, index) => ({
    start,
    end,
    quote,
    confidence,
    corrected: corrected[index] === true,
  }));
}
