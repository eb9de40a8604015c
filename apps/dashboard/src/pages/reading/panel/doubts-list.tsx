import type { DocumentReading } from '@mingjian/domain';
import { useId } from 'react';
import { useWords } from '../../../messages/use-words';
import { FindingMark, TickMark } from '../../../ui/marks';
import { doubtKey } from '../text/text-mark';
import { shortQuote } from './figure-words';
import { useListKeys } from './use-list-keys';

interface DoubtsListProps {
  readonly reading: DocumentReading;
  readonly chosen: string | null;
  /** Doubts that were looked at. */
  readonly seen: ReadonlySet<string>;
  readonly onChoose: (key: string) => void;
}

/** What a person has to look at before the reading can be trusted: it comes before everything else. */
export function DoubtsList({ reading, chosen, seen, onChoose }: DoubtsListProps) {
  const { say, text } = useWords();
  const title = useId();
  const press = useListKeys(onChoose);
  const { doubts } = reading;
  if (doubts.length === 0) return null;
  const open = doubts.filter((_, index) => !seen.has(doubtKey(index))).length;
  const stop = doubts.findIndex((_, index) => doubtKey(index) === chosen);
  return (
    <section className="rd-doubts" aria-labelledby={title}>
      <header className="rd-head">
        <h2 id={title}>{say('reading.doubts', { n: doubts.length })}</h2>
        <span className="k3" aria-live="polite">
          {open === 0 ? say('reading.doubts.seen') : say('reading.doubts.open', { n: open })}
        </span>
      </header>
      <ol onKeyDown={press}>
        {doubts.map((doubt, index) => {
          const key = doubtKey(index);
          const words = reading.text.slice(doubt.start, doubt.end);
          return (
            <li key={key} className={key === chosen ? 'is-on' : undefined}>
              <button
                type="button"
                data-item={key}
                tabIndex={index === Math.max(0, stop) ? 0 : -1}
                aria-pressed={key === chosen}
                onClick={() => onChoose(key)}
              >
                {seen.has(key) ? (
                  <TickMark label={say('reading.doubt.seen')} />
                ) : (
                  <FindingMark effect="EXPLAIN" label={say('reading.doubtful')} />
                )}
                <span>
                  {text(doubt.why)}
                  {words !== '' && (
                    <q lang="zh-CN" title={words}>
                      {shortQuote(words)}
                    </q>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
