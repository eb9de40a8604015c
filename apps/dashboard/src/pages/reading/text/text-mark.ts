import type { DocumentReading, Repair, TextRange } from '@mingjian/domain';
import { wordsOfRow } from '../figure-rows';
import type { FigureRow } from '../figure-rows';
import { rangeInFound } from './aligned-texts';

/** How a mark looks. A passage has no looks of its own: it is seen only while it is chosen. */
export type MarkKind =
  | 'figure'
  | 'doubt'
  | 'damaged'
  | 'repair'
  | 'inferred'
  | 'footer'
  | 'passage'
  | 'edit'
  | 'minor-edit'
  | 'guess';

export interface TextMark extends TextRange {
  readonly kind: MarkKind;
  /** Names what the words belong to: a row, a doubt, a practice, an edit. */
  readonly key: string;
  /** The number that stands behind the words. */
  readonly number: number | null;
}

/** Words to show for something that has no looks of its own, such as a section that a finding speaks of. */
export interface Passage extends TextRange {
  readonly key: string;
}

export const doubtKey = (index: number): string => `d${index}`;
export const practiceKey = (index: number): string => `p${index}`;
export const improvementKey = (index: number): string => `i${index}`;
export const findingKey = (index: number): string => `r${index}`;
export const editKey = (index: number): string => `e${index}`;

/** Which edit a key names; null where it names something else. */
export function editOfKey(key: string | null): number | null {
  return key !== null && /^e\d+$/.test(key) ? Number(key.slice(1)) : null;
}

/** What the repaired text says and where it is in doubt. */
export function marksOf(
  reading: DocumentReading,
  rows: readonly FigureRow[],
  passages: readonly Passage[],
): readonly TextMark[] {
  const { doubts, damaged, footer } = reading;
  return [
    ...rows.map((row) =>
      row.now === null
        ? markOf('passage', row.key, wordsOfRow(row))
        : markOf('figure', row.key, row.now, row.number),
    ),
    ...doubts.map((doubt, index) => markOf('doubt', doubtKey(index), doubt)),
    ...damaged.map((range, index) => markOf('damaged', `x${index}`, range)),
    ...(footer ? [markOf('footer', 'footer', footer)] : []),
    ...passages.map((passage) => markOf('passage', passage.key, passage)),
  ];
}

/**
 * Repairs that a reader of the repaired text has to know of: what was guessed, and what was torn apart. Hundreds of
 * equal edits would hide those; they are seen beside the text as found.
 */
export function repairMarks(repairs: readonly Repair[]): readonly TextMark[] {
  return repairs.flatMap((repair, index) => {
    if (repair.certainty === 'inferred') return [markOf('inferred', editKey(index), repair)];
    return repair.kind === 'C3' || repair.kind === 'C3-tail'
      ? [markOf('repair', editKey(index), repair)]
      : [];
  });
}

/** Every edit, where it stands in the text as found or in the repaired one. */
export function editMarks(repairs: readonly Repair[], side: 'found' | 'text'): readonly TextMark[] {
  return repairs.map((repair, index) =>
    markOf(
      editLooks(repair),
      editKey(index),
      side === 'text' ? repair : { start: repair.foundStart, end: repair.foundEnd },
    ),
  );
}

/** The same marks on the text as found. */
export function marksInFound(marks: readonly TextMark[], repairs: readonly Repair[]): readonly TextMark[] {
  return marks.map((mark) => ({ ...mark, ...rangeInFound(mark, repairs) }));
}

function editLooks({ kind, certainty }: Repair): MarkKind {
  if (certainty === 'inferred') return 'guess';
  return kind === 'C1' || kind === 'C10' ? 'minor-edit' : 'edit';
}

function markOf(
  kind: MarkKind,
  key: string,
  { start, end }: TextRange,
  number: number | null = null,
): TextMark {
  return { kind, key, number, start, end };
}
