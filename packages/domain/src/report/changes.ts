import { sumOfFigures } from '../rules/figure-sum.js';
import { fenFromTenThousandYuan, tenThousandYuanFromFen } from './money.js';
import type { DisclosureReport, FigureValue } from './report.js';
import { figuresOf } from './report.js';

/** A cell that says something else in a later version; null where it is blank. */
export interface ChangedCell {
  readonly cell: string;
  readonly before: FigureValue | null;
  readonly after: FigureValue | null;
}

type WithFigures = Pick<DisclosureReport, 'figures'>;

/** Cells that differ between two versions of a report: those of the later one in its order, then those that it lacks. */
export function changedCells(before: WithFigures, after: WithFigures): readonly ChangedCell[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const cells = new Set([...now.keys(), ...old.keys()]);
  return [...cells]
    .map((cell) => ({ cell, before: old.get(cell) ?? null, after: now.get(cell) ?? null }))
    .filter((change) => !sameFigure(change.before, change.after));
}

/** Money is a decimal string: 1.5 and 1.50 are the same. */
function sameFigure(one: FigureValue | null, other: FigureValue | null): boolean {
  if (one === other) return true;
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  const fen = fenFromTenThousandYuan(one);
  return fen !== null && fen === fenFromTenThousandYuan(other);
}

/** How a figure changed; money as a decimal string. Null where either side is unknown or they are of two kinds. */
export function changeOfFigure(before: FigureValue | null, after: FigureValue | null): FigureValue | null {
  if (typeof before === 'number' && typeof after === 'number') return sumOfFigures([after, -before]);
  if (typeof before !== 'string' || typeof after !== 'string') return null;
  const [from, to] = [fenFromTenThousandYuan(before), fenFromTenThousandYuan(after)];
  return from === null || to === null ? null : tenThousandYuanFromFen(to - from);
}
