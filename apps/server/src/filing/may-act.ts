import { beijingDay, mayFollow, stepsLeft, workingState } from '@mingjian/domain';
import type { ReportAct } from '@mingjian/domain';
import type { Problem } from '../platform/problems.js';
import type { ReportHistory } from './history.repository.js';
import type { Obligation, ReportPlace } from './report-place.js';

/** Why a county has no place for the report, or its obligation. A year that nobody opened expects nobody yet. */
export function expectedIn(
  place: ReportPlace,
):
  | { readonly kind: 'EXPECTED'; readonly obligation: Obligation }
  | Problem<'UNIT_NOT_EXPECTED' | 'CYCLE_CLOSED'> {
  const { obligation, cycle, code, year } = place;
  if (obligation !== null) return { kind: 'EXPECTED', obligation };
  return cycle === null
    ? { kind: 'CYCLE_CLOSED', year, closedOn: null }
    : { kind: 'UNIT_NOT_EXPECTED', unit: code, year };
}

/** Why nobody, neither unit nor county, can act in this year any more, or null. */
export function cycleClosed({ cycle, year }: ReportPlace): Problem<'CYCLE_CLOSED'> | null {
  return cycle === null || cycle.closedAt === null
    ? null
    : { kind: 'CYCLE_CLOSED', year, closedOn: beijingDay(cycle.closedAt) };
}

/** Why an act can't follow where the report stands, or null. */
export function locked({ standing }: Obligation, act: ReportAct): Problem<'REPORT_LOCKED'> | null {
  return mayFollow(standing, act) ? null : { kind: 'REPORT_LOCKED', state: workingState(standing) };
}

/** What somebody else wrote since the writer looked, or null. */
export function changedMeanwhile(
  current: number,
  basedOn: number,
): Problem<'REPORT_CHANGED_MEANWHILE'> | null {
  return current === basedOn ? null : { kind: 'REPORT_CHANGED_MEANWHILE', current, basedOn };
}

/** Steps of the unit's own people that are not taken for the draft as it stands, or null. */
export function stepsMissing(
  { settings }: ReportPlace,
  { stepsTaken, draftRevision }: Pick<ReportHistory, 'stepsTaken' | 'draftRevision'>,
): Problem<'STEPS_MISSING'> | null {
  const steps = stepsLeft(settings, stepsTaken, draftRevision);
  return steps.length === 0 ? null : { kind: 'STEPS_MISSING', steps };
}
