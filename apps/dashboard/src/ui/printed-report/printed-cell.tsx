import { cellLabel, cellsOf } from '@mingjian/domain';
import type { Format } from '@mingjian/domain';
import { useEffect, useRef } from 'react';
import { useWords } from '../../messages/use-words';
import { figureText } from '../figures';
import { effectOnCell } from './printed-content';
import type { PrintedContent, PrintedMarks } from './printed-content';

export interface PrintedTableProps {
  readonly format: Format;
  readonly content: PrintedContent;
  readonly marks: PrintedMarks;
}

interface PrintedCellProps extends PrintedTableProps {
  readonly cell: string;
  readonly colSpan?: number;
}

/** One cell of the form with its figure; a finding on it is a shape beside the figure, never colour alone. */
export function PrintedCell({ format, content, marks, cell, colSpan = 1 }: PrintedCellProps) {
  const { text, say } = useWords();
  const element = useRef<HTMLTableCellElement>(null);
  const isShown = marks.cell === cell;
  useEffect(() => {
    if (isShown) element.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [isShown]);
  const value = content.figures.get(cell) ?? null;
  const effect = effectOnCell(marks.findings, cell);
  const place = cellsOf(format).get(cell);
  const { onCell } = marks;
  const shown =
    value === null ? (
      <span className="unk" role="img" aria-label={say('figure.unknown')}>
        —
      </span>
    ) : (
      figureText(value)
    );
  const classes = [
    'pr-cell',
    Number(value) === 0 && value !== null ? 'is-zero' : '',
    effect === null ? '' : `is-${effect.toLowerCase()}`,
    isShown ? 'is-shown' : '',
    marks.related.includes(cell) ? 'is-related' : '',
  ];
  return (
    <td ref={element} colSpan={colSpan} className={classes.filter(Boolean).join(' ')} data-cell={cell}>
      {effect !== null && onCell ? (
        <button
          type="button"
          aria-label={say('printed.cell', {
            cell: place ? text(cellLabel(place)) : cell,
            value: value === null ? say('figure.unknown') : figureText(value),
            effect: say(`effect.${effect}`),
          })}
          onClick={() => onCell(cell)}
        >
          {shown}
        </button>
      ) : (
        shown
      )}
    </td>
  );
}
