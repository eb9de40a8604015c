import { droppedField } from './practice-field.js';
import type { FormEntry } from './form-field.js';
import { practices } from '../report/practices.js';

const known: ReadonlySet<string> = new Set(practices.map(({ id }) => droppedField(id)));

/** Whether a field says something of the writing and not of the report: it is kept with the draft and never filed. */
export function isMark(field: string): boolean {
  return known.has(field);
}

/** The marks that are set in a form, to be kept beside its report. */
export function marksIn(entry: FormEntry): readonly string[] {
  return [...entry.keys()].filter(isMark);
}
