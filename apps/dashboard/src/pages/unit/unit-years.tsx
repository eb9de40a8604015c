import { beijingDay } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { dueInWords } from '../../ui/due-words';
import { FindingMark, StateMark } from '../../ui/marks';
import { unitInYearQuery } from './unit-queries';

interface UnitYearsProps {
  readonly unit: string;
  readonly today: Day;
}

/** The unit's years, newest first; each opens its report. */
export function UnitYears({ unit, today }: UnitYearsProps) {
  const { say } = useWords();
  const { region } = useScope();
  return (
    <nav className="un-years" aria-label={say('unit.years')}>
      <h2>{say('unit.years')}</h2>
      <ul>
        {region.years.map((year) => (
          <li key={year}>
            <YearLink unit={unit} year={year} today={today} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface YearLinkProps extends UnitYearsProps {
  readonly year: number;
}

function YearLink({ unit, year, today }: YearLinkProps) {
  const { say, dayInWords } = useWords();
  const { region, year: shown } = useScope();
  const { data } = useLiveQuery(unitInYearQuery, { unit, year }, { live: year === shown });
  const facts = data?.unit ?? null;
  const distance = facts && dueInWords(facts, today, say);
  return (
    <Link to={addressOfUnit(region.code, unit, year)} aria-current={year === shown ? 'page' : undefined}>
      <b>{say('year.report', { year })}</b>
      {facts?.state != null && (
        <span className="un-state">
          <StateMark state={facts.state} />
          {say(`state.${facts.state}`)}
        </span>
      )}
      <em>
        {facts?.expected === false
          ? say('unit.notExpected')
          : facts?.state == null
            ? facts && say('unknown.NOT_VISIBLE')
            : facts.filedAt !== null
              ? say('unit.filedOn', { day: dayInWords(beijingDay(new Date(facts.filedAt))) })
              : facts.publishedOn !== null &&
                say('historical.published', { day: dayInWords(facts.publishedOn) })}{' '}
        {distance && facts?.expected !== false && (
          <span className={distance.isLate ? 'bad' : ''}>{distance.words}</span>
        )}
      </em>
      <span className="un-counts">
        {(facts?.blockFindings ?? 0) > 0 && (
          <i className="bad">
            <FindingMark effect="BLOCK" label={say('effect.BLOCK')} />
            {facts?.blockFindings}
          </i>
        )}
        {(facts?.explainFindings ?? 0) > 0 && (
          <i className="warn">
            <FindingMark effect="EXPLAIN" label={say('effect.EXPLAIN')} />
            {facts?.explainFindings}
          </i>
        )}
      </span>
    </Link>
  );
}
