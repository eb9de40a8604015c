import { isTownshipKind, unitKinds } from '@mingjian/domain';
import type { UnitKind } from '@mingjian/domain';

/** Which units a paper is about: townships and departments are not added up unless one asks for it. */
export type YearlyScope = 'townships' | 'departments' | 'all';
export const yearlyScopes: readonly YearlyScope[] = ['townships', 'departments', 'all'];

export function isInScope(kind: UnitKind, scope: YearlyScope): boolean {
  switch (scope) {
    case 'all':
      return true;
    case 'townships':
      return isTownshipKind(kind);
    case 'departments':
      return !isTownshipKind(kind);
  }
}

/** The kinds of units of a paper; null for all of them. */
export function kindsIn(scope: YearlyScope): readonly UnitKind[] | null {
  return scope === 'all' ? null : unitKinds.map(({ id }) => id).filter((kind) => isInScope(kind, scope));
}

export function readScope(search: URLSearchParams): YearlyScope {
  return yearlyScopes.find((scope) => scope === search.get('scope')) ?? 'townships';
}
