import { memo } from 'react';
import { useWords } from '../../../messages/use-words';
import type { FigureTags } from './figure-tags';
import { characterNumber, runsOf } from './hidden-characters';
import type { Piece } from './marked-lines';
import type { TextMark } from './text-mark';

interface MarkedLineProps {
  readonly pieces: readonly Piece<TextMark>[];
  readonly tags: FigureTags;
  /** What is chosen, where it is in this line. */
  readonly chosen: string | null;
  /** The figure that Tab comes to, where it begins in this line. */
  readonly tabStop: string | null;
}

/** One line of a document, its words marked. Whatever the document holds, it is shown as text and nothing else. */
export const MarkedLine = memo(function MarkedLine({ pieces, tags, chosen, tabStop }: MarkedLineProps) {
  return pieces.map((piece) => (
    <MarkedPiece key={piece.start} piece={piece} tags={tags} chosen={chosen} tabStop={tabStop} />
  ));
});

interface MarkedPieceProps extends Omit<MarkedLineProps, 'pieces'> {
  readonly piece: Piece<TextMark>;
}

function MarkedPiece({ piece, tags, chosen, tabStop }: MarkedPieceProps) {
  const { say } = useWords();
  const { start, text, marks } = piece;
  if (marks.length === 0) return <Runs start={start} text={text} />;
  const opening = tags.opening.get(start) ?? [];
  const numbers = tags.numbers.get(start);
  const isChosen = chosen !== null && marks.some(({ key }) => key === chosen);
  const kinds = [...new Set(marks.map(looksOf))].join(' ');
  const props = {
    className: `${kinds}${isChosen ? ' is-on' : ''}`,
    'data-keys': marks.map(({ key }) => key).join(' '),
  };
  const content = (
    <>
      <Runs start={start} text={text} />
      {numbers && <sup aria-hidden="true">{numbers.join('·')}</sup>}
    </>
  );
  if (!marks.some(({ kind }) => kind === 'figure')) return <span {...props}>{content}</span>;
  if (opening.length === 0) return <mark {...props}>{content}</mark>;
  return (
    <mark
      {...props}
      role="button"
      tabIndex={opening.some(({ key }) => key === tabStop) ? 0 : -1}
      aria-pressed={isChosen}
      data-opens={opening.map(({ key }) => key).join(' ')}
    >
      <span className="sr">
        {say('reading.number', { numbers: opening.map(({ number }) => number).join('·') })}
      </span>
      {content}
    </mark>
  );
}

const longWords = 60;

/** A figure counted over whole paragraphs would colour all of them. */
function looksOf({ kind, start, end }: TextMark): string {
  return kind === 'figure' && end - start > longWords ? 'is-passage is-long' : `is-${kind}`;
}

/** Characters that turn words around or hide them are shown by their numbers and do nothing. */
function Runs({ start, text }: { readonly start: number; readonly text: string }) {
  const { say } = useWords();
  return runsOf(text).map((run) =>
    run.isHidden ? (
      <span
        key={run.at}
        className="rd-hidden"
        title={say('reading.hidden')}
        data-at={start + run.at}
        data-length={run.text.length}
      >
        {characterNumber(run.text)}
      </span>
    ) : (
      <span key={run.at} data-at={start + run.at}>
        {run.text}
      </span>
    ),
  );
}
