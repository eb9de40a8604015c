import type {
  DocumentReading,
  Evidence,
  Figure,
  ReadingCorrections,
  Replacement,
  Statement,
  TextRange,
} from '@mingjian/domain';

interface Row<List extends 'statements' | 'figures', T> {
  readonly list: List;
  /** Names the row for as long as the page is open. */
  readonly key: string;
  /** The number that stands at its words; null where it was taken out. */
  readonly number: number | null;
  /** Its place in the reading; null for one that a person added. */
  readonly of: number | null;
  /** Its place among the corrections; null for one that was read. */
  readonly added: number | null;
  readonly read: (T & Evidence) | null;
  /** As corrected; null where it was taken out. */
  readonly now: (T & TextRange) | null;
  readonly isCorrected: boolean;
}

export type StatementRow = Row<'statements', Statement>;
export type CellRow = Row<'figures', Figure>;

/** A figure that was read or added, as it was read and as it is now. */
export type FigureRow = StatementRow | CellRow;

/** The figures of a reading in the order of their words, numbered as they stand in the text. */
export function figureRows(reading: DocumentReading, corrections: ReadingCorrections): readonly FigureRow[] {
  const rows: readonly FigureRow[] = [
    ...rowsOf('statements', 's', reading.statements, corrections.statements),
    ...rowsOf('figures', 'f', reading.figures, corrections.figures),
  ];
  let number = 0;
  return [...rows]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((row) => ({ ...row, number: row.now === null ? null : (number += 1) }));
}

function rowsOf<List extends 'statements' | 'figures', T>(
  list: List,
  letter: string,
  read: readonly (T & Evidence)[],
  replacements: readonly Replacement<T>[],
): readonly Row<List, T>[] {
  const unnumbered = { list, number: null };
  const fromReading = read.map((one, of) => {
    const replacement = replacements.find((other) => other.of === of);
    const now = replacement === undefined ? one : replacement.to;
    const isCorrected = replacement !== undefined;
    return { ...unnumbered, key: `${letter}${of}`, of, added: null, read: one, now, isCorrected };
  });
  const fromPeople = replacements.map(({ of, to }, added) => ({
    ...unnumbered,
    key: `${letter}+${added}`,
    of,
    added,
    read: null,
    now: to,
    isCorrected: true,
  }));
  return [...fromReading, ...fromPeople.filter(({ of }) => of === null)];
}

/** Where a row's words stand: those that a person pointed at, else those that were read. */
export function wordsOfRow({ now, read }: FigureRow): TextRange {
  const { start, end } = now ?? read ?? { start: 0, end: 0 };
  return { start, end };
}

function placeOf(row: FigureRow): number {
  return wordsOfRow(row).start;
}

export function isFigureKey(key: string): boolean {
  return /^[sf]/.test(key);
}
