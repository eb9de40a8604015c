import { isRuleId, ruleMessages } from '@mingjian/domain';
import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useMapWords } from '../../messages/use-map-words';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { qualifiedText } from '../../ui/figures';
import { FindingMark } from '../../ui/marks';
import { ReportState } from '../../ui/report-state';
import { yearInHistoryQuery } from './history-queries';
import type { HistoryYear, ReportInHistory, UnitHistory } from './history-queries';
import { groupedSeries } from './history-series';
import { FigureLink } from './figure-link';
import { useToldParts } from './map-choice';
import { isOneReport } from './parts-over-years';
import { addressOfFigure } from './places';
import { useSeriesWords } from './use-series-words';

interface YearPanelProps {
  readonly history: UnitHistory;
  readonly unit: string;
  readonly selected: number;
}

/** One year's report in short: what it says, each figure leading to its place, and what the rules found. */
export function YearPanel({ history, unit, selected }: YearPanelProps) {
  const { say } = useWords();
  const { region } = useScope();
  const sayMap = useMapWords();
  const told = useToldParts();
  const shown = history.years[selected];
  // On another map the year's report may be another unit's.
  const isAnothers = shown !== undefined && shown.unit.id !== history.unit.id;
  const reportOf = isAnothers ? shown.unit.code : unit;
  const { data } = useLiveQuery(
    yearInHistoryQuery,
    { unit: reportOf, year: shown?.year ?? 0 },
    { skip: shown === undefined || shown.version === null },
  );
  if (!shown) return null;
  const { year, version, origin, parts } = shown;
  const report = data?.report?.year === year ? data.report : null;
  return (
    <aside className="panel hi-report" aria-labelledby="hi-year">
      <h2 id="hi-year">
        {say('year.report', { year })}{' '}
        {origin === 'HISTORICAL' && (
          <span className="tag" title={say('historical.hint')}>
            {say('historical')}
          </span>
        )}
      </h2>
      <WhenOfYear shown={shown} publishedOn={report?.publishedOn ?? shown.unit.publishedOn} />
      {!isOneReport(shown) && parts.length > 0 ? (
        <>
          <p className="k2 s13">
            {sayMap('maps.panel')}
            {told({ from: year, to: year, parts })}
            {say('sentence.end')}
          </p>
          <FiguresOfYear history={history} unit={unit} selected={selected} />
        </>
      ) : version === null ? (
        <p className="k2 s13">
          {say(shown.unit.expected === false ? 'unit.notExpected' : 'history.year.none')}
        </p>
      ) : (
        <>
          <FiguresOfYear history={history} unit={unit} selected={selected} />
          {report && <FindingsOfYear report={report} />}
          <Link className="btn noprint" to={addressOfUnit(region.code, reportOf, year)}>
            {say('history.open', { year })}
          </Link>
        </>
      )}
    </aside>
  );
}

interface WhenProps {
  readonly shown: HistoryYear;
  readonly publishedOn: string | null;
}

function WhenOfYear({ shown: { unit, version }, publishedOn }: WhenProps) {
  const { say, fullDay } = useWords();
  const late = unit.daysLate ?? 0;
  return (
    <p className="s12 k2 hi-when">
      <ReportState state={unit.state} />
      {publishedOn !== null && <span>{say('unit.line.published', { day: fullDay(publishedOn) })}</span>}
      {late > 0 && (
        <span className="bad">{say(version === null ? 'late.overdue' : 'late.filedLate', { n: late })}</span>
      )}
    </p>
  );
}

function FiguresOfYear({ history, unit, selected }: YearPanelProps) {
  const { say, text, language } = useWords();
  const { region } = useScope();
  const told = useSeriesWords();
  const all = groupedSeries(history).groups.flatMap(({ series }) => series);
  const rows = all.flatMap((series) => {
    const year = series.years[selected];
    return year && year.gap !== 'NOT_COLLECTED' ? [{ series, year }] : [];
  });
  const known = rows.filter(({ year }) => year.value !== null);
  const unknown = rows.filter(({ year }) => year.value === null);
  return (
    <div className="hi-figures" tabIndex={0} role="region" aria-label={say('history.figures')}>
      <table aria-label={say('history.figures')}>
        <thead className="sr">
          <tr>
            <th scope="col">{say('compare.measure')}</th>
            <th scope="col">{say('history.figure')}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ series, year }) => (
            <tr key={series.measure.id}>
              <th scope="row">{text(series.measure.label)}</th>
              <td className="num">
                <FigureLink
                  className={`ink${year.failed.length > 0 ? ' warn' : ''}`}
                  to={addressOfFigure(region.code, unit, year)}
                  words={told.year(series, selected)}
                >
                  <b className={Number(year.value) === 0 ? 'k3' : undefined}>
                    {year.value !== null && qualifiedText(year.value, year.qualifier, language)}
                  </b>{' '}
                  {text(series.measure.unit)}
                </FigureLink>
              </td>
            </tr>
          ))}
          {unknown.map(({ series, year }) => (
            <tr key={series.measure.id} className="k3">
              <th scope="row">{text(series.measure.label)}</th>
              <td className="num">— {told.figure(year)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FindingsOfYear({ report }: { readonly report: ReportInHistory }) {
  const { say, text } = useWords();
  const open = report.findings.filter(({ silencedBy }) => silencedBy === null);
  if (open.length === 0) return <p className="s13 hi-found k2">{say('unit.findings.none')}</p>;
  return (
    <div className="s13 hi-found">
      <h3>
        {say('unit.findings')} <span className="k3">{open.length}</span>
      </h3>
      <ul>
        {open.map(({ rule, effect, cells, message }) => (
          <li key={`${rule} ${cells.join(' ')}`} title={text(message)}>
            <FindingMark effect={effect} label={say(`effect.${effect}`)} />{' '}
            {isRuleId(rule) ? text(ruleMessages[rule].title) : rule}
          </li>
        ))}
      </ul>
    </div>
  );
}
