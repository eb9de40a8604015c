import type { SheetChanges, SheetDoubt } from '@mingjian/domain';
import { cellOfField } from '@mingjian/domain';

/** What a person chose of what a workbook would do. */
export interface Chosen {
  /** Fields in which the draft's word stays. */
  readonly mine: ReadonlySet<string>;
  /** Doubts that are meant, by their field: two of one field cannot both be. */
  readonly meant: ReadonlyMap<string, SheetDoubt>;
}

export const asInTheFile: Chosen = { mine: new Set(), meant: new Map() };

/** The field and text that a doubt would become; null where a person has to type it herself. */
export function meaningOf(
  { fields, value }: SheetDoubt,
  isLocked: (cell: string) => boolean,
): readonly [field: string, text: string] | null {
  const [field] = fields;
  if (field === undefined || fields.length > 1 || value === null) return null;
  const cell = cellOfField(field);
  return cell !== null && isLocked(cell) ? null : [field, value];
}

/** What is written into the draft: what is new, what was chosen, what was said to be meant. */
export function chosenFields(
  { fills, changes }: SheetChanges,
  { mine, meant }: Chosen,
): readonly (readonly [field: string, text: string])[] {
  return [
    ...fills,
    ...changes
      .filter(({ field }) => !mine.has(field))
      .map(({ field, theirs }): readonly [string, string] => [field, theirs]),
    ...[...meant].map(([field, { value }]): readonly [string, string] => [field, value ?? '']),
  ];
}

export function withMine({ mine, meant }: Chosen, field: string, isMine: boolean): Chosen {
  const next = new Set(mine);
  if (isMine) next.add(field);
  else next.delete(field);
  return { mine: next, meant };
}

export function withMeant({ mine, meant }: Chosen, field: string, doubt: SheetDoubt | null): Chosen {
  const next = new Map(meant);
  if (doubt === null) next.delete(field);
  else next.set(field, doubt);
  return { mine, meant: next };
}
