import { figureOfAmount, figureOfQuantile, measureById } from '@mingjian/domain';
import type { Amount, Axis, MeasureId, Qualifier } from '@mingjian/domain';
import type { FigureValue } from '@mingjian/domain';
import type { ScatterSpec, Tone } from '@mingjian/yearbook/charts';
import type { HeldUnits } from './scatter-answer';

interface ScatterOf {
  readonly held: HeldUnits;
  readonly measures: Readonly<Record<Axis, MeasureId>>;
  /** Units that somebody looks for among the others. */
  readonly marked: readonly string[];
  readonly nameOf: (unit: string) => string;
  readonly axisOf: (measure: MeasureId) => { readonly name: string; readonly unit: string };
  readonly medianOf: (value: FigureValue, qualifier: Qualifier) => string;
}

/** Who lies far out and who is looked for bear their names, the others are grey: the table names everybody. */
export function scatterOf({ held, measures, marked, nameOf, axisOf, medianOf }: ScatterOf): ScatterSpec {
  const odd = new Set(held.odd.map(({ item }) => item.unit));
  const toneOf = (unit: string, isOpen: boolean): Tone => {
    if (isOpen) return 'outline';
    return odd.has(unit) ? 'second' : marked.includes(unit) ? 'first' : 'context';
  };
  const median = (axis: Axis) => {
    const known = held.medians[axis];
    if (known === null) return null;
    const value = figureOfQuantile(known.median, measureById(measures[axis]).kind);
    return { value: Number(value), shown: medianOf(value, known.median.qualifier) };
  };
  return {
    kind: 'SCATTER',
    x: axisOf(measures.x),
    y: axisOf(measures.y),
    points: held.points.map(({ item: { unit }, x, y }) => ({
      name: nameOf(unit),
      x: placeOf(x, measures.x),
      y: placeOf(y, measures.y),
      tone: toneOf(unit, isOpen(x) || isOpen(y)),
      isNamed: odd.has(unit) || marked.includes(unit),
    })),
    medians: { x: median('x'), y: median('y') },
  };
}

export function isOpen({ qualifier }: Amount): boolean {
  return qualifier !== 'EXACT';
}

/** Where a value lies, not what it is: yuan with fen are placed by their nearest number. */
function placeOf({ amount }: Amount, measure: MeasureId): number {
  return Number(figureOfAmount(amount, measureById(measure).kind));
}
