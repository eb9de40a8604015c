import { cellOfField, suspectCells } from '@mingjian/domain';
import type { Figures, Finding, Format, OpenFindings, UnreadableField } from '@mingjian/domain';

export type CellTone = 'bad' | 'warn';

export interface CellMarks {
  readonly tones: ReadonlyMap<string, CellTone>;
  /** Cells that something is wrong with, each with the ids of the sentences that say what. */
  readonly described: ReadonlyMap<string, string>;
}

interface Judged {
  readonly open: OpenFindings;
  readonly unreadable: readonly UnreadableField[];
  readonly format: Format;
  readonly figures: Figures;
  readonly isLocked: (cell: string) => boolean;
}

/** The id of a finding's card on the page. A rule has one finding a column, row or cell: the first cell tells them apart. */
export function findingId({ rule, cells }: Pick<Finding, 'rule' | 'cells'>): string {
  return `finding-${rule}-${cells[0] ?? 'report'}`;
}

export function unreadableId(field: string): string {
  return `unreadable-${field}`;
}

/** Which cells are marked and by what, so that a mark is also told to those who do not see it. */
export function cellMarks({ open, unreadable, format, figures, isLocked }: Judged): CellMarks {
  const tones = new Map<string, CellTone>();
  const described = new Map<string, string>();
  const put = (cell: string, tone: CellTone, id: string): void => {
    tones.set(cell, tone);
    const before = described.get(cell);
    described.set(cell, before === undefined ? id : `${id} ${before}`);
  };
  const mark = (findings: readonly Finding[], tone: CellTone): void => {
    for (const finding of findings)
      for (const cell of suspectCells(finding, format, figures, isLocked))
        put(cell, tone, findingId(finding));
  };
  // The graver mark is set last and stays; its sentence is read first.
  mark(open.unexplained, 'warn');
  mark(open.blocking, 'bad');
  for (const { field } of unreadable) {
    const cell = cellOfField(field);
    if (cell !== null) put(cell, 'bad', unreadableId(field));
  }
  return { tones, described };
}
