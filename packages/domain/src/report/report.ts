import type { FormatId } from '../formats/catalogue.js';
import type { SectionId } from '../formats/format.js';
import type { MeasureId } from '../measures/catalogue.js';
import type { Day } from '../time/day.js';
import type { PracticeId } from './practices.js';

/** A whole number of a count cell (drafts may hold a fraction or a negative), or a decimal string of a money cell. */
export type FigureValue = number | string;

export type Qualifier = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT';
export const qualifiers: readonly Qualifier[] = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'];

/** What stands in a cell of the form. A cell that is left out is unknown; 0 is zero. */
export interface Figure {
  readonly cell: string;
  readonly value: FigureValue;
}

/** What the words say of a measure, one entry an occurrence. Money is a decimal string in yuan. */
export interface Statement {
  readonly measure: MeasureId;
  readonly value: FigureValue;
  readonly qualifier: Qualifier;
  readonly section: SectionId | null;
}

export interface Practice {
  readonly practice: PracticeId;
  readonly holds: boolean;
  readonly names: readonly string[];
  readonly section: SectionId | null;
}

export interface SectionText {
  readonly id: SectionId;
  readonly title: string | null;
  readonly text: string | null;
  readonly nothingToReport: boolean;
}

/** One yearly report as it is filed, stored, exported and hashed. Figures stand in printed order, without unknown ones. */
export interface DisclosureReport {
  readonly unit: string;
  readonly reportYear: number;
  readonly formatFound: FormatId;
  readonly publishedOn: Day | null;
  readonly title: string | null;
  readonly references: readonly string[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly practices: readonly Practice[];
  readonly sections: readonly SectionText[];
}

export type Figures = ReadonlyMap<string, FigureValue>;

export function figuresOf(report: Pick<DisclosureReport, 'figures'>): Figures {
  const figures = new Map<string, number | string>();
  for (const { cell, value } of report.figures) figures.set(cell, value);
  return figures;
}
