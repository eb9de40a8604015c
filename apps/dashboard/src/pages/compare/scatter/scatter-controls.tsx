import { Segmented, Select } from 'antd';
import { useWords } from '../../../messages/use-words';
import { Icon } from '../../../ui/icon';
import { matrixKinds } from '../../matrix/matrix-view';
import type { MatrixKinds } from '../../matrix/matrix-view';
import { MeasurePicker } from '../compare-pickers';
import type { ScatterChoice } from '../compare-view';
import { CompareViews } from '../compare-views';
import { useScatterWords } from './scatter.messages';

interface ScatterControlsProps {
  readonly choice: ScatterChoice;
  readonly kinds: MatrixKinds;
  readonly years: readonly number[];
  readonly onChoose: (choice: Partial<ScatterChoice>) => void;
  readonly onKinds: (kinds: MatrixKinds) => void;
}

/** Which two measures, of which year, of which units: each choice changes the address. */
export function ScatterControls({ choice, kinds, years, onChoose, onKinds }: ScatterControlsProps) {
  const { say } = useWords();
  const tell = useScatterWords();
  return (
    <div className="cp-pickers noprint">
      <MeasurePicker name={tell('scatter.x')} chosen={choice.x} onChoose={(x) => onChoose({ x })} />
      <MeasurePicker name={tell('scatter.y')} chosen={choice.y} onChoose={(y) => onChoose({ y })} />
      <label>
        <span className="k3">{tell('scatter.year')}</span>
        <Select<number>
          aria-label={tell('scatter.year')}
          suffixIcon={<Icon name="down" />}
          className="cp-pick-year"
          value={choice.year}
          options={years.toReversed().map((year) => ({ value: year, label: String(year) }))}
          onChange={(year) => onChoose({ year })}
        />
      </label>
      <Segmented<MatrixKinds>
        size="small"
        aria-label={say('kind.which')}
        value={kinds}
        options={matrixKinds.map((one) => ({ value: one, label: say(`kind.${one}`) }))}
        onChange={onKinds}
      />
      <span className="gap" />
      <CompareViews />
    </div>
  );
}
