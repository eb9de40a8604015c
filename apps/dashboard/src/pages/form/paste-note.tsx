import type { Figures, PastedBlock } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';

interface PasteNoteProps {
  readonly block: PastedBlock;
  /** Figures after the paste, to hold the block's totals against the computed ones. */
  readonly figures: Figures;
  readonly onClose: () => void;
}

/** What a paste did: how many cells, and everything of the block that did not get there. */
export function PasteNote({ block, figures, onClose }: PasteNoteProps) {
  const { say } = useWords();
  const set = block.cells.filter(([, text]) => text !== '').length;
  const otherTotals = block.onTotals.filter(
    ({ cell, value }) => value !== null && figures.get(cell) !== value,
  ).length;
  const notes = [
    say('form.pasted', { n: set, blanks: block.cells.length - set }),
    block.skippedLabels && say('form.pasted.labels'),
    block.unreadable.length > 0 && say('form.pasted.unreadable', { n: block.unreadable.length }),
    block.outside > 0 && say('form.pasted.outside', { n: block.outside }),
    otherTotals > 0 && say('form.pasted.totals', { n: otherTotals }),
  ].filter((note) => note !== false);
  return (
    <p className="fm-paste s12" role="status">
      {notes.join(say('sentence.semicolon'))}
      <button type="button" className="fm-link" onClick={onClose}>
        {say('action.close')}
      </button>
    </p>
  );
}
