import { cellsOf, formatById, formats } from '@mingjian/domain';
import type { FigureValue } from '@mingjian/domain';
import { Refusal } from '../platform/refusals.js';
import type { StatedCell } from './compared-cells.repository.js';
import type { AskedUnit } from './series-of.js';

/** What one unit states in one cell, parallel to the years. */
export interface CellOfUnit {
  readonly unit: string;
  readonly cell: string;
  readonly values: readonly (FigureValue | null)[];
}

/** The cells of these names; a name that no form has is a mistake of the query. */
export function cellsNamed(names: readonly string[]): readonly string[] {
  const known = new Set(formats.flatMap(({ id }) => [...cellsOf(formatById(id)).keys()]));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new Refusal(
      'BAD_QUERY',
      { cells: unknown },
      { zh: `没有这些格：${unknown.join('、')}。`, en: `There are no such cells: ${unknown.join(', ')}.` },
    );
  return [...new Set(names)];
}

/** Every unit by every cell, in the order asked for; null where nothing is stated, or it is not to be seen. */
export function cellsOfUnits(
  units: readonly AskedUnit[],
  years: readonly number[],
  cells: readonly string[],
  stated: readonly StatedCell[],
  isVisible: (unit: AskedUnit, year: number) => boolean,
): readonly CellOfUnit[] {
  const values = new Map(stated.map(({ unitId, year, cell, value }) => [`${unitId} ${year} ${cell}`, value]));
  return units.flatMap((unit) =>
    cells.map((cell) => ({
      unit: unit.code,
      cell,
      values: years.map((year) =>
        isVisible(unit, year) ? (values.get(`${unit.unitId} ${year} ${cell}`) ?? null) : null,
      ),
    })),
  );
}
