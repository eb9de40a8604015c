import { isHandedIn, isTownshipKind, reportStates } from '@mingjian/domain';
import type { ReportState, UnitKind } from '@mingjian/domain';
import type { UnitOfYear } from '../../api/use-units-of-year';

export type KindGroup = 'townships' | 'departments' | 'all';
export const kindGroups: readonly KindGroup[] = ['townships', 'departments', 'all'];

/** What is true of a unit in a year, beside its state. */
export type Trait = 'filed' | 'onTime' | 'late' | 'overdue' | 'notFiled' | 'findings';
export const traits: readonly Trait[] = ['filed', 'onTime', 'late', 'overdue', 'notFiled', 'findings'];

/** Which units the list shows; the whole of it stands in the address. */
export interface OverviewFilter {
  readonly kind: KindGroup;
  readonly state: ReportState | null;
  readonly is: Trait | null;
}

export function readFilter(search: URLSearchParams): OverviewFilter {
  return {
    kind: kindGroups.find((kind) => kind === search.get('kind')) ?? 'townships',
    state: reportStates.find((state) => state === search.get('state')) ?? null,
    is: traits.find((trait) => trait === search.get('is')) ?? null,
  };
}

/** The search of an address; what is usual is left out. */
export function filterSearch({
  kind,
  state,
  is,
}: Partial<OverviewFilter>): Readonly<Record<string, string | null>> {
  return { kind: kind === 'townships' ? null : (kind ?? null), state: state ?? null, is: is ?? null };
}

export function inKindGroup(kind: UnitKind, group: KindGroup): boolean {
  return group === 'all' || isTownshipKind(kind) === (group === 'townships');
}

export function hasTrait(unit: UnitOfYear, trait: Trait): boolean {
  const filed = isHandedIn(unit.state);
  switch (trait) {
    case 'filed':
      return filed;
    case 'onTime':
      return filed && unit.daysLate === 0;
    case 'late':
      return filed && (unit.daysLate ?? 0) > 0;
    case 'overdue':
      return !filed && (unit.daysLate ?? 0) > 0;
    case 'notFiled':
      return !filed;
    case 'findings':
      return (unit.explainFindings ?? 0) > 0 || (unit.blockFindings ?? 0) > 0;
  }
}

export function passes(unit: UnitOfYear, { state, is }: OverviewFilter): boolean {
  return (state === null || unit.state === state) && (is === null || hasTrait(unit, is));
}
