import { measureById, shareInPercent, sumOfAmounts } from '@mingjian/domain';
import type { Amount, MeasureId, Sum } from '@mingjian/domain';
import type { Run, TableCell } from '../bound/document.js';
import type { Origin } from '../bound/figure.js';
import { cellOf } from '../bound/binder.js';
import { amountInWords } from '../bound/shown.js';
import { unknown } from '../writing/columns.js';
import { amountOf, originsOf } from '../writing/county.js';
import type { UnitNow } from '../writing/county.js';
import type { Writing } from './writing.js';

/** What a unit says of a measure in the year of the document, bound once. */
export function saidRun(w: Writing, { now }: UnitNow, measure: MeasureId): Run & { readonly figure: string } {
  return w.binder.amount(
    `said.${now.code}.${now.year}.${measure}`,
    amountOf(now, measure),
    measureById(measure).kind,
    {
      derivation: 'STATED',
      origins: originsOf(now, measure),
    },
  );
}

export function saidCell(w: Writing, one: UnitNow, measure: MeasureId): TableCell {
  return amountOf(one.now, measure) === null ? unknown : cellOf(saidRun(w, one, measure));
}

export function sumOver(units: readonly UnitNow[], measure: MeasureId): Sum | null {
  return sumOfAmounts(units.map(({ now }) => amountOf(now, measure)));
}

export function sumOrigins(units: readonly UnitNow[], measure: MeasureId): readonly Origin[] {
  return units.flatMap(({ now }) => originsOf(now, measure));
}

/** The sum over all units that say it, with of how many it is; bound once. */
export function sumRun(
  w: Writing,
  units: readonly UnitNow[],
  measure: MeasureId,
): Run & { readonly figure: string } {
  const sum = sumOver(units, measure);
  return w.binder.amount(`sum.${measure}.${w.facts.year}`, sum, measureById(measure).kind, {
    derivation: 'SUM',
    origins: sumOrigins(units, measure),
    coverage: { expected: units.length, reported: sum?.reported ?? 0 },
  });
}

export function countOf(amount: Amount | null): number | null {
  return amount === null ? null : Number(amount.amount);
}

/** A share in per cent with one decimal; the dash where it has no whole. */
export function shareRun(
  w: Writing,
  key: string,
  part: number | null,
  whole: number | null,
  origins: readonly Origin[],
): Run & { readonly figure: string } {
  const value = shareInPercent(part, whole);
  return w.binder.bind({
    key,
    kind: 'percent',
    value,
    qualifier: 'EXACT',
    shown: value === null ? '—' : amountInWords(value, 'percent'),
    derivation: 'SHARE',
    coverage: null,
    origins,
  });
}
