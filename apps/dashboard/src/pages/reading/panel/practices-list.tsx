import { practices as catalogue } from '@mingjian/domain';
import type { DocumentReading, ReadingCorrections } from '@mingjian/domain';
import { useId } from 'react';
import { useWords } from '../../../messages/use-words';
import { CrossMark, TickMark } from '../../../ui/marks';
import { practiceKey } from '../text/text-mark';
import { plainWords } from '../text/hidden-characters';
import { shortQuote } from './figure-words';
import { useListKeys } from './use-list-keys';

interface PracticesListProps {
  readonly reading: DocumentReading;
  readonly corrections: ReadingCorrections;
  readonly chosen: string | null;
  readonly canCorrect: boolean;
  readonly onChoose: (key: string) => void;
  /** Takes a practice out, or puts it back. */
  readonly onToggle: (of: number) => void;
}

/** What the report says is in place, and what it does not speak of. */
export function PracticesList(props: PracticesListProps) {
  const { say, text } = useWords();
  const { reading, corrections, chosen, canCorrect, onChoose, onToggle } = props;
  const title = useId();
  const press = useListKeys(onChoose, canCorrect ? { Delete: (key) => onToggle(Number(key.slice(1))) } : {});
  const stop = reading.practices.findIndex((_, index) => practiceKey(index) === chosen);
  const said = new Set<string>(reading.practices.map(({ practice }) => practice));
  const unsaid = catalogue.filter(({ id }) => !said.has(id));
  return (
    <section className="rd-practices" aria-labelledby={title}>
      <header className="rd-head">
        <h2 id={title}>{say('reading.practices', { n: reading.practices.length })}</h2>
      </header>
      <ul onKeyDown={press}>
        {reading.practices.map(({ practice, holds, names, quote }, index) => {
          const key = practiceKey(index);
          const label = catalogue.find(({ id }) => id === practice)?.label;
          const isOut = corrections.practices.some(({ of }) => of === index);
          return (
            <li key={key} className={`${key === chosen ? 'is-on' : ''}${isOut ? ' is-out' : ''}`}>
              <button
                type="button"
                data-item={key}
                tabIndex={index === Math.max(0, stop) ? 0 : -1}
                aria-pressed={key === chosen}
                onClick={() => onChoose(key)}
              >
                {holds ? (
                  <TickMark label={say('reading.practice.holds')} />
                ) : (
                  <CrossMark label={say('reading.practice.denied')} />
                )}
                <b>{label ? text(label) : practice}</b>
                <span lang="zh-CN" title={quote}>
                  {names.length > 0 ? plainWords(names.join('、')) : <q>{shortQuote(quote)}</q>}
                </span>
              </button>
              {isOut && <span className="rd-corrected">{say('reading.practice.out')}</span>}
              {canCorrect && (key === chosen || isOut) && (
                <button type="button" className="rd-link noprint" onClick={() => onToggle(index)}>
                  {say(isOut ? 'reading.restore' : 'reading.takeOut')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {unsaid.length > 0 && (
        <p className="s12 k3">
          {say('reading.practices.unsaid', {
            names: unsaid.map(({ label }) => text(label)).join(say('sentence.list')),
          })}
        </p>
      )}
    </section>
  );
}
