import { figureOfAmount, figureOfQuantile, measureById } from '@mingjian/domain';
import type { Axis, MeasureId, OddFigure } from '@mingjian/domain';
import type { Words } from '../../../messages/use-words';
import { figureText, qualifiedText } from '../../../ui/figures';
import type { TellOfScatter } from './scatter.messages';
import type { HeldUnit, HeldUnits } from './scatter-answer';

interface ScatterWords {
  readonly words: Words;
  readonly tell: TellOfScatter;
  readonly measures: Readonly<Record<Axis, MeasureId>>;
  readonly nameOf: (unit: string) => string;
}

/** Who lies far out, in one sentence; where nobody does or nothing can be said, that. */
export function headlineOf(
  { odd, tooFew }: HeldUnits,
  year: number,
  { words: { text, say }, tell, measures, nameOf }: ScatterWords,
): string {
  const names = [...new Set(odd.map(({ item }) => nameOf(item.unit)))];
  if (names.length > 0) return tell('scatter.h1', { year, names: names.join(say('sentence.list')) });
  if (tooFew.length === 2) return tell('scatter.h1.few', { year });
  const [x, y] = [measureById(measures.x), measureById(measures.y)];
  return tell('scatter.h1.none', { year, x: text(x.label), y: text(y.label) });
}

/** An odd figure beside the middle of the others and the bound that it lies beyond. */
export function oddInWords(
  { item, axis, amount, side, median, fence }: OddFigure<HeldUnit>,
  { words: { text, language }, tell, measures, nameOf }: ScatterWords,
): string {
  const { label, unit, kind } = measureById(measures[axis]);
  return tell(`scatter.odd.${side}`, {
    name: nameOf(item.unit),
    measure: text(label),
    unit: text(unit),
    value: qualifiedText(figureOfAmount(amount.amount, kind), amount.qualifier, language),
    median: qualifiedText(figureOfQuantile(median, kind), median.qualifier, language),
    fence: figureText(figureOfQuantile({ value: fence, qualifier: 'EXACT' }, kind)),
  });
}
