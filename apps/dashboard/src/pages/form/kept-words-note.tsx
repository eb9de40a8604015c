import { keptWords, tellingLikeness } from '@mingjian/domain';
import type { KeptStretch } from '@mingjian/domain';
import { useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { useWords } from '../../messages/use-words';
import { shareText } from '../../ui/figures';

interface KeptWordsNoteProps {
  readonly text: string;
  readonly previous: string;
  readonly year: number;
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

/** What was left as it was last year, with a way to each place: left words are a defect that is scored. */
export function KeptWordsNote({ text, previous, year, area }: KeptWordsNoteProps) {
  const { say } = useWords();
  const [next, setNext] = useState(0);
  const kept = useMemo(() => keptWords(text, previous, year), [text, previous, year]);
  if (kept === null) return null;
  const places = [...kept.kept, ...kept.oldYears].sort((a, b) => a.start - b.start);
  if (kept.likeness < tellingLikeness && places.length === 0) return null;
  const isAll = text === previous;
  const show = ({ start, end }: KeptStretch): void => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  return (
    <p className={`fm-kept s12 ${isAll || kept.likeness >= 0.8 ? 'warn' : 'k2'}`}>
      {isAll
        ? say('form.kept.all', { year: year - 1 })
        : say('form.kept.some', {
            year: year - 1,
            share: shareText(kept.likeness),
            sentences: kept.kept.length,
            years: kept.oldYears.length,
          })}
      {places.length > 0 && (
        <button
          type="button"
          className="fm-link"
          onClick={() => {
            const place = places[next % places.length];
            if (place) show(place);
            setNext(next + 1);
          }}
        >
          {say('form.kept.show', { at: (next % places.length) + 1, of: places.length })}
        </button>
      )}
    </p>
  );
}
