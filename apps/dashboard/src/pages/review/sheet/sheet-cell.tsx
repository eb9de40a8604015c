import { cellLabel, cellsOf } from '@mingjian/domain';
import type { Effect, FigureValue } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { figureText } from '../../../ui/figures';
import { useDesk } from '../desk/desk-context';
import type { Desk } from '../desk/desk-context';
import { onCell } from '../remarks/remark-place';
import { ComparedFigure } from './compared-figure';

interface SheetCellProps {
  readonly cell: string;
  readonly colSpan?: number;
  /** Last year's figure stands small beside it, where the table has no column for it. */
  readonly withLastYear?: boolean;
  readonly isTotal?: boolean;
}

/** One figure of the report: what was found, changed and remarked on it, and the way to remark on it. */
export function SheetCell({ cell, colSpan = 1, withLastYear = false, isTotal = false }: SheetCellProps) {
  const desk = useDesk();
  const words = useWords();
  const { model, view, active } = desk;
  const value = model.figures.get(cell) ?? null;
  const remarks = remarksOnCell(desk, cell);
  const effect = effectOnCell(desk, cell);
  const classes = [
    'rv-cell',
    value !== null && Number(value) === 0 ? 'is-zero' : '',
    isTotal ? 'is-total' : '',
    effect === null ? '' : `is-${effect.toLowerCase()}`,
    active?.cells.includes(cell) ? 'is-target' : active?.finding.cells.includes(cell) ? 'is-related' : '',
    view === 'versions' && model.changes.has(cell) ? 'is-changed' : '',
    desk.opened?.cell === cell ? 'is-open' : '',
  ];
  return (
    <td role="gridcell" colSpan={colSpan} className={classes.filter(Boolean).join(' ')}>
      <button
        type="button"
        data-cell={cell}
        tabIndex={-1}
        aria-haspopup="dialog"
        onClick={() => desk.open(onCell(cell))}
        onContextMenu={(event) => {
          event.preventDefault();
          desk.open(onCell(cell));
        }}
      >
        <span className="sr">{cellWords(desk, cell, words)}</span>
        <span aria-hidden="true">
          <ComparedFigure cell={cell} withLastYear={withLastYear} />
        </span>
        {remarks.length > 0 && <u aria-hidden="true" className={remarks.some(isOpen) ? 'is-open' : ''} />}
      </button>
    </td>
  );
}

function remarksOnCell({ model }: Desk, cell: string): Desk['model']['remarks'] {
  return model.remarks.filter((remark) => remark.cell === cell);
}

function isOpen({ settledAt }: Desk['model']['remarks'][number]): boolean {
  return settledAt === null;
}

const gravity: readonly Effect[] = ['BLOCK', 'EXPLAIN', 'INFORM'];

/** The gravest effect of the findings that are about a cell. */
function effectOnCell({ model }: Desk, cell: string): Effect | null {
  const effects = model.findings
    .filter(({ cells }) => cells.includes(cell))
    .map(({ finding }) => finding.effect);
  return gravity.find((effect) => effects.includes(effect)) ?? null;
}

/** A cell's whole name: what it is, what stands in it, and what somebody found, changed or said. */
function cellWords(desk: Desk, cell: string, { say, text }: ReturnType<typeof useWords>): string {
  const { model } = desk;
  const place = cellsOf(model.format).get(cell);
  const said = (value: FigureValue | null | undefined): string =>
    value === null || value === undefined ? say('figure.unknown') : figureText(value);
  const effect = effectOnCell(desk, cell);
  const open = remarksOnCell(desk, cell).filter(isOpen).length;
  const change = model.changes.get(cell);
  return [
    say('review.cell', { cell: place ? text(cellLabel(place)) : cell, value: said(model.figures.get(cell)) }),
    ...(effect === null ? [] : [say(`effect.${effect}`)]),
    ...(desk.view === 'years' && model.lastYear
      ? [
          say('review.cell.lastYear', {
            year: model.lastYear.year,
            value: said(model.lastYear.figures.get(cell)),
          }),
        ]
      : []),
    ...(change ? [say('review.cell.before', { value: said(change.before) })] : []),
    ...(open > 0 ? [say('review.cell.remarks', { n: open })] : []),
  ].join(say('sentence.comma'));
}
