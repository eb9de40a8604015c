import { graphql } from '../../gql';
import type { ComplianceMatrixQuery as MatrixAnswer } from '../../gql/graphql';

export const matrixQuery = graphql(`
  query ComplianceMatrix($region: String!, $year: Int!, $basis: Basis!, $kinds: [UnitKind!]) {
    indicators(region: $region, year: $year) {
      id
      label {
        zh
        en
      }
      points
      built
      explanation {
        zh
        en
      }
    }
    scheme(region: $region, year: $year) {
      id
      version
      grades {
        id
      }
    }
    complianceMatrix(region: $region, year: $year, basis: $basis, kinds: $kinds, first: 100) {
      scheme
      rulesVersion
      rankedMaximum
      medianTotal
      totalCount
      coverage {
        expected
        reported
      }
      freshness {
        event
        assessedEvent
        assessedAt
      }
      columns {
        indicator
        median
        lossShare
        judged
      }
      nodes {
        version
        previousTotal
        previousMaximum
        total
        maximum
        gradeId
        grade {
          zh
          en
        }
        rank
        tied
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
        cells {
          indicator
          points
          maximum
          reason
        }
      }
    }
  }
`);

export type Matrix = NonNullable<MatrixAnswer['complianceMatrix']>;
export type MatrixRow = Matrix['nodes'][number];
export type MatrixCell = MatrixRow['cells'][number];
export type MatrixIndicator = MatrixAnswer['indicators'][number];
