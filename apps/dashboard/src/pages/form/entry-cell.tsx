import { memo } from 'react';
import type { CellTone } from './cell-marks';

interface EntryCellProps {
  readonly field: string;
  readonly cell: string;
  readonly label: string;
  readonly text: string;
  readonly tone: CellTone | null;
  /** Ids of the findings that mark the cell. */
  readonly describedBy: string | undefined;
  readonly money: boolean;
  readonly onText: (field: string, text: string) => void;
}

/** One input of the form. Memoised: typing in one of 175 cells must not draw the other 174. */
export const EntryCell = memo(function EntryCell(props: EntryCellProps) {
  const { field, cell, label, text, tone, describedBy, money, onText } = props;
  return (
    <input
      className={`fm-in${tone === null ? '' : ` is-${tone}`}${text === '0' ? ' is-zero' : ''}`}
      data-field={field}
      data-cell={cell}
      aria-label={label}
      aria-invalid={tone === 'bad'}
      aria-describedby={describedBy}
      inputMode={money ? 'decimal' : 'numeric'}
      autoComplete="off"
      value={text}
      onChange={({ target }) => onText(field, target.value)}
    />
  );
});
