import { cellLabel, cellsOf } from '@mingjian/domain';
import { figureText } from '../../ui/figures';
import { useWords } from '../../messages/use-words';
import { CellInput } from './cell-input';
import { useCellNotes } from './cell-notes';
import { useContext } from 'react';
import { FormFigure } from './form-figure';
import type { FormModel } from './form-model';
import { RemarkedCells } from './remark-of-unit';

export interface CellSlotProps {
  readonly model: FormModel;
  readonly cell: string;
  readonly onText: (field: string, text: string) => void;
}

/** A table cell of the form: an input, or the total that the form works out and says so of. */
export function CellSlot({ model, cell, onText }: CellSlotProps) {
  const { text, say } = useWords();
  const notes = useCellNotes();
  const remarked = useContext(RemarkedCells);
  const place = cellsOf(model.format).get(cell);
  if (model.isLocked(cell) && place) {
    const value = model.figures.get(cell) ?? null;
    return (
      <td
        className="fm-sum"
        data-computed={cell}
        title={say('form.computedHint')}
        aria-readonly="true"
        aria-label={say('form.computedCell', {
          cell: text(cellLabel(place)),
          value: value === null ? say('figure.unknown') : figureText(value),
        })}
      >
        <FormFigure value={value} />
      </td>
    );
  }
  const classes = [notes.thisYear.has(cell) && 'has-note', remarked.has(cell) && 'has-remark'];
  return (
    <td className={classes.filter(Boolean).join(' ') || undefined}>
      <CellInput model={model} cell={cell} onText={onText} />
    </td>
  );
}
