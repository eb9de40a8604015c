import { practices } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { PracticeHistory, UnitHistory } from './history-queries';
import { standingMarks } from './places';
import { Scrolled } from './scrolled';

/** Practice by year: in place, said not to be, not said; and since when, with what nobody said in between. */
export function PracticesPanel({ history }: { readonly history: UnitHistory }) {
  const { say, text } = useWords();
  const { years } = history;
  const said = history.practices.filter(({ standings }) =>
    standings.some((standing) => standing !== 'NOT_SAID' && standing !== 'NO_REPORT'),
  );
  const labelOf = (id: string): string => {
    const found = practices.find((practice) => practice.id === id);
    return found ? text(found.label) : id;
  };
  const silent = history.practices.filter((one) => !said.includes(one));
  return (
    <section className="panel hi-practices" aria-labelledby="hi-practices">
      <header>
        <h2 id="hi-practices">{say('history.practices')}</h2>
        <p className="k3">{say('history.practices.how')}</p>
      </header>
      {said.length === 0 ? (
        <p className="hi-none k2">{say('history.practices.none')}</p>
      ) : (
        <Scrolled name={say('history.practices')}>
          <table aria-label={say('history.practices')} className="hi-practice-table">
            <thead>
              <tr>
                <th scope="col">{say('history.practice')}</th>
                {years.map(({ year }) => (
                  <th key={year} scope="col" className="hi-mark">
                    {year}
                  </th>
                ))}
                <th scope="col">{say('history.practice.since')}</th>
              </tr>
            </thead>
            <tbody>
              {said.map((practice) => (
                <tr key={practice.practice}>
                  <th scope="row">{labelOf(practice.practice)}</th>
                  {practice.standings.map((standing, at) => (
                    <td key={years[at]?.year ?? at} className={`hi-mark is-${standing}`}>
                      <span
                        role="img"
                        aria-label={say(`history.standing.${standing}`)}
                        title={[say(`history.standing.${standing}`), practice.names[at] ?? '']
                          .filter((words) => words !== '')
                          .join(say('sentence.colon'))}
                      >
                        {standingMarks[standing]}
                      </span>
                    </td>
                  ))}
                  <td className="hi-since">
                    <Since
                      practice={practice}
                      isSilentSince={
                        practice.standings.at(years.findLastIndex(({ version }) => version !== null)) ===
                        'NOT_SAID'
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      {said.length > 0 && silent.length > 0 && (
        <p className="s12 k3 hi-note">
          {say('history.practices.silent', {
            names: silent.map(({ practice }) => labelOf(practice)).join(say('sentence.list')),
          })}
        </p>
      )}
    </section>
  );
}

interface SinceProps {
  readonly practice: PracticeHistory;
  /** Whether the last report there is says nothing of it. */
  readonly isSilentSince: boolean;
}

function Since({ practice: { run, names }, isSilentSince }: SinceProps) {
  const { say } = useWords();
  if (!run) return <span className="k3">{say('history.practice.open')}</span>;
  const named = names.filter((name) => name !== null && name !== undefined).at(-1);
  return (
    <>
      {say('history.practice.from', { year: run.since })}
      {run.unsaid.length > 0 && (
        <span className="k3">
          {say('sentence.comma')}
          {say('history.practice.unsaid', { years: run.unsaid.join(say('sentence.list')) })}
        </span>
      )}
      {isSilentSince && (
        <span className="k3">
          {say('sentence.comma')}
          {say('history.practice.until', { year: run.until })}
        </span>
      )}
      {named !== undefined && (
        <>
          {' '}
          <q lang="zh-CN">{named}</q>
        </>
      )}
    </>
  );
}
