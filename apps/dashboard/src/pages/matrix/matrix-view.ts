import { townshipKinds, unitKinds } from '@mingjian/domain';
import type { UnitKind } from '@mingjian/domain';
import { lossShare } from '@mingjian/domain';
import type { MatrixIndicator, MatrixRow } from './matrix-query';

export type MatrixKinds = 'townships' | 'departments' | 'all';
export const matrixKinds: readonly MatrixKinds[] = ['townships', 'departments', 'all'];

/** How the matrix is looked at; the whole of it stands in the address. */
export interface MatrixView {
  readonly kinds: MatrixKinds;
  /** By rank, by code, by grade, or by one indicator with the greatest loss first. */
  readonly order: string;
  readonly onlyLosses: boolean;
  /** The cell whose explanation is open, or the total of a unit. */
  readonly unit: string | null;
  readonly indicator: string | null;
}

export const byScore = 'score';
export const byCode = 'code';
export const byGrade = 'grade';
/** Stands in an indicator's place where the total of a unit is meant. */
export const wholeTotal = 'total';

export function readView(search: URLSearchParams): MatrixView {
  return {
    kinds: matrixKinds.find((kinds) => kinds === search.get('kind')) ?? 'townships',
    order: search.get('order') ?? byScore,
    onlyLosses: search.get('losses') === '1',
    unit: search.get('unit'),
    indicator: search.get('indicator'),
  };
}

/** The search with a changed view; what is usual is left out, and what is not of the view stays. */
export function withView(search: URLSearchParams, change: Partial<MatrixView>): URLSearchParams {
  const view = { ...readView(search), ...change };
  const next = new URLSearchParams(search);
  const values: readonly (readonly [string, string | null])[] = [
    ['kind', view.kinds === 'townships' ? null : view.kinds],
    ['order', view.order === byScore ? null : view.order],
    ['losses', view.onlyLosses ? '1' : null],
    ['unit', view.unit],
    ['indicator', view.indicator],
  ];
  for (const [name, value] of values)
    if (value === null) next.delete(name);
    else next.set(name, value);
  return next;
}

/** The kinds asked of the server; null for every unit. */
export function kindsAsked(kinds: MatrixKinds): readonly UnitKind[] | null {
  if (kinds === 'all') return null;
  return kinds === 'townships'
    ? townshipKinds
    : unitKinds.map(({ id }) => id).filter((id) => !townshipKinds.includes(id));
}

/** Rows and columns as shown, the best of `grades` first where that is asked: in the order chosen, those without any loss left out where only losses are asked. */
export function arrange(
  rows: readonly MatrixRow[],
  indicators: readonly MatrixIndicator[],
  { order, onlyLosses }: MatrixView,
  grades: readonly string[],
): { readonly rows: readonly MatrixRow[]; readonly indicators: readonly MatrixIndicator[] } {
  const built = indicators.filter((indicator) => indicator.built);
  const sorted = [...rows].sort(comparator(order, grades));
  if (!onlyLosses) return { rows: sorted, indicators: built };
  return {
    rows: sorted.filter((row) => row.version === null || built.some(({ id }) => loses(row, id))),
    indicators: built.filter(({ id }) => rows.some((row) => loses(row, id))),
  };
}

function comparator(order: string, grades: readonly string[]): (one: MatrixRow, other: MatrixRow) => number {
  const byUnitCode = (one: MatrixRow, other: MatrixRow): number => (one.unit.code < other.unit.code ? -1 : 1);
  if (order === byCode) return byUnitCode;
  const byRank = (one: MatrixRow, other: MatrixRow): number =>
    (one.rank ?? afterAll) - (other.rank ?? afterAll) ||
    Number(one.version === null) - Number(other.version === null) ||
    byUnitCode(one, other);
  if (order === byScore) return byRank;
  if (order === byGrade) {
    const placeOf = ({ gradeId }: MatrixRow): number =>
      gradeId === null ? afterAll : grades.indexOf(gradeId);
    return (one, other) => placeOf(one) - placeOf(other) || byRank(one, other);
  }
  return (one, other) => shareLost(other, order) - shareLost(one, order) || byRank(one, other);
}

const afterAll = Number.MAX_SAFE_INTEGER;

function shareLost(row: MatrixRow, indicator: string): number {
  const cell = row.cells.find((one) => one.indicator === indicator);
  return cell ? (lossShare(cell.points, cell.maximum) ?? notJudged) : notJudged;
}

const notJudged = -1;

function loses(row: MatrixRow, indicator: string): boolean {
  return shareLost(row, indicator) > 0;
}
