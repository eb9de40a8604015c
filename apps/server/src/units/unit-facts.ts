import type { Day, ReportState, UnitKind } from '@mingjian/domain';

/** A unit in a year as the tables tell it: nothing is masked yet. */
export interface UnitFacts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly year: number;
  /** Whether the viewer may read what the unit filed. */
  readonly insight: boolean;
  /** Null where no report is expected; then all that follows is null. */
  readonly state: ReportState | null;
  readonly filingDue: Day | null;
  readonly extensionDue: Day | null;
  readonly filedAt: Date | null;
  /** Without insight, the version that everybody may read, and the region whose cycle tells more; with it null. */
  readonly publishedN: number | null;
  readonly cycleRegionId: string | null;
  /** From the law's day to publication, of a report of which nobody knows when the county received it; else null. */
  readonly daysAfterLaw: number | null;
  // From here on absent where it was not asked for.
  readonly regionCode?: string;
  readonly regionName?: string;
  readonly validFrom?: number;
  readonly validTo?: number | null;
  readonly extensionReason?: string | null;
  readonly publicationDue?: Day | null;
  readonly acceptedAt?: Date | null;
  readonly publishedOn?: Day | null;
  /** The version shown: the latest, without insight the published one. */
  readonly n?: number | null;
  readonly versionFiledAt?: Date | null;
  readonly received?: number | null;
  readonly blockFindings?: number | null;
  readonly explainFindings?: number | null;
  readonly informFindings?: number | null;
}
