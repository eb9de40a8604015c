import { openPractices, practiceAnswered, practices as catalogue } from '@mingjian/domain';
import type { PracticeId } from '@mingjian/domain';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../messages/use-words';
import type { FormModel } from './form-model';
import { PracticeRow } from './practice-row';

interface PracticeListProps {
  readonly model: FormModel;
  readonly onFields: (changes: readonly (readonly [string, string])[]) => void;
}

/** What is in place, asked one by one after last year's report: what nobody confirms is not in this one. */
export function PracticeList({ model, onFields }: PracticeListProps) {
  const { text, say } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [answered, setAnswered] = useState(0);
  const { practices } = model;
  const open = openPractices(practices).length;
  const others = catalogue.filter(({ id }) => !practices.some(({ practice }) => practice === id));
  const answer = (practice: PracticeId, given: Parameters<typeof practiceAnswered>[1]): void => {
    onFields(practiceAnswered(practice, given));
    setAnswered((before) => before + 1);
  };
  // The button that was pressed is gone: the next question takes the focus, so that Enter answers one after another.
  useEffect(() => {
    if (answered > 0) list.current?.querySelector<HTMLElement>('[data-confirm]')?.focus();
  }, [answered]);
  return (
    <section className="fm-practices" aria-labelledby="fm-practices-title">
      <h3 id="fm-practices-title">
        {say('form.practices')}
        <span className={open > 0 ? 'warn' : 'k2'}>
          {say('form.practices.counts', {
            confirmed: practices.filter((one) => one.answer === 'HOLDS').length,
            open,
          })}
        </span>
      </h3>
      {open > 0 && (
        <p className="s12 k2">{say('form.practices.how', { year: model.report.reportYear - 1 })}</p>
      )}
      <ul ref={list}>
        {practices.map((practice) => (
          <PracticeRow
            key={practice.practice}
            practice={practice}
            year={model.report.reportYear}
            onAnswer={(given) => answer(practice.practice, given)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <label className="fm-practice-more s12 k2">
          {say('form.practices.add')}
          <select
            value=""
            onChange={({ target }) => {
              const added = others.find(({ id }) => id === target.value);
              if (added) onFields(practiceAnswered(added.id, { holds: true, names: '' }));
            }}
          >
            <option value="">{say('form.practices.choose')}</option>
            {others.map(({ id, label }) => (
              <option key={id} value={id}>
                {text(label)}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
