import { graphql } from '../gql';
import type { UnitsOfYearQuery as UnitsAnswer } from '../gql/graphql';
import { useLiveQuery } from './use-live-query';

const UnitsOfYearQuery = graphql(`
  query UnitsOfYear($region: String!, $year: Int!, $after: String) {
    units(region: $region, year: $year, first: 100, after: $after) {
      totalCount
      nodes {
        id
        year
        code
        name
        pinyin
        kind
        expected
        state
        due
        filedAt
        acceptedAt
        publishedOn
        daysLate
        blockFindings
        explainFindings
        informFindings
        latestReport {
          year
          n
          received
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type UnitOfYear = UnitsAnswer['units']['nodes'][number];

export interface UnitsOfYear {
  readonly units: readonly UnitOfYear[] | undefined;
  /** All units there are; more than the list holds only beyond three hundred. */
  readonly totalCount: number;
  readonly stale: boolean;
  readonly error: Error | undefined;
  readonly again: () => void;
}

interface Options {
  readonly live?: boolean;
  readonly skip?: boolean;
}

/** The units of a region as they stand in a year: a county's hundred in one answer, larger ones in up to three. */
export function useUnitsOfYear(
  region: string,
  year: number,
  { live = true, skip = false }: Options = {},
): UnitsOfYear {
  const first = useLiveQuery(UnitsOfYearQuery, { region, year, after: null }, { live, skip });
  const afterFirst = nextCursor(first.data);
  const second = useLiveQuery(
    UnitsOfYearQuery,
    { region, year, after: afterFirst },
    { live, skip: skip || afterFirst === null },
  );
  const afterSecond = afterFirst === null ? null : nextCursor(second.data);
  const third = useLiveQuery(
    UnitsOfYearQuery,
    { region, year, after: afterSecond },
    { live, skip: skip || afterSecond === null },
  );
  const units = first.data && [
    ...first.data.units.nodes,
    ...(afterFirst === null ? [] : (second.data?.units.nodes ?? [])),
    ...(afterSecond === null ? [] : (third.data?.units.nodes ?? [])),
  ];
  return {
    units,
    totalCount: first.data?.units.totalCount ?? 0,
    stale: first.stale,
    error: first.error,
    again: first.again,
  };
}

function nextCursor(answer: UnitsAnswer | undefined): string | null {
  return answer?.units.pageInfo.hasNextPage ? (answer.units.pageInfo.endCursor ?? null) : null;
}
