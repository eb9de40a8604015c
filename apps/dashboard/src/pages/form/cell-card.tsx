import { cellLabel, cellOverYears, cellsOf, formatById } from '@mingjian/domain';
import type { DisclosureReport } from '@mingjian/domain';
import { Fragment } from 'react';
import { useWords } from '../../messages/use-words';
import { CellNoteField } from './cell-note-field';
import type { FormModel } from './form-model';
import { LastYearFigure } from './last-year-figure';

interface CellCardProps {
  readonly model: FormModel;
  /** The cell in which the clerk is, or was last. */
  readonly cell: string;
  readonly earlier: readonly DisclosureReport[];
  readonly onBack: (cell: string) => void;
}

const yearsShown = 3;

/** The cell in focus: what the last three years say there, and who supplied the figure. */
export function CellCard({ model, cell, earlier, onBack }: CellCardProps) {
  const { text, say } = useWords();
  const place = cellsOf(model.format).get(cell);
  if (!place) return null;
  const years = cellOverYears(cell, model.report, earlier, yearsShown);
  const settled = model.takenOver.get(cell);
  return (
    <section className="fm-cell panel" aria-label={say('form.cell')}>
      <h3>{text(cellLabel(place))}</h3>
      <table className="fm-years" aria-label={say('form.cell.years', { cell: text(cellLabel(place)) })}>
        <thead>
          <tr>
            {years.map(({ year, breaksAfter }) => (
              <Fragment key={year}>
                <th scope="col" className={breaksAfter ? 'is-before-break' : undefined}>
                  {year}
                </th>
              </Fragment>
            ))}
            <th scope="col" className="is-now">
              {model.report.reportYear}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            {years.map(({ year, said, breaksAfter }) => (
              <td key={year} className={breaksAfter ? 'is-before-break' : undefined}>
                <LastYearFigure said={said} />
              </td>
            ))}
            <td className="is-now">
              <LastYearFigure said={ownFigure(model, cell)} />
            </td>
          </tr>
        </tbody>
      </table>
      {years
        .filter(({ breaksAfter, format }) => breaksAfter && format !== null)
        .map(({ year, format }) => (
          <p key={year} className="s12 k2">
            {say('form.cell.break', {
              year,
              format: format === null ? '' : text(formatById(format).name),
            })}
          </p>
        ))}
      {settled && (
        <p className="s12 k2">
          {say(settled.isTaken ? 'form.cell.taken' : 'form.cell.notTaken', {
            year: model.report.reportYear - 1,
            n: settled.value,
          })}
        </p>
      )}
      <CellNoteField key={cell} cell={cell} year={model.report.reportYear} onBack={() => onBack(cell)} />
    </section>
  );
}

function ownFigure({ figures }: FormModel, cell: string) {
  const value = figures.get(cell);
  return value === undefined ? ({ kind: 'BLANK' } as const) : ({ kind: 'STATED', value } as const);
}
