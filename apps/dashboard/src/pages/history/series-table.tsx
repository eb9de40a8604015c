import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { qualifiedText } from '../../ui/figures';
import type { HistoryYear } from './history-queries';
import type { GroupOfSeries, SeriesOfMeasure, YearOfSeries } from './history-series';
import { FigureLink } from './figure-link';
import { addressOfFigure } from './places';
import { useSeriesWords } from './use-series-words';
import { Scrolled } from './scrolled';

interface SeriesTableProps {
  readonly unit: string;
  readonly years: readonly HistoryYear[];
  readonly groups: readonly GroupOfSeries[];
}

/** The same figures in the same order, each leading to where it stands; breaks in words at the end of the row. */
export function SeriesTable({ unit, years, groups }: SeriesTableProps) {
  const { say, text } = useWords();
  const isBroken = groups.some(({ series }) => series.some(({ breaks }) => breaks.length > 0));
  return (
    <Scrolled name={say('history.table')}>
      <table className="hi-table" aria-label={say('history.table')}>
        <thead>
          <tr>
            <th scope="col">{say('compare.measure')}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col" className="num">
                {year}
              </th>
            ))}
            {isBroken && <th scope="col">{say('history.table.breaks')}</th>}
          </tr>
        </thead>
        {groups.map(({ id, label, series }) => (
          <tbody key={id}>
            <tr className="hi-group-row">
              <th scope="rowgroup" colSpan={years.length + (isBroken ? 2 : 1)}>
                {text(label)}
              </th>
            </tr>
            {series.map((one) => (
              <SeriesLine key={one.measure.id} unit={unit} series={one} saysBreaks={isBroken} />
            ))}
          </tbody>
        ))}
      </table>
    </Scrolled>
  );
}

interface SeriesLineProps {
  readonly unit: string;
  readonly series: SeriesOfMeasure;
  readonly saysBreaks: boolean;
}

function SeriesLine({ unit, series, saysBreaks }: SeriesLineProps) {
  const { text } = useWords();
  const told = useSeriesWords();
  return (
    <tr>
      <th scope="row">
        {text(series.measure.label)} <span className="k3">{text(series.measure.unit)}</span>
      </th>
      {series.years.map((year, at) => (
        <FigureOfYear
          key={year.year}
          unit={unit}
          year={year}
          isBroken={series.breaks.some((one) => one.year === year.year)}
          words={told.year(series, at)}
        />
      ))}
      {saysBreaks && (
        <td className="hi-why">{series.breaks.map(({ year }) => told.breakIn(series, year)).join(' ')}</td>
      )}
    </tr>
  );
}

interface FigureOfYearProps {
  readonly unit: string;
  readonly year: YearOfSeries;
  readonly isBroken: boolean;
  readonly words: string;
}

function FigureOfYear({ unit, year, isBroken, words }: FigureOfYearProps) {
  const { language } = useWords();
  const { region } = useScope();
  const edge = isBroken ? ' hi-edge' : '';
  if (year.value === null)
    return (
      <td className={`num${edge}${year.gap === 'NOT_COLLECTED' ? ' na' : ''}`} title={words}>
        <span className="unk" role="img" aria-label={words}>
          {year.gap === 'NO_REPORT' || year.gap === 'NOT_COLLECTED' ? '' : '—'}
        </span>
      </td>
    );
  return (
    <td className={`num${edge}`} title={words}>
      <FigureLink
        className={`ink${year.failed.length > 0 ? ' warn' : ''}${Number(year.value) === 0 ? ' k3' : ''}`}
        to={addressOfFigure(region.code, unit, year)}
        words={words}
      >
        {qualifiedText(year.value, year.qualifier, language)}
      </FigureLink>
    </td>
  );
}
