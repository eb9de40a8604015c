import { sectionIds } from '../formats/catalogue.js';
import { isMeasureId, measureById } from '../measures/catalogue.js';
import type { BadPlace, BadValueReason } from '../report/bad-value.js';
import { isPracticeId } from '../report/practices.js';
import { readFigureValue } from '../report/read-figure.js';
import { longestTexts, textProblem } from '../report/read-report.js';
import { qualifiers } from '../report/report.js';
import type { Figure, FigureValue, Practice, Statement } from '../report/report.js';
import { isDay } from '../time/day.js';
import type { ReadingCorrections, Replacement } from './corrections.js';
import type { DocumentReading, TextRange } from './reading.js';

/** Corrections as programs hand them in: any JSON at the leaves, judged here. Left out: as read. */
export interface ReadingCorrectionsInput {
  readonly unit?: unknown;
  readonly reportYear?: unknown;
  readonly publishedOn?: { readonly to?: unknown } | null | undefined;
  readonly statements?: readonly ReplacementInput[] | null | undefined;
  readonly figures?: readonly ReplacementInput[] | null | undefined;
  readonly practices?: readonly ReplacementInput[] | null | undefined;
}

export interface ReplacementInput {
  readonly of?: unknown;
  /** Without `start` and `end`, at the words of the entry that it replaces. */
  readonly to?: object | null | undefined;
}

export type ReadCorrections =
  | { readonly kind: 'READ'; readonly corrections: ReadingCorrections }
  | { readonly kind: 'BAD_VALUE'; readonly places: readonly BadPlace[] };

type Said = Readonly<Record<string, unknown>>;
/** An entry as it was said, or why it can be none; `null` in the type's place after a bad place was noted. */
type ReadEntry<T> = (to: Said, path: string, bad: Bad) => T | null;
type Bad = (path: string, reason: BadValueReason) => null;

const mostReplacements = 500;
const mostNames = 50;

/** Reads corrections of a reading, or says every place that cannot be one: no such entry, no such words, no figure. */
export function readCorrections(input: ReadingCorrectionsInput, reading: DocumentReading): ReadCorrections {
  const places: BadPlace[] = [];
  const bad: Bad = (path, reason) => {
    places.push({ path: `corrections.${path}`, reason });
    return null;
  };
  const { text } = reading;
  const corrections: ReadingCorrections = {
    unit: readUnit(input.unit, bad),
    reportYear: readYear(input.reportYear, bad),
    publishedOn: readPublishedOn(input.publishedOn, bad),
    statements: readList(input.statements, reading.statements, {
      name: 'statements',
      text,
      read: readStatement,
      bad,
    }),
    figures: readList(input.figures, reading.figures, { name: 'figures', text, read: readFigure, bad }),
    practices: readList(input.practices, reading.practices, {
      name: 'practices',
      text,
      read: readPractice,
      bad,
    }),
  };
  return places.length > 0 ? { kind: 'BAD_VALUE', places } : { kind: 'READ', corrections };
}

function readUnit(value: unknown, bad: Bad): string | null {
  if (isAbsent(value)) return null;
  const problem = value === '' ? 'EMPTY' : textProblem(value, longestTexts.unit);
  return problem === null && typeof value === 'string' ? value : bad('unit', problem ?? 'NOT_A_TEXT');
}

function readYear(value: unknown, bad: Bad): number | null {
  if (isAbsent(value)) return null;
  return isIndex(value) ? value : bad('reportYear', 'NOT_A_NUMBER');
}

function readPublishedOn(
  value: ReadingCorrectionsInput['publishedOn'],
  bad: Bad,
): ReadingCorrections['publishedOn'] {
  if (isAbsent(value)) return null;
  const { to } = value;
  if (isAbsent(to)) return { to: null };
  return isDay(to) ? { to } : bad('publishedOn.to', 'NOT_A_DAY');
}

