import { createContext } from 'react';

/** A remark of the county as the unit sees it: to a cell, to words of a section, or to the whole report. */
export interface RemarkOfUnit {
  readonly id: string;
  /** The version that was looked at. */
  readonly version: number;
  readonly cell?: string | null;
  readonly section?: string | null;
  /** Words of the section; null for the whole of it. */
  readonly quote?: string | null;
  readonly body: string;
  readonly by?: string | null;
  readonly at: Date | string;
  /** Null while the county waits for an answer or a change. */
  readonly settledAt?: Date | string | null;
  readonly answers: readonly {
    readonly id: string;
    readonly body: string;
    readonly by?: string | null;
    readonly at: Date | string;
  }[];
}

/** Remarks that still wait for the unit: neither settled nor answered. */
export function waitingRemarks(remarks: readonly RemarkOfUnit[]): readonly RemarkOfUnit[] {
  return remarks.filter(({ settledAt, answers }) => settledAt == null && answers.length === 0);
}

/** Cells that a remark is pinned to and that is not settled: a corner shows them in their table. */
export const RemarkedCells = createContext<ReadonlySet<string>>(new Set());

export function remarkedCells(remarks: readonly RemarkOfUnit[]): ReadonlySet<string> {
  return new Set(remarks.flatMap(({ cell, settledAt }) => (cell != null && settledAt == null ? [cell] : [])));
}
