import { Navigate } from 'react-router';
import { graphql } from '../gql';
import { useLiveQuery } from '../api/use-live-query';
import { useWords } from '../messages/use-words';
import { LoadingLines } from '../ui/states/loading-lines';
import { NothingHere } from '../ui/states/nothing-here';
import { TroublePage } from '../ui/states/trouble-page';
import { addressOfPage } from './addresses';

const StartQuery = graphql(`
  query Start {
    viewer {
      id
      grants {
        role
        unitCode
        regionCode
      }
    }
  }
`);

const StartRegionQuery = graphql(`
  query StartRegion($region: String!) {
    region(code: $region) {
      id
      code
      years
    }
  }
`);

/** The bare address: to the region of the viewer's first grant, its newest cycle, and the page of the role. */
export function Start() {
  const { say } = useWords();
  const { data, error, again } = useLiveQuery(StartQuery, {}, { live: false });
  const grants = data?.viewer.grants ?? [];
  const grant = grants.find(({ unitCode }) => unitCode == null) ?? grants[0];
  const region = grant?.regionCode ?? null;
  const answer = useLiveQuery(
    StartRegionQuery,
    { region: region ?? '' },
    { live: false, skip: region === null },
  );
  const trouble = error ?? answer.error;
  if (trouble)
    return (
      <TroublePage
        error={trouble}
        onAgain={() => {
          again();
          if (region !== null) answer.again();
        }}
      />
    );
  if (data && region === null) return <NothingHere title={say('signIn.noGrants')} />;
  if (!answer.data) return <LoadingLines />;
  if (!answer.data.region) return <NothingHere title={say('trouble.noRegion')} />;
  const { code, years } = answer.data.region;
  const page = grant?.unitCode == null ? 'overview' : 'form';
  return <Navigate replace to={addressOfPage(code, years[0] ?? new Date().getFullYear() - 1, page)} />;
}
