import { actLabel } from '@mingjian/domain';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfLog, addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { useOverviewPastWords } from './overview-past.messages';

const NewestActsQuery = graphql(`
  query NewestActs($region: String!, $filter: LogFilterInput!) {
    regionLog(region: $region, filter: $filter, first: 5) {
      nodes {
        sequence
        at
        act
        unitCode
        unitName
        version
      }
    }
  }
`);

/** What moves a report; remarks and downloads are the log's own. */
const acts = [
  'REPORT_FILED',
  'REPORT_RECALLED',
  'REPORT_RETURNED',
  'REPORT_ACCEPTED',
  'REPORT_PUBLISHED',
  'AMENDMENT_STARTED',
  'HISTORICAL_TAKEN_IN',
];

/** The last things that happened to reports of the year; the log tells who did it and all else. */
export function NewestActs() {
  const { instant, language, say } = useWords();
  const tell = useOverviewPastWords();
  const { region, year } = useScope();
  const { data } = useLiveQuery(NewestActsQuery, { region: region.code, filter: { year, acts } });
  if (!data?.regionLog) return null;
  const { nodes } = data.regionLog;
  return (
    <section className="ov-aside ov-newest" aria-labelledby="ov-newest">
      <h2 id="ov-newest">
        {tell('newest.title')} <Link to={addressOfLog(region.code)}>{tell('newest.all')}</Link>
      </h2>
      {nodes.length === 0 && <p className="k2 s13">{tell('newest.none')}</p>}
      <ol>
        {nodes.map(({ sequence, at, act, unitCode, unitName, version }) => (
          <li key={sequence}>
            <em>{instant(at)}</em>
            {unitCode != null && (
              <Link className="ink" to={addressOfUnit(region.code, unitCode, year)}>
                {unitName ?? unitCode}
              </Link>
            )}{' '}
            {actLabel(act, language)}{' '}
            {version != null && <span className="k3">{say('version.n', { n: version })}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
