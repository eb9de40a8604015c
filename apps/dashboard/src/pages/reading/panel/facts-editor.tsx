import { isDay } from '@mingjian/domain';
import type { DocumentReading, ReadingCorrections } from '@mingjian/domain';
import { useId, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useWords } from '../../../messages/use-words';

export interface UnitChoice {
  /** Its code in the year of the report. */
  readonly code: string;
  readonly name: string;
}

interface FactsEditorProps {
  readonly reading: DocumentReading;
  readonly corrected: DocumentReading;
  readonly corrections: ReadingCorrections;
  readonly units: readonly UnitChoice[];
  readonly onChange: (to: ReadingCorrections) => void;
  readonly onYear?: (year: number) => void;
  readonly onDone: () => void;
}

/** Corrects unit, year and publication day. What is put back to how it was read is no correction. */
export function FactsEditor({
  reading,
  corrected,
  corrections,
  units,
  onChange,
  ...props
}: FactsEditorProps) {
  const { say } = useWords();
  const ids = { unit: useId(), year: useId(), day: useId(), wrong: useId() };
  const [unit, setUnit] = useState(corrected.unit ?? '');
  const [year, setYear] = useState(corrected.reportYear === null ? '' : String(corrected.reportYear));
  const [day, setDay] = useState(corrected.publishedOn ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const isKnown = units.some(({ code }) => code === unit);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isYear(year)) return setWrong(say('reading.wrong.year'));
    if (day !== '' && !isDay(day)) return setWrong(say('reading.wrong.day'));
    const published = day === '' ? null : day;
    onChange({
      ...corrections,
      unit: unit === '' || unit === reading.unit ? null : unit,
      reportYear: Number(year) === reading.reportYear ? null : Number(year),
      publishedOn: published === reading.publishedOn ? null : { to: published },
    });
    props.onDone();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onDone();
    event.stopPropagation();
  };
  return (
    <form
      className="rd-editor"
      noValidate
      onSubmit={save}
      onKeyDown={press}
      aria-label={say('reading.facts.correct')}
    >
      <label htmlFor={ids.year}>{say('reading.facts.year')}</label>
      <input
        id={ids.year}
        inputMode="numeric"
        autoFocus
        autoComplete="off"
        value={year}
        aria-describedby={ids.wrong}
        onChange={({ target }) => {
          setYear(target.value);
          if (isYear(target.value)) props.onYear?.(Number(target.value));
        }}
      />
      <label htmlFor={ids.unit}>{say('reading.facts.unit')}</label>
      <select id={ids.unit} value={unit} onChange={({ target }) => setUnit(target.value)}>
        {unit === '' && <option value="">{say('reading.facts.choose')}</option>}
        {unit !== '' && !isKnown && <option value={unit}>{unit}</option>}
        {units.map(({ code, name }) => (
          <option key={code} value={code}>
            {name} {code}
          </option>
        ))}
      </select>
      <label htmlFor={ids.day}>{say('reading.facts.published')}</label>
      <input id={ids.day} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      <p id={ids.wrong} role="alert" className="bad s12">
        {wrong}
      </p>
      <div className="rd-actions">
        <button type="submit" className="btn p s">
          {say('reading.save')}
        </button>
        <button type="button" className="btn s" onClick={props.onDone}>
          {say('reading.cancel')}
        </button>
      </div>
    </form>
  );
}

function isYear(text: string): boolean {
  return /^(19|20)\d{2}$/.test(text);
}
