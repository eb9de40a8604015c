import type { Day } from '@mingjian/domain';
import type { ChartSpec } from './chart.js';
import type { BoundFigure } from './figure.js';

/** Words, or a figure by its key: who edits a paragraph moves figures about, but never writes one. */
export type Run = { readonly words: string } | { readonly figure: string };

/** What stands in a place of a table. */
export type TableCell =
  /** `isQuoted`: a report's own words, Chinese in a document of whatever language. */
  | { readonly kind: 'WORDS'; readonly words: string; readonly isQuoted?: boolean }
  | { readonly kind: 'FIGURE'; readonly figure: string }
  /** Runs in one place: `3（21.4%）`. */
  | { readonly kind: 'RUNS'; readonly runs: readonly Run[] }
  /** Not applicable: the form lacks the item. Hatched, exported as `NA`. */
  | { readonly kind: 'NOT_APPLICABLE' }
  /** The rest of the row is one sentence: 未报送（截至3月10日）. Covers `span` columns. */
  | { readonly kind: 'STATE'; readonly words: string; readonly span: number };

export interface TableColumn {
  readonly key: string;
  readonly title: string;
  /** Columns of one group stand side by side under one head. */
  readonly group: string | null;
  readonly align: 'left' | 'right' | 'centre';
  /** Share of the width; all of a table add up to 1. */
  readonly width: number;
}

export interface TableRow {
  readonly key: string;
  readonly cells: readonly TableCell[];
  /** Shade of each place from 0 (none) to 5, parallel to the columns; for heat tables only. */
  readonly shades: readonly number[] | null;
}

export type BoundBlock =
  /** Levels 1 to 3: 一、 （一） 1. The numbers are in the words already. */
  | { readonly kind: 'HEADING'; readonly key: string; readonly level: 1 | 2 | 3; readonly words: string }
  | { readonly kind: 'PARAGRAPH'; readonly key: string; readonly runs: readonly Run[] }
  | { readonly kind: 'NOTE'; readonly key: string; readonly runs: readonly Run[] }
  | {
      readonly kind: 'TABLE';
      readonly key: string;
      /** 表1　报送和发布 */
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRow[];
      /** Sums of the rows above; an XLSX writes those of `summed` columns as formulas. */
      readonly total: TableRow | null;
      readonly summed: readonly string[];
      readonly notes: readonly string[];
      /** Wide tables stand on pages lying on their side. */
      readonly isWide: boolean;
    }
  | {
      readonly kind: 'CHART';
      readonly key: string;
      /** 图1　各单位全年应办申请 */
      readonly caption: string;
      /** The finding in words, for who does not see the picture. */
      readonly description: string;
      readonly chart: ChartSpec;
      /** The table with the same figures. */
      readonly table: string;
    }
  /** A passage of a report in its own words. */
  | { readonly kind: 'QUOTE'; readonly key: string; readonly words: string; readonly source: string }
  | { readonly kind: 'PAGE_BREAK' }
  | { readonly kind: 'SIGNATURE'; readonly body: string; readonly day: Day | null };

export type DocumentKind = 'COMPARATIVE' | 'CONSOLIDATED' | 'NOTICE';

/** What a document was made of; with it the same document can be made again. */
export interface Manifest {
  readonly kind: DocumentKind;
  readonly region: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly basis: string;
  readonly locale: 'zh' | 'en';
  /** ISO instant in UTC; the only time that any output states. */
  readonly madeAt: string;
  readonly scheme: string;
  readonly rules: string;
  readonly program: string;
  /** Every version that was read, ordered by unit and year. */
  readonly versions: readonly {
    readonly unit: string;
    readonly year: number;
    readonly version: number;
    readonly sha256: string;
  }[];
  /** Paragraphs in the county's own words. */
  readonly edits: readonly { readonly key: string; readonly runs: readonly Run[] }[];
}

/** A document whose figures are bound: the same for every carrier (DOCX, PDF, XLSX, HTML, CSV, JSON). */
export interface BoundDocument {
  readonly title: readonly string[];
  /** The line under the title: 孟津区人民政府办公室　2025年3月10日 */
  readonly subtitle: string;
  /** 演示数据, 暂定: on every page. */
  readonly marks: readonly string[];
  readonly blocks: readonly BoundBlock[];
  readonly figures: readonly BoundFigure[];
  readonly manifest: Manifest;
  /** Told at the foot of each page, computed from the manifest: 7C41-E0B2. */
  readonly checkCode: string;
}
