import type { TextRange } from '@mingjian/domain';
import { useId, useState } from 'react';
import { useWords } from '../../../messages/use-words';
import { Icon } from '../../../ui/icon';
import { placesOf } from './words-places';

interface WordsFieldProps {
  readonly text: string;
  readonly selected: TextRange | null;
  readonly onWords: (words: TextRange | null) => void;
}

/** Points at words without a mouse: typed, they are found in the text, and where they stand twice one place is chosen. */
export function WordsField({ text, selected, onWords }: WordsFieldProps) {
  const { say } = useWords();
  const id = useId();
  const [words, setWords] = useState(selected ? text.slice(selected.start, selected.end) : '');
  const places = placesOf(words, text);
  const [at, setAt] = useState(() => Math.max(0, selected ? places.indexOf(selected.start) : 0));
  const point = (to: number, typed: string, starts: readonly number[]) => {
    setAt(to);
    const start = starts[to];
    onWords(start === undefined ? null : { start, end: start + typed.length });
  };
  const type = (typed: string) => {
    setWords(typed);
    point(0, typed, placesOf(typed, text));
  };
  const move = (step: number) => point((at + step + places.length) % places.length, words, places);
  return (
    <>
      <label htmlFor={id}>{say('reading.column.words')}</label>
      <span className="rd-words-field">
        <input
          id={id}
          lang="zh-CN"
          autoFocus={selected === null}
          autoComplete="off"
          placeholder={say('reading.words.placeholder')}
          value={words}
          onChange={({ target }) => type(target.value)}
        />
        <span className="s12 k3" aria-live="polite">
          {words !== '' &&
            (places.length === 0
              ? say('reading.words.nowhere')
              : say('reading.words.place', { n: at + 1, of: places.length }))}
        </span>
        {places.length > 1 && (
          <button
            type="button"
            className="btn s"
            aria-label={say('reading.words.next')}
            onClick={() => move(1)}
          >
            <Icon name="right" />
          </button>
        )}
      </span>
    </>
  );
}
