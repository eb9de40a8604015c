import { measureById, outlierParameters } from '@mingjian/domain';
import type { Axis, MeasureId } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { useScatterWords } from './scatter.messages';
import { reasonOf } from './scatter-answer';
import type { HeldUnits } from './scatter-answer';
import { isOpen } from './scatter-spec';
import { oddInWords } from './scatter-words';

interface ScatterNotesProps {
  readonly held: HeldUnits;
  readonly measures: Readonly<Record<Axis, MeasureId>>;
  readonly nameOf: (unit: string) => string;
}

/** Who lies far out and by how much, who is not in the chart and why, and how that was judged. */
export function ScatterNotes({ held, measures, nameOf }: ScatterNotesProps) {
  const words = useWords();
  const { text, say } = words;
  const tell = useScatterWords();
  const labelOf = (axis: Axis) => text(measureById(measures[axis]).label);
  const missing = held.missing.map(({ item, axes: lacking }) => {
    const reasons = [...new Set(lacking.map((axis) => reasonOf(item[axis])))];
    return tell('scatter.missing.one', {
      name: nameOf(item.unit),
      measures: lacking.length === 2 ? '' : lacking.map(labelOf).join(say('sentence.list')),
      reason: reasons.map((reason) => say(`unknown.${reason}`)).join(say('sentence.list')),
    });
  });
  return (
    <figcaption className="s12 k2">
      {held.odd.map((odd) => (
        <p key={`${odd.item.unit} ${odd.axis}`} className="cp-odd">
          {oddInWords(odd, { words, tell, measures, nameOf })}
        </p>
      ))}
      {held.tooFew.map((axis) => (
        <p key={axis}>
          {tell('scatter.few', { measure: labelOf(axis), n: held.medians[axis]?.reported ?? 0 })}
        </p>
      ))}
      {missing.length > 0 && <p>{tell('scatter.missing', { names: missing.join(say('sentence.list')) })}</p>}
      {held.points.some(({ x, y }) => isOpen(x) || isOpen(y)) && <p>{tell('scatter.open')}</p>}
      <p className="k3">
        {tell('scatter.how', {
          factor: outlierParameters.fenceFactor,
          least: String(outlierParameters.leastDistance),
          peers: outlierParameters.fewestPeers,
        })}
      </p>
    </figcaption>
  );
}
