import { Link } from 'react-router';
import { useLiveQuery } from '../../../api/use-live-query';
import { graphql } from '../../../gql';
import { addressOfPage } from '../../../shell/addresses';
import { useScope } from '../../../shell/scope';
import { useAboutWords } from '../../../ui/judged/appeals-list';
import { useAppealsWords } from '../../../ui/judged/appeals.messages';

const mostShown = 5;

const waitingAppealsQuery = graphql(`
  query WaitingAppeals($region: String!, $year: Int!, $first: Int!) {
    appeals(region: $region, year: $year, first: $first) {
      totalCount
      nodes {
        id
        unitCode
        unitName
        indicator
        rule
        state
        days
      }
    }
  }
`);

/** Appeals that no one has answered, the longest waiting first: each leads to its report. */
export function AppealsWaiting() {
  const { region, year } = useScope();
  const say = useAppealsWords();
  const about = useAboutWords();
  const { data } = useLiveQuery(waitingAppealsQuery, { region: region.code, year, first: mostShown });
  const { nodes = [], totalCount = 0 } = data?.appeals ?? {};
  if (totalCount === 0) return null;
  return (
    <section className="rv-appeals">
      <h3>{say('appeal.waiting', { n: totalCount })}</h3>
      <ul>
        {nodes.map((appeal) => (
          <li key={appeal.id}>
            <Link to={addressOfPage(region.code, year, 'review', { unit: appeal.unitCode })}>
              <b>{appeal.unitName}</b>
              <em>{about(appeal)}</em>
              <em className="warn">
                {appeal.days > 0 ? say('appeal.days', { n: appeal.days }) : say('appeal.today')}
              </em>
            </Link>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="k3 s12">{say('appeal.waiting.more', { n: totalCount - nodes.length })}</p>
      )}
    </section>
  );
}
