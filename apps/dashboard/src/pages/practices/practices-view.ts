import { practiceGap } from '@mingjian/domain';
import { matrixKinds } from '../matrix/matrix-view';
import type { MatrixKinds } from '../matrix/matrix-view';
import type { PracticeColumn, PracticeRow } from './practices-query';

/** How the practices are looked at; the whole of it stands in the address. */
export interface PracticesView {
  readonly kinds: MatrixKinds;
  /** By how many are in place, by code, or by one practice with the gaps first. */
  readonly order: string;
  readonly onlyGaps: boolean;
  /** The cell whose explanation is open. */
  readonly unit: string | null;
  readonly practice: string | null;
}

export const byCount = 'count';
export const byCode = 'code';

export function readView(search: URLSearchParams): PracticesView {
  return {
    kinds: matrixKinds.find((kinds) => kinds === search.get('kind')) ?? 'townships',
    order: search.get('order') ?? byCount,
    onlyGaps: search.get('gaps') === '1',
    unit: search.get('unit'),
    practice: search.get('practice'),
  };
}

/** The search with a changed view; what is usual is left out, and what is not of the view stays. */
export function withView(search: URLSearchParams, change: Partial<PracticesView>): URLSearchParams {
  const view = { ...readView(search), ...change };
  const next = new URLSearchParams(search);
  const values: readonly (readonly [string, string | null])[] = [
    ['kind', view.kinds === 'townships' ? null : view.kinds],
    ['order', view.order === byCount ? null : view.order],
    ['gaps', view.onlyGaps ? '1' : null],
    ['unit', view.unit],
    ['practice', view.practice],
  ];
  for (const [name, value] of values)
    if (value === null) next.delete(name);
    else next.set(name, value);
  return next;
}

/** One practice of one unit, taken out of the row's parallel lists. */
export interface PracticeCellFacts {
  readonly standing: PracticeRow['standings'][number];
  readonly applies: boolean;
  readonly since: number | null;
  readonly unsaid: number;
  readonly lastSaid: number | null;
  readonly names: string | null;
}

export function cellAt(row: PracticeRow, at: number): PracticeCellFacts {
  return {
    standing: row.standings[at] ?? 'NO_REPORT',
    applies: row.applies[at] ?? true,
    since: row.since[at] ?? null,
    unsaid: row.unsaid[at] ?? 0,
    lastSaid: row.lastSaid[at] ?? null,
    names: row.names[at] ?? null,
  };
}

/** How many practices a report says are in place, of those that apply to its unit. */
export function inPlace(row: PracticeRow): { readonly holds: number; readonly of: number } {
  return {
    holds: row.standings.filter((standing) => standing === 'HOLDS').length,
    of: row.applies.filter((applies) => applies).length,
  };
}

/** Whether a cell is no gap: it is in place, or there is nothing to have in place. */
export function isClosed({ standing, applies }: Pick<PracticeCellFacts, 'standing' | 'applies'>): boolean {
  return standing === 'HOLDS' || !applies;
}

/** A column with its place in the lists of every row. */
export interface ShownColumn extends PracticeColumn {
  readonly at: number;
}

/** Rows and columns as shown: in the order chosen, those without a gap left out where only gaps are asked. */
export function arrange(
  rows: readonly PracticeRow[],
  columns: readonly PracticeColumn[],
  { order, onlyGaps }: PracticesView,
): { readonly rows: readonly PracticeRow[]; readonly columns: readonly ShownColumn[] } {
  const placed = columns.map((column, at) => ({ ...column, at }));
  const sorted = [...rows].sort(comparator(order, placed));
  if (!onlyGaps) return { rows: sorted, columns: placed };
  return {
    rows: sorted.filter((row) => row.version === null || placed.some(({ at }) => !isClosed(cellAt(row, at)))),
    columns: placed.filter((column) => (practiceGap(column) ?? 0) > 0),
  };
}

function comparator(
  order: string,
  columns: readonly ShownColumn[],
): (one: PracticeRow, other: PracticeRow) => number {
  const byUnitCode = (one: PracticeRow, other: PracticeRow): number =>
    one.unit.code < other.unit.code ? -1 : 1;
  if (order === byCode) return byUnitCode;
  const byHeld = (one: PracticeRow, other: PracticeRow): number =>
    Number(one.version === null) - Number(other.version === null) ||
    inPlace(other).holds - inPlace(one).holds ||
    byUnitCode(one, other);
  const column = columns.find(({ practice }) => practice === order);
  if (!column) return byHeld;
  return (one, other) =>
    gravity(cellAt(one, column.at)) - gravity(cellAt(other, column.at)) || byHeld(one, other);
}

/** Gaps first, what is said not to be before what is not said; missing reports last. */
function gravity({ standing, applies }: PracticeCellFacts): number {
  if (standing === 'NO_REPORT') return 5;
  if (!applies) return 4;
  return { DENIED: 0, CONTRADICTORY: 1, NOT_SAID: 2, HOLDS: 3 }[standing];
}
