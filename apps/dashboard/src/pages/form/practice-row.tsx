import { practiceField, practices as catalogue } from '@mingjian/domain';
import type { PracticeOfForm } from '@mingjian/domain';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { CrossMark, TickMark } from '../../ui/marks';

export type GivenAnswer = { readonly holds: boolean; readonly names: string } | 'DROPPED' | 'OPEN';

interface PracticeRowProps {
  readonly practice: PracticeOfForm;
  readonly year: number;
  readonly onAnswer: (answer: GivenAnswer) => void;
}

/** One practice: last year's words to it, and the three answers to them: still so, changed, or not in this report. */
export function PracticeRow({ practice, year, onAnswer }: PracticeRowProps) {
  const { text, say } = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  const { answer, lastYear } = practice;
  const label = text(catalogue.find(({ id }) => id === practice.practice)?.label ?? noLabel);
  const lastNames = lastYear?.names ?? '';
  const holds = answer === 'DENIED' ? false : answer === 'HOLDS' ? true : (lastYear?.holds ?? true);
  const shown = answer === 'OPEN' || answer === 'DROPPED' ? lastNames : practice.names;
  const takeBack = say(lastYear === null ? 'form.practice.remove' : 'form.practice.undo');
  const change = (names: string): void => {
    onAnswer({ holds, names });
    setEditing(null);
  };
  return (
    <li
      className={`fm-practice is-${answer.toLowerCase()}`}
      data-field={practiceField(practice.practice)}
      tabIndex={-1}
    >
      <span className="fm-practice-mark">
        {answer === 'HOLDS' && <TickMark label={say('form.practice.confirmed')} />}
        {answer === 'DENIED' && <CrossMark label={say('form.practice.denied')} />}
      </span>
      <span className="fm-practice-words">
        <b>{label}</b>
        {editing === null && shown !== '' && <span lang="zh-CN">{shown}</span>}
        {!holds && <span className="k2">{say('form.practice.denied')}</span>}
        {answer === 'DROPPED' && <span className="k3">{say('form.practice.dropped')}</span>}
        {answer === 'HOLDS' && lastYear !== null && practice.names !== lastNames && (
          <span className="k3 s12">
            {say('form.practice.was', { year: year - 1, names: lastNames || '—' })}
          </span>
        )}
        {editing !== null && (
          <input
            autoFocus
            value={editing}
            aria-label={say('form.practice.names', { practice: label })}
            placeholder={say('form.practice.placeholder')}
            onChange={({ target }) => setEditing(target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Enter') change(editing);
              if (event.key === 'Escape') setEditing(null);
            }}
          />
        )}
        {answer === 'OPEN' && lastYear?.words != null && (
          <q lang="zh-CN" title={say('form.practice.wordsOf', { year: year - 1 })}>
            {lastYear.words}
          </q>
        )}
      </span>
      <span className="fm-practice-acts">
        {editing !== null ? (
          <button type="button" className="btn s" onClick={() => change(editing)}>
            {say('form.practice.confirm')}
          </button>
        ) : (
          <>
            {answer === 'OPEN' && (
              <button
                type="button"
                className="btn s"
                data-confirm
                aria-label={say('form.practice.confirmNamed', { practice: label })}
                onClick={() => onAnswer({ holds, names: lastNames })}
              >
                {say('form.practice.confirm')}
              </button>
            )}
            {answer !== 'DROPPED' && (
              <button
                type="button"
                className="fm-link"
                aria-label={say('form.practice.changeNamed', { practice: label })}
                onClick={() => setEditing(shown)}
              >
                {say('form.practice.change')}
              </button>
            )}
            {answer === 'OPEN' && (
              <button
                type="button"
                className="fm-link"
                aria-label={say('form.practice.dropNamed', { practice: label })}
                onClick={() => onAnswer('DROPPED')}
              >
                {say('form.practice.drop')}
              </button>
            )}
            {answer !== 'OPEN' && (
              <button
                type="button"
                className="fm-link"
                aria-label={say('form.practice.undoNamed', { practice: label, act: takeBack })}
                onClick={() => onAnswer('OPEN')}
              >
                {takeBack}
              </button>
            )}
          </>
        )}
      </span>
    </li>
  );
}

const noLabel = { zh: '', en: '' };
