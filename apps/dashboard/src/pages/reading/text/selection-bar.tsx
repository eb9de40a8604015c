import type { TextRange } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { shortQuote } from '../panel/figure-words';

interface SelectionBarProps {
  readonly text: string;
  readonly words: TextRange;
  readonly onAdd: (words: TextRange) => void;
}

/** Offers to read a figure from the words that were selected. */
export function SelectionBar({ text, words, onAdd }: SelectionBarProps) {
  const { say } = useWords();
  return (
    <div className="rd-edits noprint" role="group" aria-label={say('reading.selection')}>
      <p className="s13">
        {say('reading.selection')} <q lang="zh-CN">{shortQuote(text.slice(words.start, words.end))}</q>
      </p>
      <button
        type="button"
        className="btn p s"
        // A press must not take the selection away before it is used.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onAdd(words)}
      >
        {say('reading.add')}
      </button>
    </div>
  );
}
