import { formatById, formatDue } from '../formats/catalogue.js';
import type { FormatId } from '../formats/catalogue.js';
import { cellsOf } from '../formats/cells.js';
import type { CellPlace } from '../formats/cells.js';
import type { BadPlace } from './bad-value.js';
import { readFigureValue } from './read-figure.js';
import type { DisclosureReport, Figure } from './report.js';

/** What one unit brings into its first year here, by the cells in which last year's report would have said it. */
export interface BalancesInput {
  /** Code of the unit. */
  readonly unit: string;
  readonly cells: readonly { readonly cell: string; readonly value?: unknown }[];
}

/** The same once it is known to be figures, in printed order; what is left out is unknown. */
export interface Balances {
  readonly unit: string;
  readonly figures: readonly Figure[];
}

/** Rows whose cells a year hands on to the next: what is carried forward, and what is in force at its end. */
function isHandedOn({ table, row, column }: CellPlace): boolean {
  return (table.id === 'applications' && row.id === 'carriedForward') || column.id === 'inForce';
}

/** The cells of last year's form from which a year is opened, in printed order; none where its form has no such. */
export function openingCells(year: number): readonly CellPlace[] {
  const format = formatDue(year - 1);
  return format === null ? [] : [...cellsOf(formatById(format.id)).values()].filter(isHandedOn);
}

export type ReadBalances =
  | { readonly kind: 'READ'; readonly balances: readonly Balances[] }
  | { readonly kind: 'BAD_VALUE'; readonly places: readonly BadPlace[] };

/**
 * Balances as they were handed in, or every place that cannot be one: they are no draft, so that a fraction, a
 * negative and a total that is not its columns' sum are refused here.
 */
export function readBalances(inputs: readonly BalancesInput[], year: number): ReadBalances {
  const places = new Map(openingCells(year).map((place) => [place.cell, place]));
  if (places.size === 0) return { kind: 'BAD_VALUE', places: [{ path: 'year', reason: 'UNKNOWN_NAME' }] };
  const bad: BadPlace[] = [];
  const balances = inputs.map(({ unit, cells }, index): Balances => {
    const path = `rows[${index}]`;
    const values = new Map<string, number>();
    cells.forEach(({ cell, value }, at) => {
      const problem = problemOf(value, places.get(cell), values.has(cell));
      if (problem !== null) bad.push({ path: `${path}.cells[${at}].${problem.of}`, reason: problem.reason });
      else if (typeof value === 'number') values.set(cell, value);
    });
    if (inputs.findIndex((other) => other.unit === unit) !== index)
      bad.push({ path: `${path}.unit`, reason: 'TWICE' });
    if (values.size === 0 && cells.every(({ value }) => value === undefined || value === null))
      bad.push({ path: `${path}.cells`, reason: 'EMPTY' });
    if (isTotalWrong(values)) bad.push({ path: `${path}.cells`, reason: 'TOTAL_DIFFERS' });
    const figures = [...places.keys()].flatMap((cell): readonly Figure[] => {
      const value = values.get(cell);
      return value === undefined ? [] : [{ cell, value }];
    });
    return { unit, figures };
  });
  return bad.length > 0 ? { kind: 'BAD_VALUE', places: bad } : { kind: 'READ', balances };
}

function problemOf(
  value: unknown,
  place: CellPlace | undefined,
  isSecond: boolean,
): { readonly of: 'cell' | 'value'; readonly reason: BadPlace['reason'] } | null {
  if (place === undefined) return { of: 'cell', reason: 'UNKNOWN_NAME' };
  if (isSecond) return { of: 'cell', reason: 'TWICE' };
  const read = readFigureValue(value, place.kind);
  if ('reason' in read) return { of: 'value', reason: read.reason };
  if (read.value === null) return null;
  if (typeof read.value !== 'number' || !Number.isInteger(read.value))
    return { of: 'value', reason: 'NOT_A_NUMBER' };
  return read.value < 0 ? { of: 'value', reason: 'NEGATIVE' } : null;
}

const carried = 'applications.carriedForward.';

/** Told only where every column and the total are known; a total alone is all that some offices kept. */
export function isTotalWrong(values: ReadonlyMap<string, number>): boolean {
  const total = values.get(`${carried}total`);
  const columns = [...values].filter(([cell]) => cell.startsWith(carried) && cell !== `${carried}total`);
  const sum = columns.reduce((all, [, value]) => all + value, 0);
  if (total === undefined) return false;
  return columns.length === columnsCarried ? sum !== total : sum > total;
}

const columnsCarried = 6;

/** Balances as a version of last year's report that holds these cells and nothing else. */
export function balancesAsReport({ unit, figures }: Balances, year: number): DisclosureReport {
  const format = formatDue(year - 1);
  if (format === null) throw new Error(`No form is known for ${year - 1}`);
  return {
    unit,
    reportYear: year - 1,
    formatFound: format.id satisfies FormatId,
    publishedOn: null,
    title: null,
    references: [],
    figures,
    statements: [],
    practices: [],
    sections: [],
  };
}
