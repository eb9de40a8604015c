import { graphql } from '../../gql';

/** Who is expected in a year, when they filed and published. */
export const yearlyUnitsQuery = graphql(`
  query YearlyUnits($region: String!, $year: Int!) {
    cycle(region: $region, year: $year) {
      region {
        code
      }
      year
      today
      filingDue
      dates {
        kinds
        filingDue
      }
      publicationDue
      freshness {
        event
        assessedEvent
        assessedAt
      }
    }
    units(region: $region, year: $year, first: 100) {
      nodes {
        id
        code
        name
        kind
        year
        expected
        filedAt
        daysLate
        publishedOn
        publicationDue
      }
    }
  }
`);

/** Two years' figures of every unit, over one basis. */
export const yearlyFiguresQuery = graphql(`
  query YearlyFigures($input: ComparisonInput!) {
    comparison(input: $input) {
      provisional
      series {
        unit
        measure
        values
        versions
      }
    }
  }
`);

/** What the reports of a year are still asked, and what the units say to it. */
export const yearlyFindingsQuery = graphql(`
  query YearlyFindings($filter: ReportFilter!) {
    reports(filter: $filter, first: 100) {
      nodes {
        id
        version
        unit {
          id
          code
          year
        }
        findings {
          rule
          effect
          message {
            zh
            en
          }
          silencedBy
          reason
        }
      }
    }
  }
`);
