import { reportStates, unitKinds } from '@mingjian/domain';
import type { ReportState, UnitKind } from '@mingjian/domain';

/** How many of the units expected have come how far. */
export interface Counts {
  readonly expected: number;
  readonly filed: number;
  readonly onTime: number;
  /** Filed after the due day. */
  readonly late: number;
  /** Not filed, and the due day has passed. */
  readonly overdue: number;
  /** With findings, in the latest version, that refuse a report or ask for a reason. */
  readonly withFindings: number;
}

export interface CountsOfGroup extends Counts {
  readonly kind: UnitKind;
  readonly state: ReportState;
}

export interface KindCounts extends Counts {
  readonly kind: UnitKind;
}

export interface CycleCounts extends Counts {
  /** Kinds of which a unit is expected, in the order of the catalogue. */
  readonly byKind: readonly KindCounts[];
  /** Every state, in the order a report goes through them. */
  readonly byState: readonly { readonly state: ReportState; readonly units: number }[];
}

/** Adds up counts of groups of units, each of one kind and in one state. */
export function cycleCounts(groups: readonly CountsOfGroup[]): CycleCounts {
  const ofKind = unitKinds.map(({ id: kind }) => ({
    kind,
    ...added(groups.filter((group) => group.kind === kind)),
  }));
  return {
    ...added(groups),
    byKind: ofKind.filter(({ expected }) => expected > 0),
    byState: reportStates.map((state) => ({
      state,
      units: added(groups.filter((group) => group.state === state)).expected,
    })),
  };
}

function added(groups: readonly Counts[]): Counts {
  const sum = (of: (group: Counts) => number): number => groups.reduce((all, group) => all + of(group), 0);
  return {
    expected: sum(({ expected }) => expected),
    filed: sum(({ filed }) => filed),
    onTime: sum(({ onTime }) => onTime),
    late: sum(({ late }) => late),
    overdue: sum(({ overdue }) => overdue),
    withFindings: sum(({ withFindings }) => withFindings),
  };
}
