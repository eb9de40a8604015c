import { formatById, formatDue, isFormatId, sectionIds } from '../formats/catalogue.js';
import type { FormatId } from '../formats/catalogue.js';
import { cellsOf } from '../formats/cells.js';
import type { Format, SectionId } from '../formats/format.js';
import { isMeasureId, measureById } from '../measures/catalogue.js';
import { isDay } from '../time/day.js';
import type { Day } from '../time/day.js';
import type { BadPlace, BadValueReason } from './bad-value.js';
import { isPracticeId } from './practices.js';
import { readFigureValue } from './read-figure.js';
import { qualifiers } from './report.js';
import type {
  DisclosureReport,
  Figure,
  FigureValue,
  Practice,
  Qualifier,
  SectionText,
  Statement,
} from './report.js';

/** A report as programs hand it in: any JSON at the leaves, judged here and nowhere else. */
export interface ReportInput {
  readonly unit: string;
  readonly reportYear: number;
  readonly formatFound?: unknown;
  readonly publishedOn?: unknown;
  readonly title?: unknown;
  readonly references?: readonly unknown[] | null | undefined;
  readonly figures?: readonly { readonly cell: string; readonly value?: unknown }[] | null | undefined;
  readonly statements?:
    | readonly {
        readonly measure: string;
        readonly value?: unknown;
        readonly qualifier?: unknown;
        readonly section?: unknown;
      }[]
    | null
    | undefined;
  readonly practices?:
    | readonly {
        readonly practice: string;
        readonly holds: boolean;
        readonly names?: readonly unknown[] | null | undefined;
        readonly section?: unknown;
      }[]
    | null
    | undefined;
  readonly sections?:
    | readonly {
        readonly id: string;
        readonly title?: unknown;
        readonly text?: unknown;
        readonly nothingToReport?: unknown;
      }[]
    | null
    | undefined;
}

export type ReadReport =
  | { readonly kind: 'READ'; readonly report: DisclosureReport }
  | { readonly kind: 'FORMAT_MISMATCH'; readonly due: string; readonly found: string }
  | { readonly kind: 'UNKNOWN_CELL'; readonly cells: readonly string[] }
  | { readonly kind: 'BAD_VALUE'; readonly places: readonly BadPlace[] };

export const longestTexts = {
  unit: 100,
  title: 200,
  reference: 200,
  name: 200,
  sectionTitle: 200,
  section: 20_000,
  reason: 2_000,
} as const;
const mostEntries = { references: 200, statements: 500, practices: 100, names: 50 } as const;

/**
 * Turns what was handed in into a report, or says every place that cannot be part of one. A negative or a
 * fraction in a count is a figure that breaks a rule and passes here; a text in its place does not.
 */
export function readReport(input: ReportInput, today: Day): ReadReport {
  const due = formatDue(input.reportYear);
  const found = input.formatFound ?? due?.id ?? null;
  if (due === null || typeof found !== 'string' || !isFormatId(found) || found !== due.id) {
    return {
      kind: 'FORMAT_MISMATCH',
      due: due?.id ?? 'none',
      found: typeof found === 'string' ? found : String(found),
    };
  }
  return readAs(input, found, today);
}

/**
 * The same of an old report, which is kept in whatever form it was written: that the year asks for another is a
 * finding. A year for which no form is known is none.
 */
export function readAsFound(input: ReportInput, today: Day): ReadReport {
  const due = formatDue(input.reportYear);
  const found = input.formatFound ?? due?.id ?? null;
  if (due === null || typeof found !== 'string' || !isFormatId(found))
    return { kind: 'FORMAT_MISMATCH', due: due?.id ?? 'none', found: String(found) };
  return readAs(input, found, today);
}

function readAs(input: ReportInput, formatFound: FormatId, today: Day): ReadReport {
  const format = formatById(formatFound);
  const unknown = (input.figures ?? []).map(({ cell }) => cell).filter((cell) => !cellsOf(format).has(cell));
  if (unknown.length > 0) return { kind: 'UNKNOWN_CELL', cells: [...new Set(unknown)] };

  const bad = new Places();
  const report: DisclosureReport = {
    unit: readUnit(input.unit, bad),
    reportYear: input.reportYear,
    formatFound,
    publishedOn: readPublishedOn(input.publishedOn, today, bad),
    title: readText(input.title, 'title', longestTexts.title, bad),
    references: readReferences(input.references, bad),
    figures: readFigures(input.figures ?? [], format, bad),
    statements: readStatements(input.statements ?? [], bad),
    practices: readPractices(input.practices ?? [], bad),
    sections: readSections(input.sections ?? [], format, bad),
  };
  return bad.places.length > 0 ? { kind: 'BAD_VALUE', places: bad.places } : { kind: 'READ', report };
}

class Places {
  readonly places: BadPlace[] = [];
  add(path: string, reason: BadValueReason): null {
    this.places.push({ path, reason });
    return null;
  }
}

/** Why a text cannot be stored, or null: NUL and half surrogate pairs are refused by the database or lost in it. */
export function textProblem(text: unknown, longest: number): BadValueReason | null {
  if (typeof text !== 'string') return 'NOT_A_TEXT';
  if (text.length > longest) return 'TOO_LONG';
  return /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)
    ? 'FORBIDDEN_CHARACTER'
    : null;
}

