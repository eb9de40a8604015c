import { cellsOf, computedTotals, formatById, withComputedTotals } from '@mingjian/domain';
import type { Figure, FigureValue, Format, FormatId } from '@mingjian/domain';
import type { Disputes, HandledYear, Result } from './applications.js';

export const form = formatById('revised-2021');

/** The form being filled in; a cell that is left out is blank. */
export type FormFigures = Map<string, FigureValue>;

/** What table 2 says of a year. */
export interface ProactiveYear {
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
  readonly licensing: number;
  readonly penalty: number;
  readonly compulsion: number;
  /** 万元. */
  readonly fee: string;
}

/** All 200 cells of a year without a slip: totals are worked out by the rules that demand them. */
export function fillForm(proactive: ProactiveYear, handled: HandledYear, disputes: Disputes): FormFigures {
  return filled(form, handled, disputes, {
    proactive: (figures) => fillProactive(figures, proactive),
    rowOf: (result) => result,
  });
}

interface Filling {
  readonly proactive: (figures: FormFigures) => void;
  /** The row in which a result is counted. */
  readonly rowOf: (result: Result) => string;
}

/** A form of tables 2, 3 and 4 without a slip: what adds up is worked out by the rules that demand it. */
export function filled(
  of: Format & { readonly id: FormatId },
  handled: HandledYear,
  disputes: Disputes,
  { proactive, rowOf }: Filling,
): FormFigures {
  const computed = new Set(computedTotals(of).map(({ cell }) => cell));
  const figures: FormFigures = new Map();
  for (const { cell, kind } of cellsOf(of).values())
    if (!computed.has(cell)) figures.set(cell, kind === 'money' ? '0' : 0);
  proactive(figures);
  for (const applicant of handled.newlyReceived) addOne(figures, 'newlyReceived', applicant);
  for (const applicant of handled.broughtForward) addOne(figures, 'broughtForward', applicant);
  for (const { applicant, result } of handled.handled) addOne(figures, rowOf(result), applicant);
  for (const applicant of handled.carriedForward) addOne(figures, 'carriedForward', applicant);
  for (const [row, results] of Object.entries(disputes))
    for (const [column, count] of Object.entries(results)) figures.set(`disputes.${row}.${column}`, count);
  return new Map(withComputedTotals(figures, of, () => true));
}

function fillProactive(figures: FormFigures, year: ProactiveYear): void {
  figures.set('proactive.normativeDocument.issued', year.issued);
  figures.set('proactive.normativeDocument.repealed', year.repealed);
  figures.set('proactive.normativeDocument.inForce', year.inForce);
  figures.set('proactive.licensing.decisions', year.licensing);
  figures.set('proactive.penalty.decisions', year.penalty);
  figures.set('proactive.compulsion.decisions', year.compulsion);
  figures.set('proactive.fee.amount', year.fee);
}

function addOne(figures: FormFigures, row: string, column: string): void {
  addTo(figures, applicationCell(row, column), 1);
}

export function applicationCell(row: string, column: string): string {
  return `applications.${row}.${column}`;
}

/** Adds to a count that stands in the form; one that does not is a slip of whoever planted it. */
export function addTo(figures: FormFigures, cell: string, difference: number): void {
  const value = figures.get(cell);
  if (typeof value !== 'number') throw new Error(`${cell} holds no count`);
  figures.set(cell, value + difference);
}

/** A count of the form, or null where it is blank. */
export function countIn(figures: FormFigures, cell: string): number | null {
  const value = figures.get(cell);
  return typeof value === 'number' ? value : null;
}

/** Figures as a report lists them: in printed order, without blanks. */
export function listedFigures(figures: FormFigures, of: Format = form): readonly Figure[] {
  return [...cellsOf(of).keys()].flatMap((cell) => {
    const value = figures.get(cell);
    return value === undefined ? [] : [{ cell, value }];
  });
}
