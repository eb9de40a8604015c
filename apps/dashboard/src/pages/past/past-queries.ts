import { graphql } from '../../gql';
import type { RegionPastQuery as PastAnswer } from '../../gql/graphql';

export const regionPastQuery = graphql(`
  query RegionPast($region: String!, $year: Int!) {
    regionPast(region: $region, year: $year, first: 100) {
      years
      totalCount
      nodes {
        unit {
          id
          year
          code
          name
          kind
        }
        standings
        daysLate
        publishedOn
        lateOften
        outlook {
          late
          of
          isLikely
        }
      }
      alike {
        earlier {
          code
          name
          year
          publishedOn
        }
        later {
          code
          name
          year
          publishedOn
        }
        isOrderKnown
        similarity
        section
        words
      }
      changed {
        report {
          code
          name
          year
        }
        fromVersion
        toVersion
        fromDay
        toDay
        reason
      }
    }
  }
`);

export type RegionPast = NonNullable<PastAnswer['regionPast']>;
export type UnitPast = RegionPast['nodes'][number];
export type AlikeReports = RegionPast['alike'][number];
export type ChangedReport = RegionPast['changed'][number];
