import type { PastStanding } from '@mingjian/domain';
import { Link } from 'react-router';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { UnitPast } from './past-queries';
import { usePastWords } from './past.messages';

interface StandingsTableProps {
  readonly units: readonly UnitPast[];
  readonly years: readonly number[];
}

/** Every unit in every year: a mark where nothing is to be said, words where something is. */
export function StandingsTable({ units, years }: StandingsTableProps) {
  const tell = usePastWords();
  return (
    <section aria-labelledby="past-table">
      <h2 id="past-table">{tell('past.table')}</h2>
      <ul className="ps-legend s12 k2" aria-label={tell('past.legend')}>
        {(['ON_TIME', 'OPEN', 'NOT_EXPECTED', 'CANNOT_TELL'] as const).map((standing) => (
          <li key={standing}>
            <span aria-hidden="true">{signs[standing]}</span> {tell(`past.is.${standing}`)}
          </li>
        ))}
      </ul>
      <div className="panel ps-table" tabIndex={0} role="region" aria-labelledby="past-table">
        <table aria-labelledby="past-table">
          <thead>
            <tr>
              <th scope="col">{tell('past.unit')}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="ps-year">
                  {year}
                </th>
              ))}
              <th scope="col" title={tell('past.outlook.how')}>
                {tell('past.outlook')}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((past) => (
              <UnitRow key={past.unit.id} past={past} years={years} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="s12 k3">
        {tell('past.outlook')}: {tell('past.outlook.how')}
      </p>
    </section>
  );
}

function UnitRow({ past, years }: { readonly past: UnitPast; readonly years: readonly number[] }) {
  const tell = usePastWords();
  const { region } = useScope();
  const { unit, standings, daysLate, outlook } = past;
  return (
    <tr>
      <th scope="row">
        <Link className="ink" to={addressOfUnit(region.code, unit.code, years.at(-1))}>
          {unit.name}
        </Link>
      </th>
      {years.map((year, at) => (
        <td key={year} className="ps-year">
          <Standing
            standing={standings[at] ?? 'NOT_EXPECTED'}
            days={daysLate[at] ?? null}
            to={addressOfUnit(region.code, unit.code, year)}
          />
        </td>
      ))}
      <td>
        {outlook === null || outlook === undefined ? (
          <span className="unk">—</span>
        ) : (
          <span className={outlook.isLikely ? 'warn' : 'k2'}>
            {tell(outlook.isLikely ? 'past.outlook.likely' : 'past.outlook.of', {
              late: outlook.late,
              of: outlook.of,
            })}
          </span>
        )}
      </td>
    </tr>
  );
}

const signs = { ON_TIME: '●', OPEN: '○', NOT_EXPECTED: '·', CANNOT_TELL: '?' } as const;

interface StandingProps {
  readonly standing: PastStanding;
  readonly days: number | null;
  readonly to: string;
}

function Standing({ standing, days, to }: StandingProps) {
  const tell = usePastWords();
  switch (standing) {
    case 'LATE':
      return (
        <Link className="bad" to={to} title={tell('past.is.LATE', { n: days ?? '—' })}>
          {tell('past.is.LATE.short', { n: days ?? '—' })}
        </Link>
      );
    case 'MISSING':
      return (
        <Link className="ps-missing" to={to} title={tell('past.is.MISSING')}>
          {tell('past.is.MISSING.short')}
        </Link>
      );
    default:
      return (
        <span className={standing === 'ON_TIME' ? 'ps-on-time' : 'k3'} title={tell(`past.is.${standing}`)}>
          <span aria-hidden="true">{signs[standing]}</span>
          <span className="sr">{tell(`past.is.${standing}`)}</span>
        </span>
      );
  }
}
