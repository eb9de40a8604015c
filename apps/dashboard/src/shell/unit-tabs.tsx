import { Link } from 'react-router';
import { useWords } from '../messages/use-words';
import { addressOfUnit, addressOfUnitYears } from './addresses';
import { useScope } from './scope';

interface UnitTabsProps {
  readonly unit: string;
  /** The year that either page has open. */
  readonly year: number | null;
  readonly page: 'years' | 'report';
}

/** A unit's two pages: all its years, and the report of one. */
export function UnitTabs({ unit, year, page }: UnitTabsProps) {
  const { say } = useWords();
  const { region } = useScope();
  const current = (one: UnitTabsProps['page']) => (one === page ? 'page' : undefined);
  return (
    <nav className="unit-tabs noprint" aria-label={say('unit.tabs')}>
      <Link to={addressOfUnitYears(region.code, unit, year)} aria-current={current('years')}>
        {say('unit.tabs.years')}
      </Link>
      <Link to={addressOfUnit(region.code, unit, year)} aria-current={current('report')}>
        {year === null ? say('unit.tabs.report') : say('unit.tabs.reportOf', { year })}
      </Link>
    </nav>
  );
}
