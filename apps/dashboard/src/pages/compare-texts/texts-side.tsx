import { Select } from 'antd';
import { useLiveQuery } from '../../api/use-live-query';
import type { ReportPlace } from '../../shell/addresses';
import { Icon } from '../../ui/icon';
import { yearsOfTextsQuery } from './texts-queries';
import type { Side } from './texts-selection';
import { useTextsWords } from './texts.messages';

interface TextsSideProps {
  readonly side: Side;
  readonly place: ReportPlace | null;
  /** What the unit is called, where the list of units does not have its code. */
  readonly name: string | null;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly usualYear: number;
  readonly onChoose: (place: ReportPlace) => void;
}

/** Which report stands on a side: a unit by name or code, and a year of which it has one. */
export function TextsSide({ side, place, name, units, usualYear, onChoose }: TextsSideProps) {
  const tell = useTextsWords();
  const unit = place?.unit ?? null;
  const history = useLiveQuery(yearsOfTextsQuery, { unit: unit ?? '' }, { live: false, skip: unit === null });
  const years = (history.data?.unitHistory?.years ?? []).filter(({ version }) => version != null);
  const label = tell(`texts.${side}`);
  const options = units.map((one) => ({
    value: one.code,
    label: one.name,
    search: `${one.name} ${one.code}`,
  }));
  const isListed = options.some(({ value }) => value === unit);
  return (
    <div className="tx-side noprint" role="group" aria-label={label}>
      <Select<string>
        aria-label={tell('texts.unitOf', { side: label })}
        suffixIcon={<Icon name="down" />}
        className="tx-pick-unit"
        value={unit}
        placeholder={tell('texts.unit')}
        showSearch={{ optionFilterProp: 'search' }}
        options={
          unit === null || isListed
            ? options
            : [{ value: unit, label: name ?? unit, search: `${name ?? ''} ${unit}` }, ...options]
        }
        onChange={(chosen) => onChoose({ unit: chosen, year: place?.year ?? usualYear })}
      />
      <Select<number>
        aria-label={tell('texts.yearOf', { side: label })}
        suffixIcon={<Icon name="down" />}
        className="tx-pick-year"
        disabled={unit === null}
        value={place?.year ?? null}
        placeholder={tell('texts.year')}
        options={years.map(({ year }) => ({ value: year, label: String(year) })).reverse()}
        onChange={(year) => unit !== null && onChoose({ unit, year })}
      />
    </div>
  );
}
