import { isMeasureId, measureById } from '@mingjian/domain';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfReading } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { qualifiedText } from '../../ui/figures';
import type { UnitReport } from './unit-queries';

/** What goes with the report but stands in no table: figures said in words, versions, the receipt's hash. */
export function ReportFacts({ report, unit }: { readonly report: UnitReport; readonly unit: string }) {
  const { text, say, instant, language } = useWords();
  const { region } = useScope();
  const [search] = useSearchParams();
  const toVersion = (n: number): string => {
    const next = new URLSearchParams(search);
    next.set('version', String(n));
    return next.toString();
  };
  return (
    <section className="un-facts noprint">
      {report.statements.length > 0 && (
        <>
          <h2>{say('unit.statements')}</h2>
          <dl>
            {report.statements.map(({ measure, value, qualifier, words }, index) => {
              const known = isMeasureId(measure) ? measureById(measure) : null;
              const said = value === null ? '—' : qualifiedText(value, qualifier, language);
              return (
                <div key={`${measure} ${index}`}>
                  <dt>{known ? text(known.label) : measure}</dt>
                  <dd>
                    {words ? (
                      <Link
                        to={addressOfReading(region.code, unit, report.year, {
                          at: `${words.start}-${words.end}`,
                          measure,
                          version: report.version,
                        })}
                        title={words.quote}
                        aria-label={say('unit.inWords', { said })}
                      >
                        {said}
                      </Link>
                    ) : (
                      said
                    )}{' '}
                    <span className="k3">{known && text(known.unit)}</span>
                  </dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
      {report.document && (
        <p>
          <Link to={addressOfReading(region.code, unit, report.year, { version: report.version })}>
            {say('unit.reading')}
          </Link>
        </p>
      )}
      {report.versions.length > 0 && (
        <>
          <h2>{say('unit.versions')}</h2>
          <dl>
            {report.versions.map(({ n, filedAt, recalled }) => (
              <div key={n}>
                <dt>
                  {n === report.version ? (
                    <b>{say('version.n', { n })}</b>
                  ) : (
                    <Link to={{ search: toVersion(n) }}>{say('version.n', { n })}</Link>
                  )}
                  {recalled && <span className="k3"> {say('unit.recalled')}</span>}
                </dt>
                <dd>{instant(filedAt)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {report.receipt && (
        <p className="s12 k3 un-hash" title={report.receipt.sha256}>
          sha256 {report.receipt.sha256.slice(0, 8)}…{report.receipt.sha256.slice(-4)}
        </p>
      )}
    </section>
  );
}
