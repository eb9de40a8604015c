import type { FormatId } from '../formats/catalogue.js';
import { formatById, formatDue } from '../formats/catalogue.js';
import { cellsOf } from '../formats/cells.js';
import { measures } from '../measures/catalogue.js';
import type { Measure } from '../measures/measure.js';
import { figuresOf } from '../report/report.js';
import type { DisclosureReport, FigureValue } from '../report/report.js';

/**
 * What an earlier year says in a cell of this year's form. `BLANK`: its report left the cell empty. `NOT_COMPARABLE`:
 * its form asked for something else there, or for nothing.
 */
export type CellOfYear =
  | { readonly kind: 'STATED'; readonly value: FigureValue }
  | { readonly kind: 'BLANK' }
  | { readonly kind: 'NOT_COMPARABLE' };

export interface YearOfCell {
  readonly year: number;
  /** Null where there is no report of the year to look into. */
  readonly said: CellOfYear | null;
  /** The form of the year; null where none is known. */
  readonly format: FormatId | null;
  /** The year after it, or the report being written, is on another form. */
  readonly breaksAfter: boolean;
}

/** The same cell over earlier years, the earliest first. `reports` may lack years and stand in any order. */
export function cellOverYears(
  cell: string,
  written: Pick<DisclosureReport, 'formatFound' | 'reportYear'>,
  reports: readonly DisclosureReport[],
  years: number,
): readonly YearOfCell[] {
  const inOrder = Array.from({ length: years }, (_, at) => written.reportYear - years + at);
  const formatIn = (year: number): FormatId | null =>
    year === written.reportYear
      ? written.formatFound
      : (reports.find(({ reportYear }) => reportYear === year)?.formatFound ?? formatDue(year)?.id ?? null);
  return inOrder.map((year) => {
    const report = reports.find(({ reportYear }) => reportYear === year);
    const format = formatIn(year);
    return {
      year,
      said: report ? cellInReport(cell, written, report) : null,
      format,
      breaksAfter: format !== null && formatIn(year + 1) !== format,
    };
  });
}

/** What another report says in a cell of the form that is being written. */
export function cellInReport(
  cell: string,
  { formatFound, reportYear }: Pick<DisclosureReport, 'formatFound' | 'reportYear'>,
  report: DisclosureReport,
): CellOfYear {
  const cells = sameCells(cell, formatFound, report.formatFound);
  const years = {
    from: Math.min(report.reportYear, reportYear),
    to: Math.max(report.reportYear, reportYear),
  };
  if (cells === null || isBroken(cell, formatFound, years)) return { kind: 'NOT_COMPARABLE' };
  const figures = figuresOf(report);
  const [only] = cells;
  const value = only !== undefined && cells.length === 1 ? figures.get(only) : sumOf(cells, figures);
  return value === undefined ? { kind: 'BLANK' } : { kind: 'STATED', value };
}

/** The cells of another form that hold what this cell holds: by its own code, else by a measure that it is alone. */
function sameCells(cell: string, own: FormatId, other: FormatId): readonly string[] | null {
  if (cellsOf(formatById(other)).has(cell)) return [cell];
  const measure = measuresOf(cell, own).find(
    ({ formulas }) => formulas[own]?.sum.length === 1 && formulas[other] !== undefined,
  );
  return measure?.formulas[other]?.sum ?? null;
}

function isBroken(
  cell: string,
  format: FormatId,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return measuresOf(cell, format).some(({ breaks }) => breaks.some(({ year }) => from < year && year <= to));
}

function measuresOf(cell: string, format: FormatId): readonly Measure[] {
  return measures.filter((measure: Measure) => measure.formulas[format]?.sum.some((one) => one === cell));
}

/** Counts of several cells; unknown where one of them is. Money is never spread over cells. */
function sumOf(cells: readonly string[], figures: ReadonlyMap<string, FigureValue>): number | undefined {
  let sum = 0;
  for (const cell of cells) {
    const value = figures.get(cell);
    if (typeof value !== 'number') return undefined;
    sum += value;
  }
  return sum;
}