function readList<T>(
  inputs: readonly ReplacementInput[] | null | undefined,
  entries: readonly TextRange[],
  {
    name,
    text,
    read,
    bad,
  }: { readonly name: string; readonly text: string; readonly read: ReadEntry<T>; readonly bad: Bad },
): readonly Replacement<T>[] {
  const given = inputs ?? [];
  if (given.length > mostReplacements) bad(name, 'TOO_MANY');
  const seen = new Set<unknown>();
  return given.slice(0, mostReplacements).flatMap((input, index): readonly Replacement<T>[] => {
    const path = `${name}[${index}]`;
    const of = isAbsent(input.of) ? null : input.of;
    const replaced = of === null ? null : isIndex(of) ? entries[of] : undefined;
    if (replaced === undefined) bad(`${path}.of`, 'UNKNOWN_NAME');
    if (of !== null && seen.has(of)) bad(`${path}.of`, 'TWICE');
    seen.add(of);
    if (isAbsent(input.to)) {
      if (of === null) bad(`${path}.to`, 'EMPTY');
      return isIndex(of) ? [{ of, to: null }] : [];
    }
    const to: Said = { ...input.to };
    const place = readPlace(to, replaced ?? null, `${path}.to`, text, bad);
    const said = read(to, `${path}.to`, bad);
    return said === null || place === null
      ? []
      : [{ of: isIndex(of) ? of : null, to: { ...said, ...place } }];
  });
}

function readPlace(
  { start, end }: Said,
  replaced: TextRange | null,
  path: string,
  text: string,
  bad: Bad,
): TextRange | null {
  if (isAbsent(start) && isAbsent(end))
    return replaced === null ? bad(`${path}.start`, 'EMPTY') : { start: replaced.start, end: replaced.end };
  if (!isIndex(start) || !isIndex(end) || start >= end || end > text.length)
    return bad(`${path}.start`, 'OUTSIDE_TEXT');
  return { start, end };
}

function readStatement(to: Said, path: string, bad: Bad): Statement | null {
  const { measure } = to;
  const section = readSection(to['section'], path, bad);
  const qualifier = qualifiers.find((one) => one === (to['qualifier'] ?? 'EXACT'));
  if (!qualifier) bad(`${path}.qualifier`, 'UNKNOWN_NAME');
  if (typeof measure !== 'string' || !isMeasureId(measure)) return bad(`${path}.measure`, 'UNKNOWN_NAME');
  const value = readValue(to['value'], measureById(measure).kind, path, bad);
  return value === null || !qualifier ? null : { measure, value, qualifier, section };
}

/** Which cells there are is for the form to say, and which form it is for the year. */
function readFigure({ cell, value }: Said, path: string, bad: Bad): Figure | null {
  if (typeof cell !== 'string') return bad(`${path}.cell`, 'NOT_A_TEXT');
  const read = readValue(value, typeof value === 'string' ? 'money' : 'count', path, bad);
  return read === null ? null : { cell, value: read };
}

function readPractice(to: Said, path: string, bad: Bad): Practice | null {
  const { practice, holds } = to;
  const section = readSection(to['section'], path, bad);
  const given: readonly unknown[] = Array.isArray(to['names']) ? to['names'] : [];
  if (given.length > mostNames) bad(`${path}.names`, 'TOO_MANY');
  const names = given.slice(0, mostNames).flatMap((name, index): readonly string[] => {
    const problem = textProblem(name, longestTexts.name);
    if (problem !== null) bad(`${path}.names[${index}]`, problem);
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
  if (typeof practice !== 'string' || !isPracticeId(practice)) return bad(`${path}.practice`, 'UNKNOWN_NAME');
  return { practice, holds: holds === true, names, section };
}

function readValue(value: unknown, kind: 'count' | 'money', path: string, bad: Bad): FigureValue | null {
  const read = readFigureValue(value, kind);
  if ('reason' in read) return bad(`${path}.value`, read.reason);
  return read.value ?? bad(`${path}.value`, 'EMPTY');
}

function readSection(value: unknown, path: string, bad: Bad): Statement['section'] {
  if (isAbsent(value)) return null;
  return sectionIds.find((id) => id === value) ?? bad(`${path}.section`, 'UNKNOWN_NAME');
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
