import type { ReportState } from '../report/states.js';
import { daysBetween } from '../time/day.js';
import type { Day } from '../time/day.js';

/** What a report needs of the county, the most pressing first. */
export const reviewNeeds = [
  /** Filed again after it was returned, or the unit has answered: somebody is waiting for a second time. */
  'FILED_AGAIN',
  /** Filed, with something that a person has to judge. */
  'TO_JUDGE',
  /** Filed, and nothing speaks against accepting it. */
  'CLEAN',
  /** Returned, and the day by which it was to be mended is over. */
  'CORRECTION_OVERDUE',
  /** Returned; the unit still has time. */
  'CORRECTION_AWAITED',
  /** Expected, not filed, and the day is over. */
  'OVERDUE',
  /** Accepted and not public, with the law's day near or past. */
  'TO_PUBLISH',
  'NOTHING',
] as const;

export type ReviewNeed = (typeof reviewNeeds)[number];

/** A reminder to publish comes this many days before the law's day. */
export const publicationNearDays = 7;

export interface ReviewFacts {
  /** Of the amendment while one is open, else of the report. */
  readonly workingState: ReportState;
  /** An accepted report written anew: a person reads why. */
  readonly isAmendment: boolean;
  /** Taken in from an old document: nobody waits for it. */
  readonly isHistorical: boolean;
  /** A version before the one under review was returned. */
  readonly wasReturned: boolean;
  /** Findings of the version under review that refuse a report or ask for a reason; null while nobody has judged it. */
  readonly findingsToJudge: number | null;
  /** Remarks sent and not settled, and of these those that the unit has answered. */
  readonly openRemarks: number;
  readonly answeredRemarks: number;
  /** Remarks that only the county sees. */
  readonly unsentRemarks: number;
  readonly correctionDue: Day | null;
  /** The later of the county's day and the unit's extension. */
  readonly filingDue: Day;
  readonly publicationDue: Day;
}

/** What a report needs of the county today. */
export function reviewNeed(facts: ReviewFacts, today: Day): ReviewNeed {
  if (facts.isHistorical) return 'NOTHING';
  switch (facts.workingState) {
    case 'FILED':
      return needOfFiled(facts);
    case 'RETURNED':
      return facts.correctionDue !== null && facts.correctionDue < today
        ? 'CORRECTION_OVERDUE'
        : 'CORRECTION_AWAITED';
    case 'NOT_FILED':
    case 'DRAFT':
      // The draft of an amendment is nobody's duty: what it amends was filed.
      return !facts.isAmendment && facts.filingDue < today ? 'OVERDUE' : 'NOTHING';
    case 'ACCEPTED':
      if (facts.answeredRemarks > 0) return 'FILED_AGAIN';
      return daysBetween(today, facts.publicationDue) <= publicationNearDays ? 'TO_PUBLISH' : 'NOTHING';
    case 'PUBLISHED':
      return facts.answeredRemarks > 0 ? 'FILED_AGAIN' : 'NOTHING';
  }
}

function needOfFiled(facts: ReviewFacts): ReviewNeed {
  if (facts.wasReturned || facts.answeredRemarks > 0) return 'FILED_AGAIN';
  // What was not judged yet is not clean, and what somebody has begun to remark on is not for the others to accept.
  const isClean =
    facts.findingsToJudge === 0 && !facts.isAmendment && facts.openRemarks + facts.unsentRemarks === 0;
  return isClean ? 'CLEAN' : 'TO_JUDGE';
}

/** Whether a need is the county's to deal with: what waits for its desk, not for a unit. */
export function waitsForCounty(need: ReviewNeed): boolean {
  return need === 'FILED_AGAIN' || need === 'TO_JUDGE' || need === 'CLEAN';
}

/** Where an entry stands in the queue: by its need, then by what has waited longest, then by the unit's code. */
export interface QueuePlace {
  readonly need: ReviewNeed;
  /** An instant or a day as text; the earliest comes first, what has none comes last. */
  readonly since: string | null;
  readonly code: string;
}

export function byQueuePlace(one: QueuePlace, other: QueuePlace): number {
  return (
    reviewNeeds.indexOf(one.need) - reviewNeeds.indexOf(other.need) ||
    compareSince(one.since, other.since) ||
    compareText(one.code, other.code)
  );
}

function compareSince(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareText(one, other);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
