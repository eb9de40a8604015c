import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { UnitPast } from './past-queries';
import { usePastWords } from './past.messages';

interface LateOftenProps {
  readonly units: readonly UnitPast[];
  readonly years: readonly number[];
}

/** Who was late again within three years, with the days of each year. */
export function LateOften({ units, years }: LateOftenProps) {
  const { say } = useWords();
  const tell = usePastWords();
  const { region } = useScope();
  const often = units.filter(({ lateOften }) => lateOften.length > 0);
  return (
    <section className="panel ps-list" aria-labelledby="past-often">
      <h2 id="past-often">
        {tell('past.often')} <span className="k3">{often.length}</span>
      </h2>
      {often.length === 0 && <p className="k2">{tell('past.often.none')}</p>}
      <ul>
        {often.map(({ unit, lateOften, daysLate }) => (
          <li key={unit.id}>
            <b>{unit.name}</b>
            <span>
              {lateOften.map((year, at) => (
                <span key={year}>
                  {at > 0 && say('sentence.comma')}
                  <Link className="bad" to={addressOfUnit(region.code, unit.code, year)}>
                    {tell('past.late.days', { year, n: daysLate[years.indexOf(year)] ?? '—' })}
                  </Link>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="s12 k3">{tell('past.often.how')}</p>
    </section>
  );
}
