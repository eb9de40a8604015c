import type { Day } from '../time/day.js';
import { begunAmendment, stepOfAmendment } from './amendment.js';
import type { Amendment } from './amendment.js';
import type { ReportAct } from './acts.js';

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

/**
 * Which act may follow in which state, and where it leads. An old report is taken in again, in whatever state, when its
 * reading is corrected; that nobody takes one in over what a unit filed itself is for the filing to know. While an
 * amendment is open, its own table says what may follow: the report itself stays where it is.
 */
export const transitions: Readonly<Record<ReportState, Readonly<Partial<Record<ReportAct, ReportState>>>>> = {
  NOT_FILED: { DRAFT_STARTED: 'DRAFT', REPORT_FILED: 'FILED', HISTORICAL_TAKEN_IN: 'FILED' },
  DRAFT: { DRAFT_STARTED: 'DRAFT', REPORT_FILED: 'FILED', HISTORICAL_TAKEN_IN: 'FILED' },
  FILED: {
    REPORT_FILED: 'FILED',
    HISTORICAL_TAKEN_IN: 'FILED',
    REPORT_RECALLED: 'DRAFT',
    REPORT_REMARKED: 'FILED',
    REPORT_RETURNED: 'RETURNED',
    REPORT_ACCEPTED: 'ACCEPTED',
  },
  RETURNED: {
    REPORT_FILED: 'FILED',
    HISTORICAL_TAKEN_IN: 'FILED',
    DRAFT_STARTED: 'RETURNED',
    REPORT_REMARKED: 'RETURNED',
  },
  ACCEPTED: {
    HISTORICAL_TAKEN_IN: 'FILED',
    REPORT_REMARKED: 'ACCEPTED',
    REPORT_PUBLISHED: 'PUBLISHED',
    AMENDMENT_STARTED: 'ACCEPTED',
  },
  PUBLISHED: {
    HISTORICAL_TAKEN_IN: 'FILED',
    REPORT_REMARKED: 'PUBLISHED',
    REPORT_PUBLISHED: 'PUBLISHED',
    AMENDMENT_STARTED: 'PUBLISHED',
  },
};

export interface ReportEvent {
  readonly act: ReportAct;
  readonly at: Date;
  /** Of a report taken in from an old document: nobody knows when the county received it. */
  readonly isReceiptUnknown?: boolean;
  /** Of a filing after a later version was recalled: the first receipt of a version that was not. */
  readonly firstReceivedAt?: Date | null;
  readonly versionN: number | null;
  /** The unit's or the supervisor's word on the day of publication, where the act carries one. */
  readonly publishedOn: Day | null;
  /** Of a publication, the day on which an earlier version was first public; absent where there was none. */
  readonly firstPublishedOn?: Day | null;
  /** Where it was made public, as an address, where the act carries one. */
  readonly publishedAddress?: string | null;
  /** By when a returned report is to be mended (限期整改). */
  readonly correctionDue?: Day | null;
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
  /** The first day on which a version was public: an amended one does not make the first publication late. */
  readonly publishedOn: Day | null;
  readonly publishedAddress: string | null;
  /** Set while the report, or its amendment, is returned. */
  readonly correctionDue: Day | null;
  /** The last version on which the county has made a remark: its unit can't take it back any more. */
  readonly reviewedN: number | null;
  /** The next version in the making, while the one before it stands; null while there is none. */
  readonly amendment: Amendment | null;
}

export const notFiled: ReportStanding = {
  state: 'NOT_FILED',
  latestN: null,
  acceptedN: null,
  publishedN: null,
  filedAt: null,
  acceptedAt: null,
  publishedOn: null,
  publishedAddress: null,
  correctionDue: null,
  reviewedN: null,
  amendment: null,
};

/** Where the unit's work stands: of the amendment while one is open, else of the report. */
export function workingState({ amendment, state }: Pick<ReportStanding, 'amendment' | 'state'>): ReportState {
  return amendment?.state ?? state;
}

/** The version that the county looks at: the amendment's once it is filed, else the latest. */
export function versionUnderReview({ amendment, latestN }: ReportStanding): number | null {
  return amendment === null ? latestN : amendment.n;
}

