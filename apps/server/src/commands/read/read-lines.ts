import { fillIn, formatById, measureById, practices as allPractices } from '@mingjian/domain';
import type { DocumentReading, Text } from '@mingjian/domain';
import type { Locale } from '../../platform/locale.js';
import { printable } from '../printable.js';
import type { DocumentFile } from './document-file.js';
import { qualified, readWords } from './read-words.js';

/** Long passages, as a list of measures, are shown by their beginning. */
const longestQuote = 60;

/** What a person reads about one file. */
export function readLines(file: string, read: DocumentFile, locale: Locale): readonly string[] {
  const lines =
    read.kind === 'NOT_READ'
      ? [file, `  ${read.why[locale]}`]
      : [
          file,
          ...headLines(read.reading, locale),
          ...group(readWords.statements, statementLines(read.reading, locale), locale),
          ...group(readWords.figures, figureLines(read.reading), locale),
          ...group(readWords.practices, practiceLines(read.reading, locale), locale),
          ...group(readWords.repairs, repairLines(read.reading, locale), locale),
          ...group(readWords.doubts, doubtLines(read.reading, locale), locale),
          ...findingLines(read, locale),
        ];
  return lines.map(printable);
}

function headLines(reading: DocumentReading, locale: Locale): readonly string[] {
  const { title, unit, unitName, reportYear, publishedOn, formatFound, references, source } = reading;
  const untold = readWords.untold[locale];
  const told: readonly (readonly [Text, string])[] = [
    [readWords.title, title ?? untold],
    [readWords.unit, `${unitName ?? untold}${unit === null ? '' : `　${unit}`}`],
    [readWords.year, reportYear === null ? untold : String(reportYear)],
    [readWords.published, publishedOn ?? untold],
    [readWords.format, formatFound === null ? untold : formatById(formatFound).name[locale]],
    [readWords.references, references.length === 0 ? untold : references.join(readWords.comma[locale])],
    [readWords.source, `${source.mediaType}, ${source.encoding}, sha256 ${source.sha256}`],
  ];
  return told.map(([label, value]) => `  ${label[locale]}${value}`);
}

function group(title: Text, lines: readonly string[], locale: Locale): readonly string[] {
  return lines.length === 0
    ? []
    : [`  ${title[locale]} (${lines.length})`, ...lines.map((line) => `    ${line}`)];
}

function statementLines({ statements }: DocumentReading, locale: Locale): readonly string[] {
  return statements.map(({ measure, value, qualifier, quote }) => {
    const { label, unit } = measureById(measure);
    const said = fillIn(qualified[qualifier][locale], { value });
    return `${label[locale]} ${said} ${unit[locale]}　${quoted(quote)}`;
  });
}

function figureLines({ figures }: DocumentReading): readonly string[] {
  return figures.map(({ cell, value }) => `${cell} ${value}`);
}

function practiceLines({ practices }: DocumentReading, locale: Locale): readonly string[] {
  return practices.map(({ practice, holds, names, quote }) => {
    const label = allPractices.find(({ id }) => id === practice)?.label[locale] ?? practice;
    const held = holds ? '' : ` (${readWords.notHeld[locale]})`;
    const named = names.length === 0 ? '' : `: ${names.join(readWords.comma[locale])}`;
    return `${label}${held}${named}　${quoted(quote)}`;
  });
}

function repairLines({ repairs, damaged }: DocumentReading, locale: Locale): readonly string[] {
  const kinds = new Map<string, number>();
  for (const { kind } of repairs) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [
    ...[...kinds].map(([kind, count]) => fillIn(readWords.repaired[locale], { kind, count })),
    ...repairs
      .filter(({ certainty }) => certainty === 'inferred')
      .map(({ after }) => fillIn(readWords.inferred[locale], { after })),
    ...(damaged.length === 0 ? [] : [fillIn(readWords.damaged[locale], { count: damaged.length })]),
  ];
}

function doubtLines({ doubts, text }: DocumentReading, locale: Locale): readonly string[] {
  return doubts.map(({ why, start, end }) => `${why[locale]}　${quoted(text.slice(start, end))}`);
}

function findingLines(read: DocumentFile & { readonly kind: 'READ' }, locale: Locale): readonly string[] {
  if (read.report === null) return [`  ${readWords.noYear[locale]}`];
  const counted = read.findings.filter(({ silencedBy }) => silencedBy === null);
  if (counted.length === 0) return [`  ${readWords.nothingFound[locale]}`];
  return group(
    readWords.findings,
    counted.map(({ rule, message }) => `${rule.padEnd(11)} ${message[locale]}`),
    locale,
  );
}

function quoted(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line === '' ? '' : `「${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}」`;
}
