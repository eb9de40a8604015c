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

type KnownFormat = Format & { readonly id: FormatId };

const asData: readonly KnownFormat[] = editions;

/** The editions as plain data, without their literal types, each until the next one begins. */
export const formats: readonly KnownFormat[] = asData.map((format, at) => {
  const next = asData[at + 1];
  const { from, to } = format.years;
  return to === null && next ? { ...format, years: { from, to: next.years.from - 1 } } : format;
});

/** These editions, and every later one that keeps the tables of one of them: what is written for them holds for it. */
export function withKeeping(ids: readonly FormatId[]): readonly FormatId[] {
  const kept = new Set<string>(ids);
  for (const { id, keeps } of asData) if (keeps !== undefined && kept.has(keeps)) kept.add(id);
  return asData.map(({ id }) => id).filter((id) => kept.has(id));
}

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

export function formatById(id: FormatId): KnownFormat {
  const found = formats.find((format) => format.id === id);
  if (!found) throw new Error(`No such format: ${id}`);
  return found;
}

/** The format that is due for a report year, or null where no edition covers it. */
export function formatDue(reportYear: number): KnownFormat | null {
  return (
    formats.find(({ years }) => years.from <= reportYear && (years.to === null || reportYear <= years.to)) ??
    null
  );
}
