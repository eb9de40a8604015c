import {
  amountOfFigure,
  cellsOf,
  cellsOfMeasure,
  formatById,
  formatDue,
  measureById,
} from '@mingjian/domain';
import type { Amount, MeasureId, PartSaid, Text } from '@mingjian/domain';
import type { ComparisonOfWholes } from './composition-queries';
import type { Whole } from './trends-selection';
import { amountOfUnit, figuresOfUnits } from './unit-series';
import type { UnitFigures } from './unit-series';

/** A part of a whole: a measure, or a cell that no measure is made of. */
export interface PartOfWhole {
  readonly id: string;
  readonly label: Text;
  /** The cell of a year's form that states it; null where there is none, or several make it. */
  readonly cellIn: (year: number) => string | null;
  readonly isAskedIn: (year: number) => boolean;
}

/** What is parted, and into what. */
export interface WholeAndParts {
  readonly whole: MeasureId;
  readonly parts: readonly PartOfWhole[];
  readonly measures: readonly MeasureId[];
  readonly cells: readonly string[];
}

const results: readonly MeasureId[] = [
  'applications.granted',
  'applications.partlyGranted',
  'applications.refused',
  'applications.unavailable',
  'applications.notProcessed',
  'applications.otherHandling',
];

/** Columns of the table of applications but for the total: one kind of applicant each. */
const applicants = (
  formatById('revised-2021').tables.find(({ id }) => id === 'applications')?.columns ?? []
).filter(({ id }) => id !== 'total');
const cellOfApplicant = ({ id }: { readonly id: string }): string => `applications.newlyReceived.${id}`;

const byWhole: Readonly<Record<Whole, WholeAndParts>> = {
  results: {
    whole: 'applications.handled',
    parts: results.map((id) => ({
      id,
      label: measureById(id).label,
      cellIn: (year) => onlyOne(cellsIn(id, year)),
      isAskedIn: (year) => cellsIn(id, year).length > 0,
    })),
    measures: ['applications.handled', ...results],
    cells: [],
  },
  applicants: {
    whole: 'applications.received',
    parts: applicants.map((column) => {
      const id = cellOfApplicant(column);
      return {
        id,
        label: column.label,
        cellIn: (year) => (isCellIn(id, year) ? id : null),
        isAskedIn: (year) => isCellIn(id, year),
      };
    }),
    measures: ['applications.received'],
    cells: applicants.map(cellOfApplicant),
  },
};

export function wholeAndParts(whole: Whole): WholeAndParts {
  return byWhole[whole];
}

function cellsIn(measure: MeasureId, year: number): readonly string[] {
  const format = formatDue(year);
  return format ? cellsOfMeasure(measureById(measure), format.id) : [];
}

function isCellIn(cell: string, year: number): boolean {
  const format = formatDue(year);
  return format !== null && cellsOf(formatById(format.id)).has(cell);
}

function onlyOne(cells: readonly string[]): string | null {
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

/** What a unit says of a whole and its parts in a year. */
export interface WholeSaid {
  readonly whole: Amount | null;
  readonly parts: readonly PartSaid[];
}

/** An answer by unit and year. */
export interface WholesOfUnits {
  readonly figures: ReadonlyMap<string, UnitFigures>;
  readonly said: (unit: string, year: number) => WholeSaid;
}

export function wholesOfUnits(
  { whole, parts, cells }: WholeAndParts,
  answer: ComparisonOfWholes,
): WholesOfUnits {
  const { series, years } = answer;
  const figures = figuresOfUnits(series, years, whole);
  const measured = new Map(
    results.map((measure): [string, { measure: MeasureId; units: ReadonlyMap<string, UnitFigures> }] => [
      measure,
      { measure, units: figuresOfUnits(series, years, measure) },
    ]),
  );
  const stated = new Map(answer.cells.map((one) => [`${one.unit} ${one.cell}`, one.values]));
  const amountOfPart = (unit: string, year: number, part: string): Amount | null => {
    if (cells.includes(part))
      return amountOfFigure(stated.get(`${unit} ${part}`)?.[years.indexOf(year)] ?? null, 'EXACT', 'count');
    const found = measured.get(part);
    return found ? amountOfUnit(found.units.get(unit)?.get(year), found.measure) : null;
  };
  return {
    figures,
    said: (unit, year) => ({
      whole: amountOfUnit(figures.get(unit)?.get(year), whole),
      parts: parts.map(({ id, isAskedIn }) => ({
        amount: amountOfPart(unit, year, id),
        isAsked: isAskedIn(year),
      })),
    }),
  };
}
