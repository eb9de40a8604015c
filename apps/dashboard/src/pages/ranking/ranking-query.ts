import { graphql } from '../../gql';
import type { RankingQuery as RankingAnswer } from '../../gql/graphql';

export const rankingQuery = graphql(`
  query Ranking(
    $region: String!
    $year: Int!
    $by: String
    $basis: Basis!
    $kinds: [UnitKind!]
    $size: UnitSize
  ) {
    indicators(region: $region, year: $year) {
      id
      label {
        zh
        en
      }
    }
    ranking(region: $region, year: $year, by: $by, basis: $basis, kinds: $kinds, size: $size, first: 100) {
      by
      scheme
      base
      rankedMaximum
      leastBase
      sizeBy
      unsized
      totalCount
      coverage {
        expected
        reported
      }
      previous {
        year
        base
        hindrance
        breaks {
          zh
          en
        }
        coverage {
          expected
          reported
        }
      }
      sizes {
        size
        units
        least
        most
      }
      nodes {
        version
        size
        rank
        tied
        hindrance
        previousRank
        previousTied
        previousHindrance
        value {
          points
          maximum
          figure
          qualifier
          part
          whole
          percent
        }
        previousValue {
          points
          maximum
          figure
          qualifier
          part
          whole
          percent
        }
        change {
          places
          overtaken
          passedBy
          entered
          left
        }
        moved {
          indicator
          before
          now
          rules
        }
        unit {
          id
          year
          code
          name
          state
          filedAt
          due
          daysLate
        }
      }
    }
  }
`);

export type Ranking = NonNullable<RankingAnswer['ranking']>;
export type RankingRow = Ranking['nodes'][number];
export type RankedValue = NonNullable<RankingRow['value']>;
export type RankingIndicator = RankingAnswer['indicators'][number];
