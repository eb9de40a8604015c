import { cellField, cellLabel, cellsOf } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { EntryCell } from './entry-cell';
import type { FormModel } from './form-model';

export interface CellInputProps {
  readonly model: FormModel;
  readonly cell: string;
  readonly onText: (field: string, text: string) => void;
}

/** The input of one cell outside of its table; nothing for a total that the form works out. */
export function CellInput({ model, cell, onText }: CellInputProps) {
  const { text } = useWords();
  const place = cellsOf(model.format).get(cell);
  if (!place) return null;
  return (
    <EntryCell
      field={cellField(cell)}
      cell={cell}
      label={text(cellLabel(place))}
      text={model.entry.get(cellField(cell)) ?? ''}
      tone={model.tones.get(cell) ?? null}
      describedBy={model.described.get(cell)}
      money={place.kind === 'money'}
      onText={onText}
    />
  );
}
