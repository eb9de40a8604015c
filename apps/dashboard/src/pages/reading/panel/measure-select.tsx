import { measures } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';

interface MeasureSelectProps {
  readonly id: string;
  readonly value: string;
  readonly autoFocus: boolean;
  readonly onPick: (measure: string) => void;
}

/** The measures that words may speak of, in the order of the catalogue. */
export function MeasureSelect({ id, value, autoFocus, onPick }: MeasureSelectProps) {
  const { say, text } = useWords();
  return (
    <select id={id} value={value} autoFocus={autoFocus} onChange={({ target }) => onPick(target.value)}>
      <option value="">{say('reading.measure.choose')}</option>
      {measures.map((measure) => (
        <option key={measure.id} value={measure.id}>
          {text(measure.label)}（{text(measure.unit)}）
        </option>
      ))}
    </select>
  );
}
