import { daysBetween } from '@mingjian/domain';
import type { Day, ReportState } from '@mingjian/domain';
import { Link } from 'react-router';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { filterSearch, hasTrait } from './overview-filter';
import type { KindGroup, OverviewFilter } from './overview-filter';
import { useOverviewPastWords } from './overview-past.messages';

interface OverviewFactsProps {
  readonly units: readonly UnitOfYear[];
  readonly kind: KindGroup;
  readonly publicationDue: Day;
  readonly today: Day;
}

/** How far the year has come, in seven numbers; each but the last opens its list. */
export function OverviewFacts({ units, kind, publicationDue, today }: OverviewFactsProps) {
  const { dayInWords } = useWords();
  const tell = useOverviewPastWords();
  const { region, year } = useScope();
  const inState = (state: ReportState) => units.filter((unit) => unit.state === state).length;
  const facts: readonly {
    readonly name: Parameters<typeof tell>[0];
    readonly n: number;
    readonly filter: Partial<OverviewFilter>;
  }[] = [
    { name: 'facts.expected', n: units.length, filter: {} },
    {
      name: 'facts.filed',
      n: units.filter((unit) => hasTrait(unit, 'filed')).length,
      filter: { is: 'filed' },
    },
    {
      name: 'facts.onTime',
      n: units.filter((unit) => hasTrait(unit, 'onTime')).length,
      filter: { is: 'onTime' },
    },
    { name: 'facts.returned', n: inState('RETURNED'), filter: { state: 'RETURNED' } },
    { name: 'facts.accepted', n: inState('ACCEPTED'), filter: { state: 'ACCEPTED' } },
    { name: 'facts.published', n: inState('PUBLISHED'), filter: { state: 'PUBLISHED' } },
  ];
  const left = daysBetween(today, publicationDue);
  return (
    <dl className="ov-facts">
      {facts.map(({ name, n, filter }) => (
        <div key={name}>
          <dt>{tell(name)}</dt>
          <dd>
            <Link
              className="ink"
              to={addressOfPage(region.code, year, 'overview', filterSearch({ kind, ...filter }))}
            >
              {n}
            </Link>
          </dd>
        </div>
      ))}
      <div>
        <dt>{tell(left < 0 ? 'facts.past' : 'facts.left', { day: dayInWords(publicationDue) })}</dt>
        <dd>{tell('facts.days', { n: Math.abs(left) })}</dd>
      </div>
    </dl>
  );
}
