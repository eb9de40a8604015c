import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfLog } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { useOverviewPastWords } from './overview-past.messages';

const NewestActsQuery = graphql(`
  query NewestActs($region: String!, $filter: LogFilterInput!) {
    regionLog(region: $region, filter: $filter, first: 5) {
      nodes {
        sequence
        at
        sentence
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

/** The last things that happened to reports of the year, as the log tells them. */
export function NewestActs() {
  const { instant } = useWords();
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
        {nodes.map(({ sequence, at, sentence }) => (
          <li key={sequence}>
            <em>{instant(at)}</em> {sentence}
          </li>
        ))}
      </ol>
    </section>
  );
}
