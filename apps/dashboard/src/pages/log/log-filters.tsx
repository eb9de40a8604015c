import { actWords } from '@mingjian/domain';
import { Input } from 'antd';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { useLogWords } from '../../messages/use-log-words';
import { useScope } from '../../shell/scope';
import { Icon } from '../../ui/icon';
import type { LogFilter, LogFilterName } from './log-filter';

interface LogFiltersProps {
  readonly filter: LogFilter;
  readonly set: (name: LogFilterName, value: string | null) => void;
  readonly units: readonly UnitOfYear[];
}

/** By words, unit, act, report year and days; one account is chosen in the list itself. */
export function LogFilters({ filter, set, units }: LogFiltersProps) {
  const { say, text } = useWords();
  const tell = useLogWords();
  const { region, seesRegion } = useScope();
  return (
    <div className="lg-filters noprint" role="search">
      <Input
        className="lg-text"
        defaultValue={filter.text ?? ''}
        placeholder={tell('log.filter.text')}
        aria-label={tell('log.filter.text')}
        allowClear
        onChange={({ target }) => set('text', target.value)}
      />
      {seesRegion && (
        <Choice name={tell('log.filter.unit')} value={filter.unit} onPick={(code) => set('unit', code)}>
          <option value="">{tell('log.filter.allUnits')}</option>
          {units.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <Choice name={tell('log.filter.act')} value={filter.act} onPick={(act) => set('act', act)}>
        <option value="">{tell('log.filter.allActs')}</option>
        {Object.entries(actWords).map(([act, { label }]) => (
          <option key={act} value={act}>
            {text(label)}
          </option>
        ))}
      </Choice>
      <Choice
        name={tell('log.filter.year')}
        value={filter.year === null ? null : String(filter.year)}
        onPick={(year) => set('year', year)}
      >
        <option value="">{tell('log.filter.allYears')}</option>
        {region.years.map((year) => (
          <option key={year} value={year}>
            {say('year.report', { year })}
          </option>
        ))}
      </Choice>
      <DayField name={tell('log.filter.from')} value={filter.from} onPick={(day) => set('from', day)} />
      <DayField name={tell('log.filter.to')} value={filter.to} onPick={(day) => set('to', day)} />
      {filter.account !== null && (
        <button type="button" className="tag acc lg-account" onClick={() => set('account', null)}>
          {tell('log.filter.account', { name: tell('log.filter.thisAccount') })}
          <Icon name="close" />
          <span className="sr">{tell('log.filter.drop')}</span>
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string | null;
  readonly onPick: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ name, value, onPick, children }: ChoiceProps) {
  return (
    <select
      className="field"
      aria-label={name}
      value={value ?? ''}
      onChange={({ target }) => onPick(target.value)}
    >
      {children}
    </select>
  );
}

interface DayFieldProps {
  readonly name: string;
  readonly value: string | null;
  readonly onPick: (day: string) => void;
}

function DayField({ name, value, onPick }: DayFieldProps) {
  const id = useId();
  return (
    <span className="lg-day">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="date"
        className="field"
        value={value ?? ''}
        onChange={({ target }) => onPick(target.value)}
      />
    </span>
  );
}
