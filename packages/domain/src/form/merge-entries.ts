import { changedFields } from './form-field.js';
import type { FormEntry } from './form-field.js';

/** A field that two people changed to different things. */
export interface EntryConflict {
  readonly field: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

export interface MergedEntry {
  /** Everything both did; in a conflict, mine. */
  readonly entry: FormEntry;
  readonly conflicts: readonly EntryConflict[];
  /** Fields that only they changed and that came in with the merge. */
  readonly taken: readonly string[];
}

/**
 * Joins two entries that grew out of the same one, field by field. Nothing either of them typed is lost: where
 * both changed a field differently, both words stand in the conflict.
 */
export function mergeEntries(base: FormEntry, mine: FormEntry, theirs: FormEntry): MergedEntry {
  const entry = new Map(mine);
  const conflicts: EntryConflict[] = [];
  const taken: string[] = [];
  for (const field of changedFields(mine, theirs)) {
    const before = base.get(field) ?? null;
    const ours = mine.get(field) ?? null;
    const other = theirs.get(field) ?? null;
    if (other === before) continue;
    if (ours === before) {
      taken.push(field);
      if (other === null) entry.delete(field);
      else entry.set(field, other);
    } else conflicts.push({ field, mine: ours, theirs: other });
  }
  return { entry, conflicts, taken };
}