function readText(value: unknown, path: string, longest: number, bad: Places): string | null {
  if (value === undefined || value === null || value === '') return null;
  const problem = textProblem(value, longest);
  return problem === null && typeof value === 'string' ? value : bad.add(path, problem ?? 'NOT_A_TEXT');
}

/** A code is looked up by whoever takes the report in; here it has to be a text that can be stored. */
function readUnit(code: string, bad: Places): string {
  const problem = code === '' ? 'EMPTY' : textProblem(code, longestTexts.unit);
  if (problem !== null) bad.add('unit', problem);
  return code;
}

function readPublishedOn(value: unknown, today: Day, bad: Places): Day | null {
  if (value === undefined || value === null || value === '') return null;
  if (!isDay(value)) return bad.add('publishedOn', 'NOT_A_DAY');
  return value > today ? bad.add('publishedOn', 'AFTER_TODAY') : value;
}

function readReferences(values: ReportInput['references'], bad: Places): string[] {
  const references = values ?? [];
  if (references.length > mostEntries.references) bad.add('references', 'TOO_MANY');
  return references
    .slice(0, mostEntries.references)
    .map((value, index) => readText(value, `references[${index}]`, longestTexts.reference, bad))
    .filter((value) => value !== null);
}

function readFigures(inputs: NonNullable<ReportInput['figures']>, format: Format, bad: Places): Figure[] {
  const places = cellsOf(format);
  const values = new Map<string, FigureValue>();
  const seen = new Set<string>();
  inputs.forEach(({ cell, value }, index) => {
    const place = places.get(cell);
    if (!place) return;
    if (seen.has(cell)) bad.add(`figures[${index}].cell`, 'TWICE');
    seen.add(cell);
    const read = readFigureValue(value, place.kind);
    if ('reason' in read) bad.add(`figures[${index}].value`, read.reason);
    else if (read.value !== null) values.set(cell, read.value);
  });
  const figures: Figure[] = [];
  for (const cell of places.keys()) {
    const value = values.get(cell);
    if (value !== undefined) figures.push({ cell, value });
  }
  return figures;
}

function readSectionId(value: unknown, path: string, bad: Places): SectionId | null {
  if (value === undefined || value === null) return null;
  return sectionIds.find((id) => id === value) ?? bad.add(path, 'UNKNOWN_NAME');
}

function readStatements(inputs: NonNullable<ReportInput['statements']>, bad: Places): Statement[] {
  if (inputs.length > mostEntries.statements) bad.add('statements', 'TOO_MANY');
  const statements: Statement[] = [];
  inputs.slice(0, mostEntries.statements).forEach((input, index) => {
    const path = `statements[${index}]`;
    const section = readSectionId(input.section, `${path}.section`, bad);
    const qualifier: Qualifier | undefined = qualifiers.find((one) => one === (input.qualifier ?? 'EXACT'));
    if (!qualifier) bad.add(`${path}.qualifier`, 'UNKNOWN_NAME');
    if (!isMeasureId(input.measure)) {
      bad.add(`${path}.measure`, 'UNKNOWN_NAME');
      return;
    }
    const read = readFigureValue(input.value, measureById(input.measure).kind);
    if ('reason' in read) bad.add(`${path}.value`, read.reason);
    else if (read.value !== null && qualifier) {
      statements.push({ measure: input.measure, value: read.value, qualifier, section });
    }
  });
  return statements;
}

function readPractices(inputs: NonNullable<ReportInput['practices']>, bad: Places): Practice[] {
  if (inputs.length > mostEntries.practices) bad.add('practices', 'TOO_MANY');
  const practices: Practice[] = [];
  inputs.slice(0, mostEntries.practices).forEach((input, index) => {
    const path = `practices[${index}]`;
    const section = readSectionId(input.section, `${path}.section`, bad);
    if ((input.names ?? []).length > mostEntries.names) bad.add(`${path}.names`, 'TOO_MANY');
    const names = (input.names ?? [])
      .slice(0, mostEntries.names)
      .map((name, at) => readText(name, `${path}.names[${at}]`, longestTexts.name, bad))
      .filter((name) => name !== null);
    if (isPracticeId(input.practice))
      practices.push({ practice: input.practice, holds: input.holds, names, section });
    else bad.add(`${path}.practice`, 'UNKNOWN_NAME');
  });
  return practices;
}

function readSections(
  inputs: NonNullable<ReportInput['sections']>,
  format: Format,
  bad: Places,
): SectionText[] {
  const sections: SectionText[] = [];
  inputs.forEach((input, index) => {
    const path = `sections[${index}]`;
    const id = sectionIds.find((one) => one === input.id);
    if (!id) {
      bad.add(`${path}.id`, 'UNKNOWN_NAME');
      return;
    }
    if (sections.some((section) => section.id === id)) bad.add(`${path}.id`, 'TWICE');
    sections.push({
      id,
      title: readText(input.title, `${path}.title`, longestTexts.sectionTitle, bad),
      text: readText(input.text, `${path}.text`, longestTexts.section, bad),
      nothingToReport: input.nothingToReport === true,
    });
  });
  const order = format.sections.map(({ id }) => id);
  return sections.sort((a, b) => place(order, a.id) - place(order, b.id));
}

function place(order: readonly SectionId[], id: SectionId): number {
  const index = order.indexOf(id);
  return index === -1 ? order.length + sectionIds.indexOf(id) : index;
}
