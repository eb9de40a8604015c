import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { CycleOfYearQuery as CycleAnswer } from '../../gql/graphql';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Figure } from '../../ui/figure';
import { filterSearch, inKindGroup } from './overview-filter';
import type { KindGroup, Trait } from './overview-filter';

const CycleOfYearQuery = graphql(`
  query CycleOfYear($region: String!, $year: Int!) {
    cycle(region: $region, year: $year) {
      year
      byKind {
        kind
        expected
        filed
        onTime
        late
        overdue
        withFindings
      }
    }
  }
`);

/** The years of the region side by side; every number opens the list of its year. */
export function YearsStrip({ kind }: { readonly kind: KindGroup }) {
  const { say } = useWords();
  const { region } = useScope();
  return (
    <section className="ov-years" aria-labelledby="ov-years-title">
      <h2 id="ov-years-title">
        {say('overview.years')} <span className="k3">{say(`kind.${kind}`)}</span>
      </h2>
      <div className="panel ov-list">
        <table aria-labelledby="ov-years-title">
          <thead>
            <tr>
              <th scope="col">{say('shell.year')}</th>
              <th scope="col">
                <span className="ov-key is-on-time" /> {say('overview.is.onTime')}
                <span className="ov-key is-late" /> {say('overview.is.late')}
                <span className="ov-key is-missing" /> {say('overview.is.notFiled')}
              </th>
              <th scope="col" className="num">
                {say('overview.years.expected')}
              </th>
              <th scope="col" className="num">
                {say('overview.is.filed')}
              </th>
              <th scope="col" className="num">
                {say('overview.is.onTime')}
              </th>
              <th scope="col" className="num">
                {say('overview.is.late')}
              </th>
              <th scope="col" className="num">
                {say('overview.is.notFiled')}
              </th>
              <th scope="col" className="num">
                {say('overview.is.findings')}
              </th>
            </tr>
          </thead>
          <tbody>
            {region.years.map((year) => (
              <YearRow key={year} year={year} kind={kind} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function YearRow({ year, kind }: { readonly year: number; readonly kind: KindGroup }) {
  const { say } = useWords();
  const { region, year: shown } = useScope();
  const { data } = useLiveQuery(CycleOfYearQuery, { region: region.code, year }, { live: year === shown });
  const counts = data?.cycle ? countsOf(data.cycle.byKind, kind) : null;
  const link = (count: number | undefined, is: Trait | null) =>
    count === undefined ? (
      <Figure value={null} />
    ) : (
      <Link
        className={count === 0 ? 'k3' : 'ink'}
        to={addressOfPage(region.code, year, 'overview', filterSearch({ kind, is }))}
      >
        {count}
      </Link>
    );
  return (
    <tr className={year === shown ? 'is-selected' : ''}>
      <th scope="row">
        <Link to={addressOfPage(region.code, year, 'overview', filterSearch({ kind }))} className="ink">
          {say('year.report', { year })}
        </Link>
      </th>
      <td>{counts && <YearBar counts={counts} />}</td>
      <td className="num">{link(counts?.expected, null)}</td>
      <td className="num">{link(counts?.filed, 'filed')}</td>
      <td className="num">{link(counts?.onTime, 'onTime')}</td>
      <td className="num">{link(counts?.late, 'late')}</td>
      <td className="num">{link(counts?.notFiled, 'notFiled')}</td>
      <td className="num">{link(counts?.withFindings, 'findings')}</td>
    </tr>
  );
}

interface YearCounts {
  readonly expected: number;
  readonly filed: number;
  readonly onTime: number;
  readonly late: number;
  readonly notFiled: number;
  readonly withFindings: number;
}

type KindCounts = NonNullable<CycleAnswer['cycle']>['byKind'];

/** Units of the kinds shown: the same count that the list of that year has rows. */
function countsOf(byKind: KindCounts, group: KindGroup): YearCounts {
  const kinds = byKind.filter(({ kind }) => inKindGroup(kind, group));
  const count = (of: 'expected' | 'filed' | 'onTime' | 'late' | 'withFindings') =>
    kinds.reduce((sum, kind) => sum + kind[of], 0);
  const [expected, filed] = [count('expected'), count('filed')];
  return {
    expected,
    filed,
    onTime: count('onTime'),
    late: count('late'),
    notFiled: expected - filed,
    withFindings: count('withFindings'),
  };
}

/** One stroke a unit, so that bars of different years are held against each other by length. */
function YearBar({ counts }: { readonly counts: YearCounts }) {
  const parts = [
    { count: counts.onTime, className: 'is-on-time' },
    { count: counts.late, className: 'is-late' },
    { count: counts.notFiled, className: 'is-missing' },
  ];
  return (
    <span className="ov-bar" aria-hidden="true">
      {parts.flatMap(({ count, className }) =>
        Array.from({ length: count }, (_, index) => <i key={`${className}${index}`} className={className} />),
      )}
    </span>
  );
}
