import { sumOfAmounts } from '../comparison/sum.js';
import type { Coverage } from '../comparison/sum.js';
import { cellsOf } from '../formats/cells.js';
import type { CellKind, Format } from '../formats/format.js';
import { fenFromTenThousandYuan, tenThousandYuanFromFen } from '../report/money.js';
import { figuresOf } from '../report/report.js';
import type { DisclosureReport, FigureValue } from '../report/report.js';

/** What a county's units say together in one cell: the sum of those that are known, and of how many of how many. */
export interface ConsolidatedCell {
  /** Null where no unit's figure is known. */
  readonly value: FigureValue | null;
  readonly coverage: Coverage;
}

/**
 * Adds up the reports of a county's units cell by cell, in any order the same. Null is a unit that is expected and has
 * none; a report in another form counts as reported in no cell. Which versions are added up is the caller's to choose,
 * one basis for all. Money is added in whole fen and shown in 万元 only then, so that nothing is rounded twice.
 */
export function consolidate(
  format: Format,
  reports: readonly (DisclosureReport | null)[],
): ReadonlyMap<string, ConsolidatedCell> {
  const figures = reports.map((report) =>
    report?.formatFound === format.id ? figuresOf(report) : new Map<string, FigureValue>(),
  );
  const cells = new Map<string, ConsolidatedCell>();
  for (const { cell, kind } of cellsOf(format).values()) {
    const amounts = figures.map((of) => amountInCell(of.get(cell) ?? null, kind));
    const sum = sumOfAmounts(
      amounts.map((amount) => (amount === null ? null : { amount, qualifier: 'EXACT' })),
    );
    cells.set(cell, {
      value: sum === null ? null : valueOfCell(sum.amount, kind),
      coverage: { expected: reports.length, reported: sum?.reported ?? 0 },
    });
  }
  return cells;
}

/** A cell's figure as a whole amount: a count, or money in fen; null where it is unknown or is no such amount. */
export function amountInCell(value: FigureValue | null, kind: CellKind): bigint | null {
  if (value === null) return null;
  if (kind === 'money') return fenFromTenThousandYuan(String(value));
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : null;
}

/** A whole amount as it stands in a cell. */
export function valueOfCell(amount: bigint, kind: CellKind): FigureValue {
  return kind === 'money' ? tenThousandYuanFromFen(amount) : Number(amount);
}
