import { mandateLevels } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { MandatesOfYear, UnitHistory } from './history-queries';
import { Scrolled } from './scrolled';

type Mandate = MandatesOfYear['mandates'][number];

/** Document numbers that the reports cite, each year's chain from the nation down to the unit. */
export function MandatesPanel({ history: { mandates } }: { readonly history: UnitHistory }) {
  const { say } = useWords();
  const cited = mandates.flatMap((ofYear) => ofYear.mandates);
  const levels = [...mandateLevels, null].filter((level) => cited.some((one) => one.level === level));
  return (
    <section className="panel hi-mandates" aria-labelledby="hi-mandates">
      <header>
        <h2 id="hi-mandates">{say('history.mandates')}</h2>
        <p className="k3">{say('history.mandates.how')}</p>
      </header>
      {mandates.length === 0 ? (
        <p className="hi-none k2">{say('history.mandates.none')}</p>
      ) : (
        <Scrolled name={say('history.mandates')}>
          <table aria-label={say('history.mandates')}>
            <thead>
              <tr>
                <th scope="col">{say('shell.year')}</th>
                {levels.map((level) => (
                  <th key={level} scope="col">
                    {say(`history.level.${level ?? 'UNKNOWN'}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {mandates.map(({ year, mandates: ofYear }) => (
                <tr key={year}>
                  <th scope="row" className="num">
                    {year}
                  </th>
                  {levels.map((level) => (
                    <td key={level}>
                      {ofYear
                        .filter((one) => one.level === level)
                        .map((one) => (
                          <Cited key={one.reference} mandate={one} />
                        ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </section>
  );
}

function Cited({ mandate: { reference, issuedBy } }: { readonly mandate: Mandate }) {
  return (
    <span className="hi-cited" lang="zh-CN">
      {issuedBy !== null && <span className="k3 s12">{issuedBy}</span>} {reference}
    </span>
  );
}
