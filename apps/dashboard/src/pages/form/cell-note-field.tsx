import { useId, useState } from 'react';
import { useWords } from '../../messages/use-words';
import { useCellNotes } from './cell-notes';

interface CellNoteFieldProps {
  readonly cell: string;
  readonly year: number;
  readonly onBack: () => void;
}

/** As the server takes it. */
const longestNote = 500;

/** Who supplied the figure, in the unit's own words and for its own people; last year's note stands above. */
export function CellNoteField({ cell, year, onBack }: CellNoteFieldProps) {
  const { say, instant } = useWords();
  const id = useId();
  const { thisYear, lastYear, write } = useCellNotes();
  const note = thisYear.get(cell);
  const before = lastYear.get(cell);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const text = typed ?? note?.text ?? '';
  const isChanged = text.trim() !== (note?.text ?? '');

  const save = async (words: string): Promise<void> => {
    const wrong = await write(cell, words.trim());
    setProblem(wrong);
    if (wrong === null) setTyped(null);
  };

  return (
    <div className="fm-note-field">
      <label htmlFor={id} className="s12 k2">
        {say('form.note')} <kbd>Shift+F2</kbd>
      </label>
      {before && (
        <p className="s12 k2">
          {say('form.note.before', { year: year - 1, note: before.text })}
          {text === '' && (
            <button type="button" className="fm-link" onClick={() => void save(before.text)}>
              {say('form.note.same')}
            </button>
          )}
        </p>
      )}
      <div className="fm-row">
        <input
          id={id}
          data-note={cell}
          value={text}
          maxLength={longestNote}
          autoComplete="off"
          placeholder={say('form.note.placeholder')}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') void save(text).then(onBack);
            if (event.key === 'Escape') {
              setTyped(null);
              onBack();
            }
          }}
        />
        {isChanged && (
          <button type="button" className="btn s" onClick={() => void save(text)}>
            {say('form.note.keep')}
          </button>
        )}
      </div>
      {problem !== null && (
        <p role="alert" className="s12 bad">
          {problem}
        </p>
      )}
      {note && !isChanged && (
        <p className="s12 k3">
          {say('form.note.by', { who: note.writtenBy ?? '', at: instant(note.writtenAt) })}
        </p>
      )}
    </div>
  );
}
