import type { MeasureId } from '../measures/catalogue.js';
import type { SectionId } from '../formats/format.js';
import { isRuleId, ruleById } from '../rules/catalogue.js';

/**
 * What a person typed into the form, field by field, as typed. A field that is blank is left out: unknown is
 * never zero. One flat map, so that undoing, keeping on the computer, counting and merging changes are one thing
 * each, whatever the field holds.
 */
export type FormEntry = ReadonlyMap<string, string>;

export const publishedOnField = 'publishedOn';
export const titleField = 'title';

export function cellField(cell: string): string {
  return `cell:${cell}`;
}

export function statementField(measure: MeasureId): string {
  return `statement:${measure}`;
}

export function qualifierField(measure: MeasureId): string {
  return `qualifier:${measure}`;
}

export function textField(section: SectionId): string {
  return `text:${section}`;
}

/** Holds `yes` where the unit says that there is nothing to report, which is not the same as blank. */
export function nothingField(section: SectionId): string {
  return `nothing:${section}`;
}

/** Holds `yes` where the totals of a table are typed by the clerk instead of being computed. */
export function unlockedField(table: string): string {
  return `unlocked:${table}`;
}

export const yes = 'yes';

/**
 * The unit's reason for a finding. A column or row of an identity keeps its cells; a rule that speaks once of the
 * whole report does not, so that the words stay while blanks are being filled.
 */
export function reasonField(rule: string, cells: readonly string[]): string {
  const oneAnInstance = isRuleId(rule) && ruleById(rule).kind === 'identity';
  return oneAnInstance ? `reason:${rule}:${[...cells].sort().join(' ')}` : `reason:${rule}`;
}

/** The cell of a cell field, or null for any other field. */
export function cellOfField(field: string): string | null {
  return field.startsWith('cell:') ? field.slice('cell:'.length) : null;
}

/** The entry with one field changed; blank takes the field out. */
export function withField(entry: FormEntry, field: string, text: string): FormEntry {
  return withFields(entry, [[field, text]]);
}

/** The entry with several fields changed at once; blank takes a field out. */
export function withFields(entry: FormEntry, changes: Iterable<readonly [string, string]>): FormEntry {
  const next = new Map(entry);
  for (const [field, text] of changes) {
    if (text === '') next.delete(field);
    else next.set(field, text);
  }
  return next;
}

/** Fields in which two entries differ, in the order in which they are first met. */
export function changedFields(one: FormEntry, other: FormEntry): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (field) => one.get(field) !== other.get(field),
  );
}
