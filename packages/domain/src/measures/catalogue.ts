import { formats, withKeeping } from '../formats/catalogue.js';
import type { FormatId } from '../formats/catalogue.js';
import { applicationsMeasures } from './applications.js';
import { decisionsMeasures } from './decisions.js';
import { disclosureMeasures } from './disclosure.js';
import { disputesMeasures } from './disputes.js';
import { feesMeasures } from './fees.js';
import type { Formula, Measure } from './measure.js';
import { workMeasures } from './work.js';

const entries = [
  ...disclosureMeasures,
  ...decisionsMeasures,
  ...feesMeasures,
  ...applicationsMeasures,
  ...disputesMeasures,
  ...workMeasures,
] as const;

export type MeasureId = (typeof entries)[number]['id'];

/** Every harmonised series, in the order in which tables list them. */
export const measures: readonly (Measure & { readonly id: MeasureId })[] = entries.map((measure) => ({
  ...measure,
  formulas: heldOn(measure.formulas),
}));

/** A formula holds for later editions that keep the tables it adds up, unless they bring one of their own. */
function heldOn(formulas: Measure['formulas']): Measure['formulas'] {
  const held: Partial<Record<FormatId, Formula>> = {};
  for (const { id } of formats) {
    const formula = formulas[id];
    if (formula === undefined) continue;
    for (const later of withKeeping([id])) held[later] = formulas[later] ?? formula;
  }
  return held;
}

const byId = new Map<string, Measure & { readonly id: MeasureId }>(
  measures.map((measure) => [measure.id, measure]),
);

export function isMeasureId(id: string): id is MeasureId {
  return byId.has(id);
}

export function measureById(id: MeasureId): Measure & { readonly id: MeasureId } {
  const found = byId.get(id);
  if (!found) throw new Error(`No such measure: ${id}`);
  return found;
}
