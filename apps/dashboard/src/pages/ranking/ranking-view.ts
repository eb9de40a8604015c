import { byPoints, rankingSubject, unitSizes } from '@mingjian/domain';
import type { RankingSubject, UnitSize } from '@mingjian/domain';
import { matrixKinds } from '../matrix/matrix-view';
import type { MatrixKinds } from '../matrix/matrix-view';

/** How the ranking is looked at; the whole of it stands in the address. */
export interface RankingView {
  /** `points`, or the id of a share or a measure. */
  readonly by: string;
  readonly kinds: MatrixKinds;
  readonly size: UnitSize | null;
  /** The unit whose place is explained. */
  readonly unit: string | null;
}

export type SubjectKind = RankingSubject['kind'];
export const subjectKinds: readonly SubjectKind[] = ['points', 'share', 'measure'];

/** What is ranked first of each kind. */
export const usualSubjects: Readonly<Record<SubjectKind, string>> = {
  points: byPoints,
  share: 'share.disclosed',
  measure: 'applications.received',
};

export function readView(search: URLSearchParams): RankingView {
  const by = search.get('by') ?? byPoints;
  return {
    by: rankingSubject(by) === null ? byPoints : by,
    kinds: matrixKinds.find((kinds) => kinds === search.get('kind')) ?? 'townships',
    size: unitSizes.find((size) => size === search.get('size')) ?? null,
    unit: search.get('unit'),
  };
}

/** The search with a changed view; what is usual is left out, and what is not of the view stays. */
export function withView(search: URLSearchParams, change: Partial<RankingView>): URLSearchParams {
  const view = { ...readView(search), ...change };
  const next = new URLSearchParams(search);
  const values: readonly (readonly [string, string | null])[] = [
    ['by', view.by === byPoints ? null : view.by],
    ['kind', view.kinds === 'townships' ? null : view.kinds],
    ['size', view.size],
    ['unit', view.unit],
  ];
  for (const [name, value] of values)
    if (value === null) next.delete(name);
    else next.set(name, value);
  return next;
}

/** The subject of a view; an unknown one is points already. */
export function subjectOf({ by }: Pick<RankingView, 'by'>): RankingSubject {
  return rankingSubject(by) ?? { kind: 'points' };
}
