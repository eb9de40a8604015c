import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { qualifiedText } from '../../ui/figures';
import type { UnitHistory } from './history-queries';
import { MapChoice } from './map-choice';
import { endsOf, groupedSeries } from './history-series';
import { reportsOver } from './history-years';
import { countedVerdicts } from './promise-counts';

/** What the years come to in one sentence, and under it who the unit was and which reports there are. */
export function HistoryHeading({ history, children }: { history: UnitHistory; children: ReactNode }) {
  const { say } = useWords();
  const { unit, years } = history;
  return (
    <div className="hi-heading">
      <div>
        <h1>
          {unit.name}
          {say('sentence.colon')}
          <Finding history={history} />
        </h1>
        <p className="s13 k2">
          {unit.code}
          <NamesBefore history={history} />
          {/* On another map the years are not those of its own reports: they would be counted short. */}
          {history.map === null && (
            <>
              {'\u3000'}
              <Reports history={history} />
            </>
          )}
        </p>
        {years.length > 0 && <Successions history={history} />}
        {years.length > 0 && <MapChoice history={history} />}
      </div>
      <div className="hi-acts noprint">{children}</div>
    </div>
  );
}

function Finding({ history }: { readonly history: UnitHistory }) {
  const { say, language } = useWords();
  const received = groupedSeries(history)
    .groups.flatMap(({ series }) => series)
    .find(({ measure }) => measure.id === 'applications.received');
  const ends = received && endsOf(received);
  const answered = countedVerdicts(history.promises).filter(
    ({ verdict }) => verdict !== 'NO_REPORT' && verdict !== 'CANNOT_TELL',
  );
  const promised = answered.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    ...(ends
      ? [
          say(ends[0].value === ends[1].value ? 'history.h1.same' : 'history.h1.received', {
            from: ends[0].year,
            to: ends[1].year,
            first: ends[0].value === null ? '' : qualifiedText(ends[0].value, ends[0].qualifier, language),
            last: ends[1].value === null ? '' : qualifiedText(ends[1].value, ends[1].qualifier, language),
          }),
        ]
      : []),
    ...(promised > 0
      ? [
          say('history.h1.promised', {
            n: promised,
            answers: answered
              .map(({ verdict, count }) =>
                say('history.h1.answer', { n: count, verdict: say(`history.verdict.${verdict}`) }),
              )
              .join(say('sentence.list')),
          }),
        ]
      : []),
  ];
  return <>{parts.length > 0 ? parts.join(say('sentence.semicolon')) : say('history.h1.nothing')}</>;
}

function NamesBefore({ history: { unit } }: { readonly history: UnitHistory }) {
  const { say } = useWords();
  return unit.names
    .filter(({ code }) => code !== unit.code)
    .map(({ code, name, regionName, validTo }) => (
      <span key={code} className="k3">
        {say('unit.before', { until: validTo ?? '', region: regionName, name, code })}
      </span>
    ));
}

function Reports({ history: { years } }: { readonly history: UnitHistory }) {
  const { say } = useWords();
  const { filed, historical, late, missing } = reportsOver(years);
  const listed = (days: typeof late) =>
    days.map(({ year, days: n }) => say('history.late.year', { year, n })).join(say('sentence.list'));
  return (
    <>
      {say(filed > 0 && historical > 0 ? 'history.reports.kinds' : 'history.reports', {
        n: filed + historical,
        filed,
        historical,
      })}
      {late.length > 0 && (
        <span className="bad">
          {'\u3000'}
          {say('history.reports.late', { n: late.length, years: listed(late) })}
        </span>
      )}
      {missing.length > 0 && (
        <span className="bad">
          {'\u3000'}
          {say('history.reports.missing', { years: missing.join(say('sentence.list')) })}
        </span>
      )}
    </>
  );
}

/** Units that ended in favour of this one, or this one in favour of another: part of the same story. */
function Successions({ history: { unit } }: { readonly history: UnitHistory }) {
  const { say } = useWords();
  if (unit.successions.length === 0) return null;
  return (
    <p className="s13 k2">
      {unit.successions
        .map(({ year, fromName, fromCode, toName, toCode }) =>
          say('history.succession', { year, fromName, fromCode, toName, toCode }),
        )
        .join(say('sentence.semicolon'))}
    </p>
  );
}
