import { cellsOf } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import type { Figures, FigureValue } from '../report/report.js';
import { rulesFor } from '../rules/catalogue.js';
import { addUp } from '../rules/figure-sum.js';
import { identityInstances } from '../rules/judge-identity.js';
import type { IdentityInstance } from '../rules/judge-identity.js';

/** A cell that the form works out from others, because a rule demands that it is their sum. */
export interface ComputedTotal {
  readonly cell: string;
  readonly table: string;
  readonly parts: readonly string[];
}

const totalsByFormat = new WeakMap<Format, readonly ComputedTotal[]>();

/**
 * The totals of a format, each after the cells that it is added up from. They are not listed anywhere: a rule
 * whose one side is a single cell and whose other side only adds cells of the same report says which they are.
 */
export function computedTotals(format: Format): readonly ComputedTotal[] {
  const known = totalsByFormat.get(format);
  if (known) return known;
  const totals = new Map<string, ComputedTotal>();
  for (const rule of rulesFor(format.id, format.years.from)) {
    if (rule.kind !== 'identity' || rule.is !== 'equal to') continue;
    for (const instance of identityInstances(rule, format)) {
      const cell = totalOf(instance);
      if (cell === null || totals.has(cell)) continue;
      totals.set(cell, { cell, table: rule.table, parts: instance.left.map((part) => part.cell) });
    }
  }
  const sorted = partsFirst([...totals.values()]);
  totalsByFormat.set(format, sorted);
  return sorted;
}

function totalOf({ left, right }: IdentityInstance): string | null {
  const [total, ...others] = right;
  const onlyAdds = [...left, ...right].every(({ sign, previous }) => sign === 1 && !previous);
  return total !== undefined && others.length === 0 && left.length > 1 && onlyAdds ? total.cell : null;
}

/** A total of totals has to come after them. */
function partsFirst(totals: readonly ComputedTotal[]): readonly ComputedTotal[] {
  const sorted: ComputedTotal[] = [];
  const waiting = new Map(totals.map((total) => [total.cell, total]));
  const place = (total: ComputedTotal): void => {
    if (!waiting.delete(total.cell)) return;
    for (const part of total.parts) {
      const inner = waiting.get(part);
      if (inner) place(inner);
    }
    sorted.push(total);
  };
  totals.forEach(place);
  return sorted;
}

/** The figures with the totals of some tables worked out; a total with an unknown part is itself unknown. */
export function withComputedTotals(
  figures: Figures,
  format: Format,
  isComputed: (table: string) => boolean,
): Figures {
  const filled = new Map(figures);
  for (const { cell, table, parts } of computedTotals(format)) {
    if (!isComputed(table)) continue;
    const sum = sumOfCells(parts, filled);
    if (sum === null) filled.delete(cell);
    else filled.set(cell, sum);
  }
  return filled;
}

/** The sum of cells of one kind, counts or money, or null when one of them is unknown. */
export function sumOfCells(cells: readonly string[], figures: Figures): FigureValue | null {
  return addUp(
    cells.map((cell) => ({ cell, sign: 1 as const })),
    ({ cell }) => figures.get(cell),
  );
}

/** Tables whose stated totals are not those of their parts: there the totals were typed, and stay as typed. */
export function tablesWithTypedTotals(figures: Figures, format: Format): ReadonlySet<string> {
  const computed = withComputedTotals(figures, format, () => true);
  return new Set(
    computedTotals(format)
      .filter(({ cell }) => figures.has(cell) && figures.get(cell) !== computed.get(cell))
      .map(({ table }) => table),
  );
}

/** The sum of a group's rows in one column, as the platform shows it beside the group's heading; null if unknown. */
export function groupSubtotal(
  format: Format,
  table: string,
  group: string,
  column: string,
  figures: Figures,
): FigureValue | null {
  const cells = [...cellsOf(format).values()]
    .filter((place) => place.table.id === table && place.row.group === group && place.column.id === column)
    .map(({ cell }) => cell);
  return sumOfCells(cells, figures);
}
