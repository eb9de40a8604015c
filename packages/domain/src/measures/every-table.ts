import { formatById } from '../formats/catalogue.js';
import type { FormatId } from '../formats/catalogue.js';
import { cellsOf } from '../formats/cells.js';
import { measureById, measures } from './catalogue.js';
import type { MeasureId } from './catalogue.js';
import { cellsOfMeasure } from './measure-value.js';

/**
 * Measures that are chosen for being told first, and all of those tables of a form from which none was chosen: where an
 * edition brings a table with it, its figures are told without anybody listing them.
 */
export function withEveryTable(chosen: readonly MeasureId[], format: FormatId): readonly MeasureId[] {
  const places = cellsOf(formatById(format));
  const tablesOf = (id: MeasureId): readonly string[] =>
    cellsOfMeasure(measureById(id), format).flatMap((cell) => places.get(cell)?.table.id ?? []);
  const told = new Set(chosen.flatMap(tablesOf));
  const others = measures.filter(({ id }) => {
    const tables = tablesOf(id);
    return tables.length > 0 && tables.every((table) => !told.has(table));
  });
  return [...chosen, ...others.map(({ id }) => id)];
}
