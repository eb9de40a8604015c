import type { CellOf, ColumnIdOf, Format, RowIdOf, SectionId, TableIdOf } from './format.js';
import { narrative2008 } from './narrative-2008.js';
import { revised2021 } from './revised-2021.js';
import { statistics2014 } from './statistics-2014.js';
import { trial2019 } from './trial-2019.js';

/** Every edition of the national form, oldest first. A new edition is its file and one line here. */
const editions = [narrative2008, statistics2014, trial2019, revised2021] as const;

type Edition = (typeof editions)[number];
export type FormatId = Edition['id'];
export type Cell = CellOf<Edition>;
export type TableId = TableIdOf<Edition>;
export type RowId<T extends TableId> = RowIdOf<Edition, T>;
export type ColumnId<T extends TableId> = ColumnIdOf<Edition, T>;

/** The editions as plain data, without their literal types. */
export const formats: readonly (Format & { readonly id: FormatId })[] = editions;

/** The order of sections over all editions. */
export const sectionIds: readonly SectionId[] = [
  'overview',
  'proactive',
  'applications',
  'fees',
  'disputes',
  'problems',
  'other',
];

export function isFormatId(id: string): id is FormatId {
  return formats.some((format) => format.id === id);
}

export function formatById(id: FormatId): Format & { readonly id: FormatId } {
  const found = formats.find((format) => format.id === id);
  if (!found) throw new Error(`No such format: ${id}`);
  return found;
}

/** The format that is due for a report year, or null where no edition covers it. */
export function formatDue(reportYear: number): (Format & { readonly id: FormatId }) | null {
  return (
    formats.find(({ years }) => years.from <= reportYear && (years.to === null || reportYear <= years.to)) ??
    null
  );
}
