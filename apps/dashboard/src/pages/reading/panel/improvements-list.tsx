import type { DocumentReading, Improvement } from '@mingjian/domain';
import { useId } from 'react';
import { useWords } from '../../../messages/use-words';
import { improvementKey } from '../text/text-mark';
import { plainWords } from '../text/hidden-characters';
import { useListKeys } from './use-list-keys';

interface ImprovementsListProps {
  readonly reading: DocumentReading;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** What the report says is lacking and what it promises to do about it, in its own words. */
export function ImprovementsList({ reading, chosen, onChoose }: ImprovementsListProps) {
  const { say } = useWords();
  const title = useId();
  const press = useListKeys(onChoose);
  const { improvements } = reading;
  const countOf = (kind: Improvement['kind']) => improvements.filter((one) => one.kind === kind).length;
  const stop = improvements.findIndex((_, index) => improvementKey(index) === chosen);
  if (improvements.length === 0) return null;
  return (
    <section className="rd-improvements" aria-labelledby={title}>
      <header className="rd-head">
        <h2 id={title}>
          {say('reading.improvements', { problems: countOf('PROBLEM'), measures: countOf('MEASURE') })}
        </h2>
      </header>
      <ul onKeyDown={press}>
        {improvements.map(({ kind, quote }, index) => {
          const key = improvementKey(index);
          return (
            <li key={key} className={key === chosen ? 'is-on' : undefined}>
              <button
                type="button"
                data-item={key}
                tabIndex={index === Math.max(0, stop) ? 0 : -1}
                aria-pressed={key === chosen}
                onClick={() => onChoose(key)}
              >
                <b>{say(`reading.improvement.${kind}`)}</b>
                <q lang="zh-CN">{plainWords(quote).trim()}</q>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
