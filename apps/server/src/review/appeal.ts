import type { AppealSubject, AppealVerdict } from '@mingjian/domain';

/** What the county answered. */
export interface AppealAnswer {
  readonly verdict: AppealVerdict;
  readonly reason: string;
  /** The item whose points it sets, and to what; null where it sets none. */
  readonly indicator: string | null;
  readonly points: number | null;
  readonly by: string | null;
  readonly at: Date;
}

/** What a unit says against a finding, an indicator's points or its total, with the county's answer. */
export interface Appeal extends AppealSubject {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  /** The version that it is about. */
  readonly version: number;
  readonly reason: string;
  readonly by: string | null;
  readonly at: Date;
  readonly withdrawnAt: Date | null;
  readonly answer: AppealAnswer | null;
}

/** One of a region's list, with whose it is. */
export interface AppealOfUnit extends Appeal {
  readonly unitCode: string;
  readonly unitName: string;
}

/** Where the next page of a list begins: the oldest first. */
export interface AppealPlace {
  readonly at: string;
  readonly id: string;
}
