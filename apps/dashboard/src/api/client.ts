import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { possibleTypes } from '../gql/possible-types';
import { trustedLink } from './trusted-link';

/** Whether an error says that nobody is signed in, or no longer. */
export function saysSignedOut(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  );
}

/** Whether an error says that the one-time password has to be changed first. */
function saysChangePassword(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['mustChangePassword'] === true)
  );
}

/**
 * The dashboard's client. `onSignedOut` hears of every answer that says that the session is over, `onOneTimePassword`
 * of every one that asks for a password of one's own.
 */
export function createClient(onSignedOut: () => void, onOneTimePassword: () => void): ApolloClient {
  const sessions = new ErrorLink(({ error }) => {
    if (saysSignedOut(error)) onSignedOut();
    if (saysChangePassword(error)) onOneTimePassword();
  });
  return new ApolloClient({
    link: ApolloLink.from([sessions, trustedLink()]),
    cache: createCache(),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: false },
      // An outcome is told to who asked; what it changed is asked for again.
      mutate: { fetchPolicy: 'no-cache' },
    },
  });
}

function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      // A unit is asked for as it stands in one year, a report as it stands in one version: each is its own thing.
      Unit: { keyFields: ['id', 'year'] },
      Report: { keyFields: ['id', 'version'] },
      ReviewQueueEntry: { keyFields: ['id', 'year'] },
      Region: { keyFields: ['code'] },
      // Its id names a place in a form: sections of the same name of two reports are not one.
      Section: { keyFields: false },
      // Schemes give the same item other points, and a grade of the same name another bound.
      Scheme: { keyFields: ['version'] },
      Indicator: { keyFields: false },
      SchemeGrade: { keyFields: false },
      // The shell and a page ask for different fields of the same cycle.
      Cycle: { merge: true },
      Freshness: { merge: true },
      // A page asks for what was said, its panel for what people judged.
      ReportReview: { merge: true },
    },
  });
}
