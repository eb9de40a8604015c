import { addUp, cellOfField, cellsOf, identityInstances, isRuleId, ruleById } from '@mingjian/domain';
import type { Figures, Format, IdentityInstance, Operand } from '@mingjian/domain';
import type { LaidBlock } from '../form/laid-block.js';
import { addressText } from '../workbook/address.js';
import type { CellAddress } from '../workbook/address.js';
import type { Formula, SheetBuilder } from '../workbook/sheet-builder.js';
import { resultOf, summed } from './cell-value.js';
import { checkKey, rowKeyText } from './keys.js';

interface Ground {
  readonly at: (place: { readonly row: number; readonly column: number }) => CellAddress;
  /** The first row below what stands there already. */
  readonly below: number;
  readonly keyColumn: number;
}

/** A line under a table that is balanced by a rule: by how much each column is off. Returns the first row below it. */
export function placeBalanceCheck(
  sheet: SheetBuilder,
  block: LaidBlock,
  { at, below, keyColumn }: Ground,
  { format, figures }: { readonly format: Format; readonly figures: Figures },
): number {
  const places = new Map(block.fields.map(({ field, ...place }) => [cellOfField(field), at(place)]));
  const balanced = format.tables.flatMap(({ balancedBy }) => {
    const rule = balancedBy !== undefined && isRuleId(balancedBy) ? ruleById(balancedBy) : null;
    return rule?.kind === 'identity' ? [{ rule, instances: identityInstances(rule, format) }] : [];
  });
  const found = balanced.find(({ instances }) => instances.some(({ cells }) => places.has(cells[0] ?? '')));
  if (!found) return below;
  const checks = found.instances.flatMap((instance) => {
    const column = places.get(instance.cells[0] ?? '')?.column;
    return column === undefined
      ? []
      : [{ column, check: differenceOf(instance, places, { format, figures }) }];
  });
  sheet.put({ row: below, column: keyColumn }, rowKeyText(block.id, checkKey), 'key');
  sheet.put(
    { row: below, column: at({ row: 0, column: 0 }).column },
    `核对：${found.rule.formula}，左减右应为 0`,
    'checkLabel',
  );
  for (const { column, check } of checks) sheet.put({ row: below, column }, check, 'check');
  return below + 1;
}

function differenceOf(
  { left, right, cells }: IdentityInstance,
  places: ReadonlyMap<string | null, CellAddress>,
  { format, figures }: { readonly format: Format; readonly figures: Figures },
): Formula {
  const list = (operands: readonly Pick<Operand, 'cell'>[]): string =>
    operands.map(({ cell }) => addressText(places.get(cell) ?? { row: 1, column: 1 })).join(',');
  const all = [...left, ...right.map((one): Operand => ({ ...one, sign: one.sign === 1 ? -1 : 1 }))];
  const kind = cellsOf(format).get(cells[0] ?? '')?.kind ?? 'count';
  return {
    formula: `IF(COUNT(${list(all)})=${all.length},${summed(`SUM(${list(left)})-SUM(${list(right)})`, kind)},"")`,
    result: resultOf(addUp(all, ({ cell }) => figures.get(cell))),
  };
}
