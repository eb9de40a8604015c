import { graphql } from '../../gql';
import type { TrendsQuery as TrendsAnswer, TrendUnitsQuery as UnitsAnswer } from '../../gql/graphql';

/** Every unit one may look at, by name and code. */
export const trendUnitsQuery = graphql(`
  query TrendUnits($region: String!, $year: Int!) {
    units(region: $region, year: $year, first: 100) {
      totalCount
      nodes {
        id
        year
        code
        name
        kind
        successions {
          year
        }
      }
    }
  }
`);

/** One measure over the years: of the region, of how its units lie, and of every unit. */
export const trendsQuery = graphql(`
  query Trends(
    $region: String!
    $years: [Int!]!
    $measures: [String!]!
    $basis: Basis!
    $input: ComparisonInput!
  ) {
    regionYears(code: $region, years: $years, basis: $basis, measures: $measures) {
      provisional
      years
      coverage {
        expected
        reported
      }
      series {
        measure
        values
        qualifiers
        reported
      }
    }
    regionDistribution(region: $region, years: $years, measures: $measures, basis: $basis) {
      years
      series {
        measure
        medians
        medianQualifiers
        lowerQuartiles
        lowerQuartileQualifiers
        upperQuartiles
        upperQuartileQualifiers
        reported
      }
    }
    comparison(input: $input) {
      years
      series {
        unit
        measure
        values
        qualifiers
        unknown
        versions
        findings
      }
    }
  }
`);

export type TrendUnit = UnitsAnswer['units']['nodes'][number];
export type TrendsOfMeasure = TrendsAnswer;
