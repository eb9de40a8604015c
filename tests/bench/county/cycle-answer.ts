import { reportStates, unitKinds } from '@mingjian/domain';

/** Units of one kind in one state. */
export interface StandingGroup {
  readonly kind: string;
  readonly state: string;
  readonly expected: number;
  readonly filed: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly withFindings: number;
}

/** What a year comes to, as the API answers it. */
export function cycleFrom(
  cycle: { readonly year: number; readonly filingDue: unknown; readonly publicationDue: unknown },
  groups: readonly StandingGroup[],
): unknown {
  return {
    ...cycle,
    ...added(groups),
    byKind: unitKinds
      .map(({ id }) => ({ kind: id, ...added(groups.filter(({ kind }) => kind === id)) }))
      .filter(({ expected }) => expected !== 0),
    byState: reportStates.map((state) => ({
      state,
      units: groups.filter((group) => group.state === state).reduce((sum, group) => sum + group.expected, 0),
    })),
  };
}

function added(groups: readonly StandingGroup[]): Omit<StandingGroup, 'kind' | 'state'> {
  const sum = (of: (group: StandingGroup) => number): number =>
    groups.reduce((all, group) => all + of(group), 0);
  return {
    expected: sum(({ expected }) => expected),
    filed: sum(({ filed }) => filed),
    onTime: sum(({ onTime }) => onTime),
    late: sum(({ late }) => late),
    overdue: sum(({ overdue }) => overdue),
    withFindings: sum(({ withFindings }) => withFindings),
  };
}
