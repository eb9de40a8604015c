import type { Day, PrintedTable } from '@mingjian/domain';

/** A table with its figures in it; a figure that nobody stated is a blank cell, never a 0. */
export interface PaperTable extends Omit<PrintedTable, 'headRows'> {
  /** What each column has of the whole width; together 1. */
  readonly widths: readonly number[];
  readonly headRows: number;
}

/** What stands on paper, from top to bottom; how it looks is for the carrier (DOCX, HTML) to know. */
export type Block =
  | { readonly kind: 'HEADING'; readonly words: string }
  /** `lead`: so many characters at its beginning are a heading of the second level, as （一）主动公开。 */
  | { readonly kind: 'PARAGRAPH'; readonly words: string; readonly lead: number }
  /** `caption`: printed over it, where the heading of its section does not say what it is. */
  | { readonly kind: 'TABLE'; readonly table: PaperTable; readonly caption: string | null }
  /** The body that signs and its day; without a day its line is left to be filled in by hand. */
  | { readonly kind: 'SIGNATURE'; readonly body: string; readonly day: Day | null }
  /** A form annexed on a page of its own, with the line that says whose it is. */
  | { readonly kind: 'ANNEX'; readonly title: string; readonly year: string; readonly body: string }
  /** What is filled in by hand under an annexed form. */
  | { readonly kind: 'BY_HAND'; readonly fields: readonly string[] };

export interface Paper {
  readonly title: string;
  /** What every page says of itself beside the report: 草稿, 演示数据. Empty for the real thing. */
  readonly marks: readonly string[];
  readonly blocks: readonly Block[];
}
