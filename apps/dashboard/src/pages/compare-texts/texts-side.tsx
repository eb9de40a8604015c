import { findsUnit } from '@mingjian/domain';
import type { Findable } from '@mingjian/domain';
import { Select } from 'antd';
import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import type { ReportPlace } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Icon } from '../../ui/icon';
import { yearsOfTextsQuery } from './texts-queries';
import type { ReportOfTexts } from './texts-queries';
import type { Side } from './texts-selection';
import { useTextsWords } from './texts.messages';

interface TextsSideProps {
  readonly side: Side;
  readonly place: ReportPlace | null;
  /** What is known of the report; null until one is chosen. */
  readonly answer: ReportOfTexts | null;
  readonly units: readonly Findable[];
  readonly usualYear: number;
  readonly onChoose: (place: ReportPlace) => void;
}

/** Which report stands on a side: a unit by name, pinyin or code, and a year of which it has one. */
export function TextsSide({ side, place, answer, units, usualYear, onChoose }: TextsSideProps) {
  const tell = useTextsWords();
  const name = answer?.unit?.name ?? null;
  const unit = place?.unit ?? null;
  const history = useLiveQuery(yearsOfTextsQuery, { unit: unit ?? '' }, { live: false, skip: unit === null });
  const years = (history.data?.unitHistory?.years ?? []).filter(({ version }) => version != null);
  const label = tell(`texts.${side}`);
  const options = units.map((one) => ({ value: one.code, label: one.name, unit: one }));
  const isListed = options.some(({ value }) => value === unit);
  return (
    <div role="group" aria-label={label}>
      <div className="tx-side noprint">
        <Select<string>
          aria-label={tell('texts.unitOf', { side: label })}
          suffixIcon={<Icon name="down" />}
          className="tx-pick-unit"
          value={unit}
          placeholder={tell('texts.unit')}
          showSearch={{
            filterOption: (typed, option) => option === undefined || findsUnit(typed, option.unit),
          }}
          options={
            unit === null || isListed
              ? options
              : [
                  { value: unit, label: name ?? unit, unit: { code: unit, name: name ?? '', pinyin: '' } },
                  ...options,
                ]
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
      {place !== null && answer !== null && <ReportLine place={place} answer={answer} />}
    </div>
  );
}

interface ReportLineProps {
  readonly place: ReportPlace;
  readonly answer: ReportOfTexts;
}

/** The report that stands on this side, or that there is none. */
function ReportLine({ place, answer: { report, unit } }: ReportLineProps) {
  const { fullDay } = useWords();
  const tell = useTextsWords();
  const { region } = useScope();
  if (report == null) return <p className="s12 k2">{tell('texts.noReport')}</p>;
  return (
    <p className="s12 k2">
      <Link className="tx-report" to={addressOfUnit(region.code, place.unit, place.year)}>
        {tell('texts.name', { unit: unit?.name ?? place.unit, year: place.year })}
      </Link>{' '}
      {report.publishedOn != null && tell('texts.published', { day: fullDay(report.publishedOn) })}
    </p>
  );
}
