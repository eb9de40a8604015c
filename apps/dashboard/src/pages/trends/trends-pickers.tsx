import { measureGroups, measureById, measuresInGroup } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import { Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { Icon } from '../../ui/icon';
import { useTrendsWords } from './trends.messages';
import type { TrendUnit } from './trends-queries';
import { peerGroups, trendViews } from './trends-selection';
import type { PeerGroup, TrendsSelection, TrendView } from './trends-selection';

interface TrendsPickersProps {
  readonly selection: TrendsSelection;
  readonly units: readonly TrendUnit[];
  readonly onSelect: (chosen: Partial<TrendsSelection>) => void;
}

/** Which of the three views, and what of it: each choice changes the address. */
export function TrendsPickers({ selection, units, onSelect }: TrendsPickersProps) {
  const tell = useTrendsWords();
  const { view, measure, peers, unit } = selection;
  return (
    <div className="tr-pickers noprint">
      <Segmented<TrendView>
        aria-label={tell('trends.views')}
        value={view}
        options={trendViews.map((one) => ({ value: one, label: tell(`trends.view.${one}`) }))}
        onChange={(chosen) => onSelect({ view: chosen })}
      />
      {view === 'trend' && (
        <MeasurePicker measure={measure} onPick={(chosen) => onSelect({ measure: chosen })} />
      )}
      {(view === 'trend' || (view === 'composition' && selection.side === 'years')) && (
        <UnitPicker unit={unit} units={units} onPick={(chosen) => onSelect({ unit: chosen })} />
      )}
      {view === 'trend' && unit !== null && (
        <label>
          <span className="k3">{tell('trends.pick.peers')}</span>
          <Select<PeerGroup>
            aria-label={tell('trends.pick.peers')}
            suffixIcon={<Icon name="down" />}
            className="tr-pick-peers"
            value={peers}
            options={peerGroups.map((one) => ({ value: one, label: tell(`trends.peers.${one}`) }))}
            onChange={(chosen) => onSelect({ peers: chosen })}
          />
        </label>
      )}
    </div>
  );
}

/** By the name in either language, whichever is shown. */
function MeasurePicker({
  measure,
  onPick,
}: {
  readonly measure: MeasureId;
  readonly onPick: (measure: MeasureId) => void;
}) {
  const { text } = useWords();
  const tell = useTrendsWords();
  const options = useMemo(
    () =>
      measureGroups.map(({ id, label }) => ({
        label: text(label),
        options: measuresInGroup(id).map((one) => {
          const { zh, en } = measureById(one).label;
          return { value: one, label: text({ zh, en }), search: `${zh} ${en}` };
        }),
      })),
    [text],
  );
  return (
    <label>
      <span className="k3">{tell('trends.pick.measure')}</span>
      <Select<MeasureId>
        aria-label={tell('trends.pick.measure')}
        suffixIcon={<Icon name="down" />}
        className="tr-pick-measure"
        value={measure}
        showSearch={{ optionFilterProp: 'search' }}
        placeholder={tell('trends.pick.measureHint')}
        options={options}
        onChange={onPick}
      />
    </label>
  );
}

/** The region as a whole is told apart from the units in it by a sign that no code has. */
const wholeRegion = '*';

function UnitPicker({
  unit,
  units,
  onPick,
}: {
  readonly unit: string | null;
  readonly units: readonly TrendUnit[];
  readonly onPick: (unit: string | null) => void;
}) {
  const tell = useTrendsWords();
  const { region } = useScope();
  const whole = tell('trends.pick.region', { region: region.name });
  return (
    <label>
      <span className="k3">{tell('trends.pick.unit')}</span>
      <Select<string>
        aria-label={tell('trends.pick.unit')}
        suffixIcon={<Icon name="down" />}
        className="tr-pick-unit"
        value={unit ?? wholeRegion}
        showSearch={{ optionFilterProp: 'search' }}
        placeholder={tell('trends.pick.unitHint')}
        options={[
          { value: wholeRegion, label: whole, search: whole },
          ...units.map(({ code, name }) => ({ value: code, label: name, search: `${name} ${code}` })),
        ]}
        onChange={(chosen) => onPick(chosen === wholeRegion ? null : chosen)}
      />
    </label>
  );
}
