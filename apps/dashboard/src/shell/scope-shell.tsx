import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { useLiveQuery } from '../api/use-live-query';
import { useWords } from '../messages/use-words';
import { LoadingLines } from '../ui/states/loading-lines';
import { NothingHere } from '../ui/states/nothing-here';
import { TroublePage } from '../ui/states/trouble-page';
import type { ShellQuery as ShellAnswer } from '../gql/graphql';
import { Bar } from './bar';
import { BarFactsProvider } from './bar-facts';
import { basisIn } from './basis';
import { PageArea } from './page-area';
import { Rail } from './rail';
import { ScopeContext } from './scope';
import type { Scope } from './scope';
import { SkipLink } from './skip-link';

const ShellQuery = graphql(`
  query Shell($region: String!) {
    viewer {
      id
      name
      grants {
        role
        unitCode
        unitName
        regionCode
        regionName
      }
    }
    region(code: $region) {
      id
      code
      name
      kind
      validFrom
      validTo
      demonstration
      years
      successions {
        year
        fromCode
        fromName
        toCode
        toName
      }
    }
  }
`);

/** Everything around a page of a region. */
export function ScopeShell() {
  const { say } = useWords();
  const { region = '', year } = useParams();
  const [search] = useSearchParams();
  const { data, stale, error, again } = useLiveQuery(ShellQuery, { region }, { live: false });
  if (!data || (stale && data.region?.code !== region))
    return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  if (!data.region) return <NothingHere title={say('trouble.noRegion')} />;
  const scope = scopeOf(data.viewer, data.region, year ?? search.get('year'), search);
  return (
    <ScopeContext value={scope}>
      <BarFactsProvider>
        <SkipLink />
        <div className="app">
          <Rail />
          <div className="main">
            <Bar />
            <PageArea />
          </div>
        </div>
      </BarFactsProvider>
    </ScopeContext>
  );
}

function scopeOf(
  viewer: ShellAnswer['viewer'],
  region: NonNullable<ShellAnswer['region']>,
  yearInAddress: string | null,
  search: URLSearchParams,
): Scope {
  const seesRegion = viewer.grants.some(
    ({ role, unitCode }) => unitCode == null && role !== 'CLERK' && role !== 'APPROVER',
  );
  return {
    viewer,
    region,
    year: yearOf(yearInAddress) ?? region.years[0] ?? new Date().getFullYear() - 1,
    basis: basisIn(search, seesRegion),
    ownUnit: viewer.grants.find(({ unitCode }) => unitCode != null)?.unitCode ?? null,
    seesRegion,
    mayImport: viewer.grants.some(
      ({ role, unitCode }) => unitCode == null && (role === 'SUPERVISOR' || role === 'ADMINISTRATOR'),
    ),
    managesCycles: viewer.grants.some(({ role, unitCode }) => unitCode == null && role === 'ADMINISTRATOR'),
    mayManageAccounts: viewer.grants.some(
      ({ role, unitCode }) => unitCode == null && role === 'ADMINISTRATOR',
    ),
    mayReadLog: viewer.grants.some(({ role }) => role !== 'OBSERVER'),
  };
}

function yearOf(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}
