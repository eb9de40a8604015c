import { changeOfFigure } from '@mingjian/domain';
import { Figure } from '../../../ui/figure';
import { figureText, signedText } from '../../../ui/figures';
import { useDesk } from '../desk/desk-context';

interface ComparedFigureProps {
  readonly cell: string;
  readonly withLastYear: boolean;
}

/** A figure as the chosen view shows it: by itself, with last year's and the change, or as it was put in another's place. */
export function ComparedFigure({ cell, withLastYear }: ComparedFigureProps) {
  const { model, view } = useDesk();
  const value = model.figures.get(cell) ?? null;
  const lastYear = model.lastYear?.figures.get(cell) ?? null;
  if (view === 'versions') {
    const change = model.changes.get(cell);
    if (!change) return <Figure value={value} />;
    return (
      <>
        <del>
          <Figure value={change.before} />
        </del>
        <ins>
          <Figure value={value} />
        </ins>
      </>
    );
  }
  if (view === 'years') {
    const change = changeOfFigure(lastYear, value);
    const isStill = change === null || Number(change) === 0;
    return (
      <>
        <Figure value={value} />
        <em className="rv-last">
          {lastYear === null ? '—' : figureText(lastYear)}
          {!isStill && <b>{signedText(change)}</b>}
        </em>
      </>
    );
  }
  return (
    <>
      <Figure value={value} />
      {withLastYear && lastYear !== null && <em className="rv-beside">{figureText(lastYear)}</em>}
    </>
  );
}
