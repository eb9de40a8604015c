import { Segmented } from 'antd';
import type { Findable } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { matrixKinds } from '../../matrix/matrix-view';
import type { MatrixKinds } from '../../matrix/matrix-view';
import { MeasurePicker, MeasuresPicker, UnitsPicker } from '../compare-pickers';
import type { CompareSelection } from '../compare-selection';
import type { MultiplesChoice, PanelFor } from '../compare-view';
import { CompareViews } from '../compare-views';
import { useMultiplesWords } from './multiples.messages';

interface MultiplesControlsProps {
  readonly choice: MultiplesChoice;
  readonly selection: CompareSelection;
  readonly kinds: MatrixKinds;
  readonly units: readonly Findable[];
  /** Whether one scale would say anything. */
  readonly mayShare: boolean;
  readonly onChoose: (choice: Partial<MultiplesChoice>) => void;
  readonly onSelect: (selection: CompareSelection) => void;
  readonly onKinds: (kinds: MatrixKinds) => void;
}

/** What each small chart is, of which units, and whether they share a scale: each choice changes the address. */
export function MultiplesControls(props: MultiplesControlsProps) {
  const { choice, selection, kinds, units, mayShare, onChoose, onSelect, onKinds } = props;
  const { say } = useWords();
  const tell = useMultiplesWords();
  return (
    <div className="cp-pickers noprint">
      <Segmented<PanelFor>
        size="small"
        aria-label={tell('multiples.each')}
        value={choice.each}
        options={(['units', 'measures'] as const).map((each) => ({
          value: each,
          label: tell(`multiples.each.${each}`),
        }))}
        onChange={(each) => onChoose({ each })}
      />
      {choice.each === 'units' ? (
        <>
          <MeasurePicker
            name={say('compare.measure')}
            chosen={choice.measure}
            onChoose={(measure) => onChoose({ measure })}
          />
          <Segmented<MatrixKinds>
            size="small"
            aria-label={say('kind.which')}
            value={kinds}
            options={matrixKinds.map((one) => ({ value: one, label: say(`kind.${one}`) }))}
            onChange={onKinds}
          />
        </>
      ) : (
        <>
          <UnitsPicker
            units={units}
            chosen={selection.units}
            onChoose={(chosen) => onSelect({ ...selection, units: chosen })}
          />
          <MeasuresPicker
            chosen={selection.measures}
            onChoose={(chosen) => onSelect({ ...selection, measures: chosen })}
          />
        </>
      )}
      {mayShare ? (
        <Segmented<MultiplesChoice['scale']>
          size="small"
          aria-label={tell('multiples.scale')}
          value={choice.scale}
          options={(['SAME', 'OWN'] as const).map((scale) => ({
            value: scale,
            label: tell(`multiples.scale.${scale}`),
          }))}
          onChange={(scale) => onChoose({ scale })}
        />
      ) : (
        <span className="k2">{tell('multiples.scale.mixed')}</span>
      )}
      <span className="gap" />
      <CompareViews />
    </div>
  );
}
