import { isDay } from '@mingjian/domain';
import type { Day, WorkCalendar } from '@mingjian/domain';
import { Input } from 'antd';
import { useId } from 'react';
import { useWords } from '../../messages/use-words';
import { dayOffInWords } from '../../ui/due-day-words';

interface DateFieldProps {
  readonly label: string;
  readonly value: Day;
  readonly calendar: WorkCalendar | null;
  readonly min?: Day;
  readonly onChange: (day: Day) => void;
}

/** A day with its weekday; one that falls on a day off says so, with the working day before. It is not moved. */
export function DateField({ label, value, calendar, min, onChange }: DateFieldProps) {
  const id = useId();
  const words = useWords();
  const dayOff = isDay(value) ? dayOffInWords(value, calendar, words) : null;
  return (
    <div className="cy-field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type="date"
        value={value}
        min={min}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
      <span id={`${id}-note`} className={`s12 ${dayOff === null ? 'k3' : 'warn'}`}>
        {isDay(value)
          ? `${words.fullDay(value)} ${dayOff ?? words.weekday(value)}`
          : words.say('cycles.noDay')}
      </span>
    </div>
  );
}
