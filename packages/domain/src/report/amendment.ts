import type { ReportAct } from './acts.js';

export type AmendmentState = 'DRAFT' | 'FILED' | 'RETURNED';
export const amendmentStates: readonly AmendmentState[] = ['DRAFT', 'FILED', 'RETURNED'];

/** A report that was accepted and is written anew: its last version stands until this one is accepted. */
export interface Amendment {
  readonly state: AmendmentState;
  /** Its version; null until it is filed. */
  readonly n: number | null;
}

/** An amendment that was begun and of which nothing was filed. */
export const begunAmendment: Amendment = { state: 'DRAFT', n: null };

/** Which act may follow while an amendment is open; `OVER`: there is none afterwards. */
const steps: Readonly<Record<AmendmentState, Readonly<Partial<Record<ReportAct, AmendmentState | 'OVER'>>>>> =
  {
    DRAFT: { DRAFT_STARTED: 'DRAFT', REPORT_FILED: 'FILED', AMENDMENT_WITHDRAWN: 'OVER' },
    FILED: {
      REPORT_FILED: 'FILED',
      REPORT_REMARKED: 'FILED',
      REPORT_RECALLED: 'DRAFT',
      REPORT_RETURNED: 'RETURNED',
      REPORT_ACCEPTED: 'OVER',
    },
    RETURNED: {
      DRAFT_STARTED: 'RETURNED',
      REPORT_FILED: 'FILED',
      REPORT_REMARKED: 'RETURNED',
      AMENDMENT_WITHDRAWN: 'OVER',
    },
  };

export function stepOfAmendment({ state }: Amendment, act: ReportAct): AmendmentState | 'OVER' | undefined {
  return steps[state][act];
}
