import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { UnitPast } from './past-queries';
import { usePastWords } from './past.messages';

interface MissingReportsProps {
  readonly units: readonly UnitPast[];
  readonly years: readonly number[];
}

/** Who has no report for a year that is due, newest year first. */
export function MissingReports({ units, years }: MissingReportsProps) {
  const { say } = useWords();
  const tell = usePastWords();
  const { region } = useScope();
  const byYear = years
    .map((year, at) => ({ year, missing: units.filter(({ standings }) => standings[at] === 'MISSING') }))
    .filter(({ missing }) => missing.length > 0)
    .reverse();
  return (
    <section className="panel ps-list" aria-labelledby="past-missing">
      <h2 id="past-missing">{tell('past.missing')}</h2>
      {byYear.length === 0 && <p className="k2">{tell('past.missing.none')}</p>}
      <dl className="ps-years">
        {byYear.map(({ year, missing }) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>
              {missing.map(({ unit }, at) => (
                <span key={unit.id}>
                  {at > 0 && say('sentence.list')}
                  <Link to={addressOfUnit(region.code, unit.code, year)}>{unit.name}</Link>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
