import { useEffect, useState } from 'react';
import { graphql } from '../gql';
import { useLiveQuery } from '../api/use-live-query';
import { troubleOf } from '../api/trouble';
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
  const { data, error } = useLiveQuery(FreshnessQuery, { region: region.code, year });
  const lost = error !== undefined && troubleOf(error).kind === 'unreachable';
  const asOf = useLastAnswer(lost);
  const freshness = data?.cycle?.freshness;
  const behind = freshness !== undefined && freshness.assessedEvent < freshness.event;
  const title = behind
    ? say('shell.asOf.assessing')
    : freshness?.assessedAt != null
      ? say('shell.asOf.assessed', { instant: instant(freshness.assessedAt) })
      : undefined;
  return (
    <span className={`as-of s12 deskonly ${lost ? 'warn' : 'k3'}`} aria-live="polite" title={title}>
      {say(lost ? 'shell.asOf.lost' : 'shell.asOf', { instant: instant(asOf) })}
    </span>
  );
}

/** The minute of the last answer: now, until the server cannot be reached. */
function useLastAnswer(lost: boolean): Date {
  const [asOf, setAsOf] = useState(() => new Date());
  useEffect(() => {
    if (lost) return;
    setAsOf(new Date());
    const timer = setInterval(() => setAsOf(new Date()), 30_000);
    return () => clearInterval(timer);
  }, [lost]);
  return asOf;
}
