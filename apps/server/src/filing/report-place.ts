import type {
  AmendmentState,
  Day,
  RegionKind,
  ReportStanding,
  ReviewSettings,
  UnitKind,
} from '@mingjian/domain';

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
  /** What the region asks of its units before they file. */
  readonly settings: ReviewSettings;
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
  readonly published_address: string | null;
  readonly correction_due: Day | null;
  readonly reviewed_n: number | null;
  readonly amendment_state: AmendmentState | null;
  readonly amendment_n: number | null;
}

/** The names of these columns, in the order of `standingParameters`. */
export const standingColumns: readonly (keyof StandingRow)[] = [
  'state',
  'latest_n',
  'accepted_n',
  'published_n',
  'filed_at',
  'accepted_at',
  'published_on',
  'published_address',
  'correction_due',
  'reviewed_n',
  'amendment_state',
  'amendment_n',
];

/** SQL: these columns of a row of obligations. */
export function standingOf(row: string): string {
  return standingColumns.map((column) => `${row}.${column}`).join(', ');
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
    publishedAddress: row.published_address,
    correctionDue: row.correction_due,
    reviewedN: row.reviewed_n,
    amendment: row.amendment_state && { state: row.amendment_state, n: row.amendment_n },
  };
}

/** The values of `standingColumns`, in its order. */
export function standingParameters(standing: ReportStanding): readonly unknown[] {
  return [
    standing.state,
    standing.latestN,
    standing.acceptedN,
    standing.publishedN,
    standing.filedAt,
    standing.acceptedAt,
    standing.publishedOn,
    standing.publishedAddress,
    standing.correctionDue,
    standing.reviewedN,
    standing.amendment?.state,
    standing.amendment?.n,
  ];
}
