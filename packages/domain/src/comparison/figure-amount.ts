import type { CellKind } from '../formats/format.js';
import { fenFromYuan, yuanFromFen } from '../report/money.js';
import type { FigureValue, Qualifier } from '../report/report.js';
import type { Amount } from './change.js';
import { perCent } from './per-cent.js';
import { sumOfAmounts } from './sum.js';

/** A measure's value as it is shown, taken back to a whole amount; null stays unknown. */
export function amountOfFigure(
  value: FigureValue | null,
  qualifier: Qualifier | null,
  kind: CellKind,
): Amount | null {
  if (value === null) return null;
  const amount = kind === 'money' ? fenFromYuan(String(value)) : wholeNumber(value);
  return amount === null ? null : { amount, qualifier: qualifier ?? 'EXACT' };
}

/** A whole amount as it is shown: a count, or yuan as a decimal string. */
export function figureOfAmount(amount: bigint, kind: CellKind): FigureValue {
  return kind === 'money' ? yuanFromFen(amount) : Number(amount);
}

/** The sum of counts that are known, and of how many; a sum of none is unknown. */
export function sumOfCountsKnown(values: readonly (number | null)[]): {
  readonly sum: number | null;
  readonly reported: number;
} {
  const sum = sumOfAmounts(values.map((value) => amountOfFigure(value, 'EXACT', 'count')));
  return { sum: sum === null ? null : Number(sum.amount), reported: sum?.reported ?? 0 };
}

/** A part in per cent of the whole with one decimal; null where either is unknown or the whole is zero. */
export function shareInPercent(part: number | null, whole: number | null): number | null {
  const parts = part === null ? null : wholeNumber(part);
  const all = whole === null ? null : wholeNumber(whole);
  return parts === null || all === null || all <= 0n ? null : perCent(parts, all);
}

function wholeNumber(value: FigureValue): bigint | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : null;
}
