import type { Coverage, Day, FigureValue, Qualifier } from '@mingjian/domain';

/** A unit's report of a year, in the version that counts. */
export interface ReportRef {
  /** The unit's code in that year. */
  readonly unit: string;
  readonly name: string;
  readonly year: number;
  /** Null where no version counts: the report is missing. */
  readonly version: number | null;
}

/** Where a printed figure comes from: always at a report, a day or a judgement, never at another printed figure. */
export type Origin =
  | {
      readonly kind: 'CELL';
      readonly report: ReportRef;
      readonly cell: string;
      readonly value: FigureValue;
    }
  | {
      readonly kind: 'WORDS';
      readonly report: ReportRef;
      readonly quote: string;
      readonly value: FigureValue;
      readonly qualifier: Qualifier;
    }
  | {
      readonly kind: 'DAY';
      readonly report: ReportRef;
      readonly of: 'FILED' | 'PUBLISHED' | 'DUE';
      readonly day: Day | null;
    }
  | { readonly kind: 'STATE'; readonly report: ReportRef; readonly state: string }
  | {
      readonly kind: 'FINDING';
      readonly report: ReportRef;
      readonly rule: string;
      readonly cells: readonly string[];
    }
  | {
      readonly kind: 'POINTS';
      readonly report: ReportRef;
      readonly indicator: string;
      readonly points: number;
      readonly maximum: number;
    };

/** How a printed figure was made of its origins. */
export type Derivation =
  | 'STATED'
  | 'SUM'
  | 'DIFFERENCE'
  | 'SHARE'
  | 'CHANGE'
  | 'MEDIAN'
  | 'QUARTILE'
  | 'COUNT'
  | 'RANK'
  | 'TOTAL';

export type FigureKind = 'count' | 'money' | 'percent' | 'points' | 'days' | 'day';

/** A figure in a document, bound to the reports it comes from. */
export interface BoundFigure {
  /** Unique in its document and the same whenever the document is made again: `sum.applications.received.2024`. */
  readonly key: string;
  readonly kind: FigureKind;
  /** Counts and points as numbers, money in yuan as a decimal string, days as YYYY-MM-DD; null is unknown. */
  readonly value: FigureValue | null;
  readonly qualifier: Qualifier;
  /** As it is printed: `≥300`, `12,480`, `—`. */
  readonly shown: string;
  readonly derivation: Derivation;
  /** For what adds up or counts: of how many expected units it rests on how many. */
  readonly coverage: Coverage | null;
  readonly origins: readonly Origin[];
}
