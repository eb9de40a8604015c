import { formatById } from '../formats/catalogue.js';
import { computedTotals, withComputedTotals } from '../form/computed-totals.js';
import {
  cellField,
  cellOfField,
  nothingField,
  qualifierField,
  statementField,
  textField,
  unlockedField,
  yes,
} from '../form/form-field.js';
import type { FormEntry } from '../form/form-field.js';
import { typedText } from '../form/typed-figure.js';
import type { Figures } from '../report/report.js';
import type { SheetDoubt, SheetFigure, SheetReading } from './sheet-reading.js';

/** A field in which the draft and the workbook say something else. */
export interface SheetChange {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What taking a workbook into a draft would do; nothing of it is done before a person says so. */
export interface SheetChanges {
  /** Fields that are blank in the draft and would be filled. */
  readonly fills: readonly (readonly [field: string, text: string])[];
  readonly changes: readonly SheetChange[];
  /** Fields in which both say the same. */
  readonly same: number;
  /** Fields of the draft whose place in the workbook is blank: they stay as they are. */
  readonly kept: readonly string[];
  /** Totals of the workbook that the form computes and cannot, for a part of them is unknown: they are not taken. */
  readonly uncounted: readonly SheetFigure[];
  /** What a person has to look at: without totals whose formula a program left without a result. */
  readonly doubts: readonly SheetDoubt[];
}

/** The fields of the form that a workbook fills, as typed. Totals that the draft leaves to the form are left out. */
export function entryOfSheet(reading: SheetReading, isComputed: (cell: string) => boolean): FormEntry {
  const entry = new Map<string, string>();
  for (const { cell, value } of reading.figures)
    if (!isComputed(cell)) entry.set(cellField(cell), typedText(value));
  for (const { measure, value, qualifier } of reading.statements) {
    entry.set(statementField(measure), typedText(value));
    if (qualifier !== 'EXACT') entry.set(qualifierField(measure), qualifier);
  }
  for (const { id, text, nothingToReport } of reading.sections) {
    if (text !== null) entry.set(textField(id), text);
    if (nothingToReport) entry.set(nothingField(id), yes);
  }
  return entry;
}

export function changesOfSheet(reading: SheetReading, draft: FormEntry): SheetChanges {
  const format = formatById(reading.format);
  const totals = computedTotals(format).filter(({ table }) => !draft.has(unlockedField(table)));
  const computed = new Set(totals.map(({ cell }) => cell));
  const sheet = entryOfSheet(reading, (cell) => computed.has(cell));
  const standing = [...sheet].filter(([field]) => draft.has(field));
  const worked = withComputedTotals(
    inputsOf(reading, computed),
    format,
    (table) => !draft.has(unlockedField(table)),
  );
  const isIdle = ({ reason, fields }: SheetDoubt): boolean =>
    reason === 'NO_RESULT' && fields.every((field) => computed.has(cellOfField(field) ?? ''));
  return {
    doubts: reading.doubts.filter((doubt) => !isIdle(doubt)),
    fills: [...sheet].filter(([field]) => !draft.has(field)),
    changes: standing.flatMap(([field, theirs]) => {
      const mine = draft.get(field) ?? '';
      return mine === theirs ? [] : [{ field, mine, theirs }];
    }),
    same: standing.filter(([field, theirs]) => draft.get(field) === theirs).length,
    kept: reading.blank.filter((field) => draft.has(field)),
    uncounted: reading.figures.filter(({ cell }) => computed.has(cell) && !worked.has(cell)),
  };
}

function inputsOf({ figures }: SheetReading, computed: ReadonlySet<string>): Figures {
  return new Map(figures.flatMap(({ cell, value }) => (computed.has(cell) ? [] : [[cell, value]])));
}
