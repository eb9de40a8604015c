import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { ChangedReport } from './past-queries';
import { usePastWords } from './past.messages';

/** Which reports were not left as they were once public: both days, why, and both versions. */
export function ChangedList({ changed }: { readonly changed: readonly ChangedReport[] }) {
  const tell = usePastWords();
  return (
    <section className="panel ps-list" aria-labelledby="past-changed">
      <h2 id="past-changed">
        {tell('past.changed')} <span className="k3">{changed.length}</span>
      </h2>
      {changed.length === 0 && <p className="k2">{tell('past.changed.none')}</p>}
      <ul>
        {changed.map((change) => (
          <li key={`${change.report.code} ${change.report.year} ${change.toVersion}`}>
            <Change change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ change }: { readonly change: ChangedReport }) {
  const { say, fullDay } = useWords();
  const tell = usePastWords();
  const { region } = useScope();
  const { report, fromVersion, toVersion, fromDay, toDay, reason } = change;
  const on = (day: string | null | undefined) =>
    day == null ? tell('past.changed.noDay') : tell('past.changed.day', { day: fullDay(day) });
  return (
    <>
      <b>
        {report.name} {say('year.report', { year: report.year })}
      </b>
      <span className="k2">
        {tell('past.changed.what', {
          from: fromVersion,
          fromDay: on(fromDay),
          to: toVersion,
          toDay: on(toDay),
        })}
      </span>
      {reason == null ? (
        <span className="k2">{tell('past.changed.noReason')}</span>
      ) : (
        <span>
          <span className="k3 s12">{tell('past.changed.reason')}</span> <q lang="zh-CN">{reason}</q>
        </span>
      )}
      <span>
        {[fromVersion, toVersion].map((version, at) => (
          <span key={version}>
            {at > 0 && say('sentence.comma')}
            <Link to={addressOfUnit(region.code, report.code, report.year, { version })}>
              {tell('past.changed.version', { n: version })}
            </Link>
          </span>
        ))}
      </span>
    </>
  );
}