/** Whether an act may follow where a report stands. */
export function mayFollow(standing: ReportStanding, act: ReportAct): boolean {
  const { amendment, state, reviewedN } = standing;
  // What the county has begun to look at is not taken away from under its eyes.
  if (act === 'REPORT_RECALLED' && reviewedN !== null && reviewedN === versionUnderReview(standing))
    return false;
  return amendment === null || act === 'REPORT_PUBLISHED'
    ? transitions[state][act] !== undefined
    : stepOfAmendment(amendment, act) !== undefined;
}

/** The standing after one more act. Throws on an act that may not follow: the log would be wrong. */
export function afterEvent(before: ReportStanding, event: ReportEvent): ReportStanding {
  if (!mayFollow(before, event.act)) throw new Error(`${event.act} cannot follow ${workingState(before)}`);
  return before.amendment === null || event.act === 'REPORT_PUBLISHED'
    ? afterOwnEvent(before, event)
    : afterEventOfAmendment(before, before.amendment, event);
}

function afterOwnEvent(before: ReportStanding, event: ReportEvent): ReportStanding {
  const state = transitions[before.state][event.act] ?? before.state;
  switch (event.act) {
    case 'DRAFT_STARTED':
    case 'AMENDMENT_WITHDRAWN':
      return { ...before, state };
    case 'REPORT_REMARKED':
      return { ...before, state, reviewedN: event.versionN };
    case 'REPORT_RETURNED':
      return { ...before, state, correctionDue: event.correctionDue ?? null };
    case 'REPORT_FILED':
    case 'HISTORICAL_TAKEN_IN':
      return {
        ...before,
        state,
        latestN: event.versionN,
        filedAt: before.filedAt ?? event.firstReceivedAt ?? (event.isReceiptUnknown ? null : event.at),
        publishedOn: event.publishedOn,
        correctionDue: null,
      };
    case 'REPORT_RECALLED':
      return { ...before, state, latestN: null, filedAt: null, publishedOn: null };
    case 'REPORT_ACCEPTED':
      return { ...before, state, acceptedN: event.versionN, acceptedAt: event.at };
    case 'REPORT_PUBLISHED':
      return { ...before, state, ...afterPublication(before, event) };
    case 'AMENDMENT_STARTED':
      return { ...before, state, amendment: begunAmendment };
  }
}

function afterPublication(
  { publishedN, publishedOn, publishedAddress }: ReportStanding,
  event: ReportEvent,
): Pick<ReportStanding, 'publishedN' | 'publishedOn' | 'publishedAddress'> {
  const isAmended = publishedN !== null && publishedN !== event.versionN;
  const said = isAmended ? (publishedOn ?? event.publishedOn) : (event.publishedOn ?? publishedOn);
  return {
    publishedN: event.versionN,
    // Said again of an amended version, it is no amendment any more: only the log knows of the version before.
    publishedOn: event.firstPublishedOn ?? said,
    publishedAddress: event.publishedAddress ?? publishedAddress,
  };
}

function afterEventOfAmendment(
  before: ReportStanding,
  amendment: Amendment,
  event: ReportEvent,
): ReportStanding {
  const next = stepOfAmendment(amendment, event.act);
  const after = {
    ...before,
    amendment: next === undefined || next === 'OVER' ? null : { ...amendment, state: next },
  };
  switch (event.act) {
    case 'REPORT_FILED':
      return { ...after, correctionDue: null, amendment: { state: 'FILED', n: event.versionN } };
    case 'REPORT_RECALLED':
      return { ...after, amendment: begunAmendment };
    case 'REPORT_REMARKED':
      return { ...after, reviewedN: event.versionN };
    case 'REPORT_RETURNED':
      return { ...after, correctionDue: event.correctionDue ?? null };
    case 'REPORT_ACCEPTED':
      return {
        ...after,
        state: 'ACCEPTED',
        latestN: event.versionN,
        acceptedN: event.versionN,
        acceptedAt: event.at,
      };
    case 'AMENDMENT_WITHDRAWN':
      return { ...after, correctionDue: null };
    default:
      return after;
  }
}

export function standingOf(events: readonly ReportEvent[]): ReportStanding {
  return events.reduce(afterEvent, notFiled);
}
