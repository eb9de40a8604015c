import type { Day, RegionKind, ReportStanding, UnitKind } from '@mingjian/domain';

/** A unit in a report year, with what its county expects of it and where its report stands. */
export interface ReportPlace {
  readonly unitId: string;
  /** The code that is valid in the year, whichever one was asked for. */
  readonly code: string;
  readonly kind: UnitKind;
  /** The region that expects the report; without one, the region that the unit belongs to in the year. */
  readonly regionId: string;
  readonly regionKind: RegionKind;
  readonly year: number;
  /** Null when no report is expected. */
  readonly obligation: Obligation | null;
  /** Null when the region has not opened the year. */
  readonly cycle: { readonly closedAt: Date | null } | null;
}

export interface Obligation {
  readonly format: string;
  readonly filingDue: Day;
  readonly publicationDue: Day;
  readonly extensionDue: Day | null;
  readonly standing: ReportStanding;
}

/** Columns of an obligation that cache where a report stands. */
export interface StandingRow {
  readonly state: ReportStanding['state'];
  readonly latest_n: number | null;
  readonly accepted_n: number | null;
  readonly published_n: number | null;
  readonly filed_at: Date | null;
  readonly accepted_at: Date | null;
  readonly published_on: Day | null;
}

export function standingOfRow(row: StandingRow): ReportStanding {
  return {
    state: row.state,
    latestN: row.latest_n,
    acceptedN: row.accepted_n,
    publishedN: row.published_n,
    filedAt: row.filed_at,
    acceptedAt: row.accepted_at,
    publishedOn: row.published_on,
  };
}

/** The values of `standingAssignments`, in its order. */
export function standingParameters(standing: ReportStanding): readonly unknown[] {
  const { state, latestN, acceptedN, publishedN, filedAt, acceptedAt, publishedOn } = standing;
  return [state, latestN, acceptedN, publishedN, filedAt, acceptedAt, publishedOn];
}
