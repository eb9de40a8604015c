import type { FormatId } from '../formats/catalogue.js';
import { formatById } from '../formats/catalogue.js';
import { cellsOf } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import { measureById } from '../measures/catalogue.js';
import { isDay } from '../time/day.js';
import type { Day } from '../time/day.js';
import type { BadValueReason } from '../report/bad-value.js';
import { figuresOf, qualifiers } from '../report/report.js';
import type {
  DisclosureReport,
  Figure,
  FigureValue,
  Qualifier,
  SectionText,
  Statement,
} from '../report/report.js';
import type { ExplanationInput } from '../rules/explanation.js';
import { askedStatements, isAskedStatement } from './asked-statements.js';
import { computedTotals, tablesWithTypedTotals, withComputedTotals } from './computed-totals.js';
import {
  cellField,
  nothingField,
  publishedOnField,
  qualifierField,
  reasonField,
  statementField,
  textField,
  titleField,
  unlockedField,
  yes,
} from './form-field.js';
import type { FormEntry } from './form-field.js';
import { isMark } from './draft-marks.js';
import { fieldsOfPractices, practicesIn } from './practice-field.js';
import { readTypedFigure, typedText } from './typed-figure.js';

/** A field whose text is no figure, and why. */
export interface UnreadableField {
  readonly field: string;
  readonly text: string;
  readonly reason: BadValueReason;
}

export interface EnteredReport {
  /** What was typed, with the totals that the form computes; unreadable texts are left out, as unknown. */
  readonly report: DisclosureReport;
  readonly unreadable: readonly UnreadableField[];
}

/** The report before anybody typed anything. */
export function emptyReport(unit: string, reportYear: number, format: FormatId): DisclosureReport {
  return {
    unit,
    reportYear,
    formatFound: format,
    publishedOn: null,
    title: null,
    references: [],
    figures: [],
    statements: [],
    practices: [],
    sections: [],
  };
}

/** The fields of a form that show a report, with the reasons given so far and the marks of its draft. */
export function entryOfReport(
  report: DisclosureReport,
  explanations: readonly ExplanationInput[],
  marks: readonly string[] = [],
): FormEntry {
  const format = formatById(report.formatFound);
  const figures = figuresOf(report);
  const typedTotals = tablesWithTypedTotals(figures, format);
  const locked = new Set(lockedCells(format, (table) => !typedTotals.has(table)));
  const entry = new Map<string, string>();
  const put = (field: string, text: string | null): void => {
    if (text !== null && text !== '') entry.set(field, text);
  };
  for (const table of typedTotals) put(unlockedField(table), yes);
  for (const [cell, value] of figures) if (!locked.has(cell)) put(cellField(cell), typedText(value));
  for (const { measure } of askedStatements) {
    const statement = report.statements.find((one) => one.measure === measure);
    if (!statement) continue;
    put(statementField(measure), typedText(statement.value));
    if (statement.qualifier !== 'EXACT') put(qualifierField(measure), statement.qualifier);
  }
  for (const { id, text, nothingToReport } of report.sections) {
    put(textField(id), text);
    if (nothingToReport) put(nothingField(id), yes);
  }
  for (const [field, text] of fieldsOfPractices(report.practices)) put(field, text);
  for (const mark of marks) if (isMark(mark)) put(mark, yes);
  put(titleField, report.title);
  put(publishedOnField, report.publishedOn);
  for (const { rule, cells, reason } of explanations) put(reasonField(rule, cells), reason);
  return entry;
}

/**
 * The report that an entry makes. `before` is the report the form was opened with: what the form does not show
 * (references, further statements, titles of sections) is carried on unchanged. With `today`, a day of
 * publication that has not come yet is no day.
 */
export function reportOfEntry(
  entry: FormEntry,
  before: DisclosureReport,
  today: Day | null = null,
): EnteredReport {
  const format = formatById(before.formatFound);
  const unreadable: UnreadableField[] = [];
  const figures = readCells(entry, format, unreadable);
  return {
    report: {
      ...before,
      publishedOn: readPublishedOn(entry, today, unreadable),
      title: entry.get(titleField) ?? null,
      figures: inPrintedOrder(
        withComputedTotals(figures, format, (table) => !entry.has(unlockedField(table))),
        format,
      ),
      statements: [
        ...readStatements(entry, unreadable),
        ...before.statements.filter((statement) => isExtra(statement, before)),
      ],
      practices: practicesIn(entry, before),
      sections: format.sections
        .map(({ id }) => sectionOf(id, entry, before))
        .filter((section) => section !== null)
        .concat(before.sections.filter(({ id }) => !format.sections.some((section) => section.id === id))),
    },
    unreadable,
  };
}

/** Cells whose figure the form computes, in tables whose totals were not unlocked. */
export function lockedCells(format: Format, isComputed: (table: string) => boolean): readonly string[] {
  return computedTotals(format)
    .filter(({ table }) => isComputed(table))
    .map(({ cell }) => cell);
}

function readPublishedOn(entry: FormEntry, today: Day | null, unreadable: UnreadableField[]): Day | null {
  const text = entry.get(publishedOnField);
  if (text === undefined) return null;
  const reason = !isDay(text) ? 'NOT_A_DAY' : today !== null && text > today ? 'AFTER_TODAY' : null;
  if (reason === null) return text;
  unreadable.push({ field: publishedOnField, text, reason });
  return null;
}

function readCells(
  entry: FormEntry,
  format: Format,
  unreadable: UnreadableField[],
): Map<string, FigureValue> {
  const figures = new Map<string, FigureValue>();
  for (const { cell, kind } of cellsOf(format).values()) {
    const field = cellField(cell);
    const text = entry.get(field) ?? '';
    const read = readTypedFigure(text, kind);
    if ('reason' in read) unreadable.push({ field, text, reason: read.reason });
    else if (read.value !== null) figures.set(cell, read.value);
  }
  return figures;
}

function inPrintedOrder(figures: ReadonlyMap<string, FigureValue>, format: Format): Figure[] {
  const listed: Figure[] = [];
  for (const cell of cellsOf(format).keys()) {
    const value = figures.get(cell);
    if (value !== undefined) listed.push({ cell, value });
  }
  return listed;
}

function readStatements(entry: FormEntry, unreadable: UnreadableField[]): Statement[] {
  const statements: Statement[] = [];
  for (const { measure, section } of askedStatements) {
    const field = statementField(measure);
    const text = entry.get(field) ?? '';
    const read = readTypedFigure(text, measureById(measure).kind);
    if ('reason' in read) unreadable.push({ field, text, reason: read.reason });
    else if (read.value !== null)
      statements.push({ measure, value: read.value, qualifier: qualifierIn(entry, measure), section });
  }
  return statements;
}

function qualifierIn(entry: FormEntry, measure: Statement['measure']): Qualifier {
  return qualifiers.find((one) => one === entry.get(qualifierField(measure))) ?? 'EXACT';
}

/** A second statement of a measure that the form shows once, or one of a measure that it does not ask for. */
function isExtra(statement: Statement, { statements }: DisclosureReport): boolean {
  return (
    !isAskedStatement(statement.measure) ||
    statements.find(({ measure }) => measure === statement.measure) !== statement
  );
}

function sectionOf(
  id: SectionText['id'],
  entry: FormEntry,
  { sections }: DisclosureReport,
): SectionText | null {
  const text = entry.get(textField(id)) ?? null;
  const nothingToReport = entry.has(nothingField(id));
  const title = sections.find((section) => section.id === id)?.title ?? null;
  return text === null && title === null && !nothingToReport ? null : { id, title, text, nothingToReport };
}
