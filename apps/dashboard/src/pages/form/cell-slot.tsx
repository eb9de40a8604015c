import { useWords } from '../../messages/use-words';
import { CellInput } from './cell-input';
import { FormFigure } from './form-figure';
import type { FormModel } from './form-model';

export interface CellSlotProps {
  readonly model: FormModel;
  readonly cell: string;
  readonly onText: (field: string, text: string) => void;
}

/** A table cell of the form: an input, or the total that the form works out. */
export function CellSlot({ model, cell, onText }: CellSlotProps) {
  const { say } = useWords();
  if (model.isLocked(cell))
    return (
      <td className="fm-sum" data-computed={cell} title={say('form.computedHint')}>
        <FormFigure value={model.figures.get(cell) ?? null} />
      </td>
    );
  return (
    <td>
      <CellInput model={model} cell={cell} onText={onText} />
    </td>
  );
}
