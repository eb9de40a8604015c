import { useLiveQuery } from '../api/use-live-query';
import { graphql } from '../gql';
import { useWords } from '../messages/use-words';
import { useScope } from './scope';

const ReviewWaitingQuery = graphql(`
  query ReviewWaiting($region: String!, $year: Int!) {
    cycle(region: $region, year: $year) {
      year
      closedOn
    }
    reviewQueue(region: $region, year: $year, first: 1) {
      waiting
    }
  }
`);

/** How many reports of the year wait for the county; nothing where none does. */
export function ReviewBadge() {
  const { say } = useWords();
  const { region, year } = useScope();
  const { data } = useLiveQuery(ReviewWaitingQuery, { region: region.code, year });
  // What a closed year left undone waits for nobody.
  const isClosed = data?.cycle?.closedOn != null;
  const waiting = isClosed ? 0 : (data?.reviewQueue?.waiting ?? 0);
  if (waiting === 0) return null;
  return (
    <span className="n" role="img" aria-label={say('shell.page.review.waiting', { n: waiting })}>
      {waiting}
    </span>
  );
}
