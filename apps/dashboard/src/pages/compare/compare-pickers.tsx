import { findsUnit, measures } from '@mingjian/domain';
import type { Findable, MeasureId } from '@mingjian/domain';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { Icon } from '../../ui/icon';
import { mostUnits, mostYears } from './compare-selection';
import type { CompareSelection } from './compare-selection';

interface ComparePickersProps {
  readonly selection: CompareSelection;
  readonly units: readonly Findable[];
  readonly years: readonly number[];
  readonly onSelect: (selection: CompareSelection) => void;
  readonly children: ReactNode;
}

/** Units by name, pinyin or code, years and rows: each choice changes the address. */
export function ComparePickers({ selection, units, years, onSelect, children }: ComparePickersProps) {
  const { say } = useWords();
  return (
    <div className="cp-pickers noprint">
      <UnitsPicker
        units={units}
        chosen={selection.units}
        onChoose={(chosen) => onSelect({ ...selection, units: chosen })}
      />
      <label>
        <span className="k3">{say('compare.pick.years')}</span>
        <Select<number[]>
          mode="multiple"
          aria-label={say('compare.pick.years')}
          suffixIcon={<Icon name="down" />}
          className="cp-pick-years"
          maxCount={mostYears}
          value={[...selection.years]}
          options={[...years].sort((a, b) => a - b).map((year) => ({ value: year, label: String(year) }))}
          onChange={(chosen) => onSelect({ ...selection, years: [...chosen].sort((a, b) => a - b) })}
        />
      </label>
      <MeasuresPicker
        chosen={selection.measures}
        onChoose={(chosen) => onSelect({ ...selection, measures: chosen })}
      />
      {children}
    </div>
  );
}

interface UnitsPickerProps {
  readonly units: readonly Findable[];
  readonly chosen: readonly string[];
  readonly onChoose: (units: readonly string[]) => void;
}

export function UnitsPicker({ units, chosen, onChoose }: UnitsPickerProps) {
  const { say } = useWords();
  return (
    <label>
      <span className="k3">{say('compare.pick.units')}</span>
      <Select<string[]>
        mode="multiple"
        aria-label={say('compare.pick.units')}
        suffixIcon={<Icon name="down" />}
        className="cp-pick-units"
        maxCount={mostUnits}
        value={[...chosen]}
        showSearch={{
          filterOption: (typed, option) => option === undefined || findsUnit(typed, option.unit),
        }}
        placeholder={say('compare.pick.unitsHint')}
        options={units.map((unit) => ({ value: unit.code, label: unit.name, unit }))}
        onChange={onChoose}
      />
    </label>
  );
}

interface MeasuresPickerProps {
  readonly chosen: readonly MeasureId[];
  readonly onChoose: (measures: readonly MeasureId[]) => void;
}

export function MeasuresPicker({ chosen, onChoose }: MeasuresPickerProps) {
  const { text, say } = useWords();
  return (
    <label>
      <span className="k3">{say('compare.pick.measures')}</span>
      <Select<MeasureId[]>
        mode="multiple"
        aria-label={say('compare.pick.measures')}
        suffixIcon={<Icon name="down" />}
        className="cp-pick-measures"
        maxTagCount={0}
        maxTagPlaceholder={(hidden) => say('compare.pick.measuresN', { n: hidden.length })}
        value={[...chosen]}
        showSearch={{ optionFilterProp: 'label' }}
        options={measures.map(({ id, label }) => ({ value: id, label: text(label) }))}
        onChange={onChoose}
      />
    </label>
  );
}

interface MeasurePickerProps {
  readonly name: string;
  readonly chosen: MeasureId;
  readonly onChoose: (measure: MeasureId) => void;
}

/** One measure, where a picture has room for one. */
export function MeasurePicker({ name, chosen, onChoose }: MeasurePickerProps) {
  const { text } = useWords();
  return (
    <label>
      <span className="k3">{name}</span>
      <Select<MeasureId>
        aria-label={name}
        suffixIcon={<Icon name="down" />}
        className="cp-pick-measure"
        value={chosen}
        showSearch={{ optionFilterProp: 'label' }}
        options={measures.map(({ id, label }) => ({ value: id, label: text(label) }))}
        onChange={onChoose}
      />
    </label>
  );
}
