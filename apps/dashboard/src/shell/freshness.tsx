import { graphql } from '../gql';
import { useConnection } from '../api/connection';
import { useLiveQuery } from '../api/use-live-query';
import { useWords } from '../messages/use-words';
import { useScope } from './scope';

const FreshnessQuery = graphql(`
  query Freshness($region: String!, $year: Int!) {
    cycle(region: $region, year: $year) {
      year
      freshness {
        event
        assessedEvent
        assessedAt
      }
    }
  }
`);

/** Until when the figures are true. A lost connection is said here; the figures stay where they are. */
export function Freshness() {
  const { say, instant } = useWords();
  const { region, year } = useScope();
  const { data } = useLiveQuery(FreshnessQuery, { region: region.code, year });
  const { isLost, answeredAt } = useConnection();
  const freshness = data?.cycle?.freshness;
  const behind = freshness !== undefined && freshness.assessedEvent < freshness.event;
  const title = behind
    ? say('shell.asOf.assessing')
    : freshness?.assessedAt != null
      ? say('shell.asOf.assessed', { instant: instant(freshness.assessedAt) })
      : undefined;
  return (
    <span className={`as-of s12 deskonly ${isLost ? 'warn' : 'k3'}`} aria-live="polite" title={title}>
      {say(isLost ? 'shell.asOf.lost' : 'shell.asOf', { instant: instant(answeredAt) })}
    </span>
  );
}
