import { cellOfField, identityInstances, ruleById, sumOfFigures } from '@mingjian/domain';
import type { Figures, Format } from '@mingjian/domain';
import type { LaidBlock } from '../form/laid-block.js';
import { addressText } from '../workbook/address.js';
import type { CellAddress } from '../workbook/address.js';
import type { Formula, SheetBuilder } from '../workbook/sheet-builder.js';
import { checkKey, rowKeyText } from './keys.js';

/** The rule that the notice prints in the corner of table 3: one and two are what three and four are. */
const balanceRule = 'T3-BAL';
const balanceLabel = '核对：第一、二项之和减第三、四项之和，应为 0';

interface Ground {
  readonly at: (place: { readonly row: number; readonly column: number }) => CellAddress;
  /** The first row below what stands there already. */
  readonly below: number;
  readonly keyColumn: number;
}

/** A line under table 3 that says by how much each column is off. Returns the first row below it. */
export function placeBalanceCheck(
  sheet: SheetBuilder,
  block: LaidBlock,
  { at, below, keyColumn }: Ground,
  { format, figures }: { readonly format: Format; readonly figures: Figures },
): number {
  const places = new Map(block.fields.map(({ field, ...place }) => [cellOfField(field), at(place)]));
  const rule = ruleById(balanceRule);
  const instances = rule.kind === 'identity' ? identityInstances(rule, format) : [];
  const checks = instances.flatMap(({ left, right, cells }) => {
    const column = places.get(cells[0] ?? '')?.column;
    return column === undefined
      ? []
      : [{ column, check: differenceOf(namesOf(left), namesOf(right), places, figures) }];
  });
  if (checks.length === 0) return below;
  sheet.put({ row: below, column: keyColumn }, rowKeyText(block.id, checkKey), 'key');
  sheet.put({ row: below, column: at({ row: 0, column: 0 }).column }, balanceLabel, 'checkLabel');
  for (const { column, check } of checks) sheet.put({ row: below, column }, check, 'check');
  return below + 1;
}

function namesOf(side: readonly { readonly cell: string }[]): readonly string[] {
  return side.map(({ cell }) => cell);
}

function differenceOf(
  left: readonly string[],
  right: readonly string[],
  places: ReadonlyMap<string | null, CellAddress>,
  figures: Figures,
): Formula {
  const list = (cells: readonly string[]): string =>
    cells.map((cell) => addressText(places.get(cell) ?? { row: 1, column: 1 })).join(',');
  const all = [...left, ...right];
  const known = (cells: readonly string[], sign: 1 | -1): readonly number[] =>
    cells.flatMap((cell) => {
      const value = figures.get(cell);
      return typeof value === 'number' ? [sign * value] : [];
    });
  const stated = [...known(left, 1), ...known(right, -1)];
  return {
    formula: `IF(COUNT(${list(all)})=${all.length},SUM(${list(left)})-SUM(${list(right)}),"")`,
    result: stated.length === all.length ? sumOfFigures(stated) : null,
  };
}
