import type { Day } from '../time/day.js';

export type ReportState = 'NOT_FILED' | 'DRAFT' | 'FILED' | 'RETURNED' | 'ACCEPTED' | 'PUBLISHED';
export const reportStates: readonly ReportState[] = [
  'NOT_FILED',
  'DRAFT',
  'FILED',
  'RETURNED',
  'ACCEPTED',
  'PUBLISHED',
];

/** Whether a version stands: it was filed and not recalled, or taken in from an old document. */
export function isHandedIn(state: ReportState | null): boolean {
  return state !== null && state !== 'NOT_FILED' && state !== 'DRAFT';
}

export type Origin = 'FILED' | 'HISTORICAL';

/** What happens to a report. The names are those of the county's event log. */
export type ReportAct =
  | 'DRAFT_STARTED'
  | 'REPORT_FILED'
  | 'HISTORICAL_TAKEN_IN'
  | 'REPORT_RECALLED'
  | 'REPORT_RETURNED'
  | 'REPORT_ACCEPTED'
  | 'REPORT_PUBLISHED';

/**
 * Which act may follow in which state, and where it leads. An old report is taken in again, in whatever state, when its
 * reading is corrected; that nobody takes one in over what a unit filed itself is for the filing to know.
 */
export const transitions: Readonly<Record<ReportState, Readonly<Partial<Record<ReportAct, ReportState>>>>> = {
  NOT_FILED: { DRAFT_STARTED: 'DRAFT', REPORT_FILED: 'FILED', HISTORICAL_TAKEN_IN: 'FILED' },
  DRAFT: { DRAFT_STARTED: 'DRAFT', REPORT_FILED: 'FILED', HISTORICAL_TAKEN_IN: 'FILED' },
  FILED: {
    REPORT_FILED: 'FILED',
    HISTORICAL_TAKEN_IN: 'FILED',
    REPORT_RECALLED: 'DRAFT',
    REPORT_RETURNED: 'RETURNED',
    REPORT_ACCEPTED: 'ACCEPTED',
  },
  RETURNED: { REPORT_FILED: 'FILED', HISTORICAL_TAKEN_IN: 'FILED', DRAFT_STARTED: 'RETURNED' },
  ACCEPTED: { HISTORICAL_TAKEN_IN: 'FILED', REPORT_PUBLISHED: 'PUBLISHED' },
  PUBLISHED: { HISTORICAL_TAKEN_IN: 'FILED', REPORT_PUBLISHED: 'PUBLISHED' },
};

export interface ReportEvent {
  readonly act: ReportAct;
  readonly at: Date;
  /** Of a report taken in from an old document: nobody knows when the county received it. */
  readonly isReceiptUnknown?: boolean;
  readonly versionN: number | null;
  /** The unit's or the supervisor's word on the day of publication, where the act carries one. */
  readonly publishedOn: Day | null;
}

/** Where a report stands: the fold of its events. `n` counts versions; null means there is none. */
export interface ReportStanding {
  readonly state: ReportState;
  readonly latestN: number | null;
  readonly acceptedN: number | null;
  readonly publishedN: number | null;
  /** First receipt of a version that was not recalled; null also where an old document does not tell it. */
  readonly filedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly publishedOn: Day | null;
}

export const notFiled: ReportStanding = {
  state: 'NOT_FILED',
  latestN: null,
  acceptedN: null,
  publishedN: null,
  filedAt: null,
  acceptedAt: null,
  publishedOn: null,
};

export function mayFollow(state: ReportState, act: ReportAct): boolean {
  return transitions[state][act] !== undefined;
}

/** The standing after one more act. Throws on an act that the state does not allow: the log would be wrong. */
export function afterEvent(before: ReportStanding, event: ReportEvent): ReportStanding {
  const state = transitions[before.state][event.act];
  if (state === undefined) throw new Error(`${event.act} cannot follow ${before.state}`);
  switch (event.act) {
    case 'DRAFT_STARTED':
    case 'REPORT_RETURNED':
      return { ...before, state };
    case 'REPORT_FILED':
    case 'HISTORICAL_TAKEN_IN':
      return {
        ...before,
        state,
        latestN: event.versionN,
        filedAt: before.filedAt ?? (event.isReceiptUnknown ? null : event.at),
        publishedOn: event.publishedOn,
      };
    case 'REPORT_RECALLED':
      return { ...before, state, latestN: null, filedAt: null, publishedOn: null };
    case 'REPORT_ACCEPTED':
      return { ...before, state, acceptedN: event.versionN, acceptedAt: event.at };
    case 'REPORT_PUBLISHED':
      return {
        ...before,
        state,
        publishedN: event.versionN,
        publishedOn: event.publishedOn ?? before.publishedOn,
      };
  }
}

export function standingOf(events: readonly ReportEvent[]): ReportStanding {
  return events.reduce(afterEvent, notFiled);
}
