import { Fragment } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import type { Words } from '../../messages/use-words';
import { figureText, signedText } from '../../ui/figures';
import { Comparability } from './comparability';
import type { CompareRow, UnitSeries } from './compare-rows';
import { FigureCell, isZero } from './figure-cell';

interface CompareTableProps {
  readonly rows: readonly CompareRow[];
  readonly years: readonly number[];
  readonly units: readonly string[];
  readonly nameOf: (unit: string) => string;
  readonly linkTo: (unit: string, year: number, cell: string | null) => string;
}

/** Measures by units and years, the last change of each, the region's median, and whether a row may be compared. */
export function CompareTable({ rows, years, units, nameOf, linkTo }: CompareTableProps) {
  const { text, say } = useWords();
  const lastYear = years.at(-1) ?? 0;
  const reported = Math.max(0, ...rows.map(({ median }) => median.reported));
  return (
    <div className="cp-scroll panel">
      <table className="cp-table" aria-label={say('shell.page.compare')}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('compare.measure')}
            </th>
            {units.map((unit, rank) => (
              <th
                key={unit}
                scope="colgroup"
                colSpan={years.length + 1}
                className={`cp-unit is-rank-${rank}`}
              >
                <Link to={linkTo(unit, lastYear, null)}>{nameOf(unit)}</Link>
              </th>
            ))}
            <th scope="col" rowSpan={2} className="num cp-edge">
              {say('compare.median')}
              <br />
              <span className="k3">{say('compare.medianOf', { year: lastYear, n: reported })}</span>
            </th>
            <th scope="col" rowSpan={2} className="cp-edge">
              {say('compare.may')}
            </th>
          </tr>
          <tr>
            {units.map((unit) => (
              <Fragment key={unit}>
                {years.map((year, at) => (
                  <th key={year} scope="col" className={`num${at === 0 ? ' cp-edge' : ''}`}>
                    {year}
                  </th>
                ))}
                <th scope="col" className="cp-change">
                  {years.length > 1 && changeLabel(years, say)}
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.measure.id}>
              <th scope="row">
                {text(row.measure.label)} <span className="k3">{text(row.measure.unit)}</span>
              </th>
              {row.series.map((series) => (
                <Fragment key={series.unit}>
                  {years.map((year, at) => (
                    <FigureCell
                      key={year}
                      series={series}
                      at={at}
                      to={linkTo(series.unit, year, series.cells[0] ?? null)}
                      name={`${nameOf(series.unit)} ${year}`}
                    />
                  ))}
                  <ChangeCell series={series} />
                </Fragment>
              ))}
              <td className="num cp-edge k2">
                {row.median.value === null ? <span className="unk">—</span> : figureText(row.median.value)}
              </td>
              <td className="cp-edge cp-words">
                <Comparability judged={row.judged} nameOf={nameOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A count first; the per cent beside it only where the base carries one. */
function ChangeCell({ series }: { readonly series: UnitSeries }) {
  const { say } = useWords();
  const last = series.values.length - 1;
  const change = series.changes[last] ?? null;
  const percent = series.percents[last] ?? null;
  return (
    <td className="num cp-change">
      {change !== null && <span className={isZero(change) ? 'k3' : undefined}>{signedText(change)}</span>}
      <em>{percent !== null && say('compare.percent', { n: signedText(percent) })}</em>
    </td>
  );
}

/** The change shown is that from the year before the last one chosen, which may lie some years back. */
function changeLabel(years: readonly number[], say: Words['say']): string {
  const n = (years.at(-1) ?? 0) - (years.at(-2) ?? 0);
  return n > 1 ? say('compare.changeOverYears', { n }) : say('compare.change');
}
