import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import type { FollowUpVerdict } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { addressOfTexts } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { VerdictMark } from '../../ui/verdict-mark';
import type { PromiseFollowUp, UnitHistory, UnitPromise } from './history-queries';
import { addressOfWords } from './places';
import { countedVerdicts, promisesByYear, verdictOf } from './promise-counts';
import { PromiseThread } from './promise-thread';
import { Scrolled } from './scrolled';

/** A page shows so many before it asks whether to show all. */
const shownFirst = 12;

interface PromisesPanelProps {
  readonly history: UnitHistory;
  readonly unit: string;
}

/** What each report promised and what the next ones show of it, in both reports' own words. */
export function PromisesPanel({ history, unit }: PromisesPanelProps) {
  const { say } = useWords();
  const { region, year: scopeYear } = useScope();
  const { promises, years } = history;
  const hasReport = (of: number): boolean =>
    years.some(({ year, version }) => year === of && version != null);
  const [only, setOnly] = useState<FollowUpVerdict | null>(null);
  const [all, showAll] = useState(false);
  const matching = only === null ? promises : promises.filter((promise) => verdictOf(promise) === only);
  const shown = all ? matching : matching.slice(0, shownFirst);
  return (
    <section className="panel hi-promises" aria-labelledby="hi-promises">
      <header>
        <h2 id="hi-promises">{say('history.promises')}</h2>
        <ul className="hi-legend" aria-label={say('history.promises.filter')}>
          {countedVerdicts(promises).map(({ verdict, count }) => (
            <li key={verdict}>
              <button
                type="button"
                aria-pressed={only === verdict}
                onClick={() => setOnly(only === verdict ? null : verdict)}
              >
                <VerdictMark verdict={verdict} />
                {say(`history.verdict.${verdict}`)} <b>{count}</b>
              </button>
            </li>
          ))}
        </ul>
        {matching.length > shown.length && (
          <button type="button" className="hi-more noprint" onClick={() => showAll(true)}>
            {say('history.promises.all', { n: matching.length })}
          </button>
        )}
      </header>
      {promises.length === 0 ? (
        <p className="hi-none k2">{say('history.promises.none')}</p>
      ) : (
        <Scrolled name={say('history.promises')}>
          <table aria-label={say('history.promises')} className="hi-promise-table">
            <thead>
              <tr>
                <th scope="col">{say('history.promises.words')}</th>
                <th scope="col" className="deskonly">
                  {years[0]?.year}–{years.at(-1)?.year}
                </th>
                <th scope="col">{say('history.promises.verdict')}</th>
                <th scope="col">{say('history.promises.evidence')}</th>
              </tr>
            </thead>
            <tbody>
              {promisesByYear(shown).map((ofYear) => (
                <Fragment key={ofYear.year}>
                  <tr className="hi-group-row">
                    <th scope="rowgroup" colSpan={4}>
                      {say('year.report', { year: ofYear.year })}
                      {hasReport(ofYear.year) && hasReport(ofYear.year + 1) && (
                        <Link
                          className="noprint s12"
                          to={addressOfTexts(
                            region.code,
                            scopeYear,
                            { unit, year: ofYear.year + 1 },
                            { unit, year: ofYear.year },
                          )}
                        >
                          {say('history.promises.beside', { year: ofYear.year + 1 })}
                        </Link>
                      )}
                    </th>
                  </tr>
                  {ofYear.promises.map((promise) => (
                    <PromiseRow
                      key={`${promise.year} ${promise.start}`}
                      promise={promise}
                      unit={unit}
                      years={years.map(({ year }) => year)}
                    />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      <p className="s12 k3 hi-note">{say('history.promises.how')}</p>
    </section>
  );
}

interface PromiseRowProps {
  readonly promise: UnitPromise;
  readonly unit: string;
  readonly years: readonly number[];
}

function PromiseRow({ promise, unit, years }: PromiseRowProps) {
  const { say } = useWords();
  const { region } = useScope();
  const { year, kind, labels, words, followUps } = promise;
  const verdict = verdictOf(promise);
  return (
    <tr>
      <th scope="row" className="hi-words">
        <Link className="ink" to={addressOfWords(region.code, unit, year, 'problems')}>
          <q lang="zh-CN">{words}</q>
        </Link>{' '}
        <span className="k3 s12">
          {say(`history.promise.${kind}`)}
          <span lang="zh-CN">{labels.join('')}</span>
        </span>
      </th>
      <td className="deskonly">
        <PromiseThread promise={promise} years={years} />
      </td>
      <td className="hi-verdict">
        {verdict === null ? (
          <span className="k3">{say('history.verdict.notYet', { year: year + 1 })}</span>
        ) : (
          <>
            <VerdictMark verdict={verdict} /> {say(`history.verdict.${verdict}`)}
          </>
        )}
      </td>
      <td className="hi-evidence">
        {followUps
          .filter(({ passages }) => passages.length > 0)
          .map((followUp) => (
            <Evidence
              key={followUp.year}
              followUp={followUp}
              unit={unit}
              isNext={followUp.year === year + 1}
            />
          ))}
      </td>
    </tr>
  );
}

interface EvidenceProps {
  readonly followUp: PromiseFollowUp;
  readonly unit: string;
  readonly isNext: boolean;
}

/** The words that a verdict rests on; of years after the next one only that there are some, until somebody looks. */
function Evidence({ followUp: { year, verdict, passages }, unit, isNext }: EvidenceProps) {
  const { say } = useWords();
  const { region } = useScope();
  const quotes = passages.map(({ kind, section, quote, start }) => (
    <p key={`${kind} ${start}`}>
      <span className="k3 s12">
        {say('history.evidence', { year, what: say(`history.verdict.${kind}`) })}
      </span>
      <Link className="ink" to={addressOfWords(region.code, unit, year, section)}>
        <q lang="zh-CN">{quote}</q>
      </Link>
    </p>
  ));
  if (isNext) return <>{quotes}</>;
  return (
    <details>
      <summary className="s12 k2">
        {say('history.point.short', { year, figure: say(`history.verdict.${verdict}`) })}
      </summary>
      {quotes}
    </details>
  );
}
