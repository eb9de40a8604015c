import { measureById } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import type { UnitSeries } from '../compare-rows';
import { FigureCell } from '../figure-cell';
import { useMultiplesWords } from './multiples.messages';

interface MultiplesTableProps {
  readonly years: readonly number[];
  /** In the order of the panels. */
  readonly series: readonly UnitSeries[];
  /** Whether the rows are of several measures, which are then named. */
  readonly namesMeasures: boolean;
  readonly nameOf: (unit: string) => string;
  readonly linkTo: (unit: string, year: number, cell: string | null) => string;
}

/** The figures of all panels, a row for each line, those without any figure included. */
export function MultiplesTable({ years, series, namesMeasures, nameOf, linkTo }: MultiplesTableProps) {
  const { text, say } = useWords();
  const tell = useMultiplesWords();
  return (
    <div className="cp-scroll panel">
      <table className="cp-table" aria-label={tell('multiples.table')}>
        <thead>
          <tr>
            {namesMeasures && <th scope="col">{say('compare.measure')}</th>}
            <th scope="col">{tell('multiples.unit')}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="num">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((one) => (
            <tr key={`${one.measure} ${one.unit}`}>
              {namesMeasures ? (
                <>
                  <th scope="row">
                    {text(measureById(one.measure).label)}{' '}
                    <span className="k3">{text(measureById(one.measure).unit)}</span>
                  </th>
                  <td>{nameOf(one.unit)}</td>
                </>
              ) : (
                <th scope="row">{nameOf(one.unit)}</th>
              )}
              {years.map((year, at) => (
                <FigureCell
                  key={year}
                  series={one}
                  at={at}
                  to={linkTo(one.unit, year, one.cells[0] ?? null)}
                  name={`${nameOf(one.unit)} ${year}`}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
