import { graphql } from '../../gql';
import type {
  PracticeMatrixQuery as MatrixAnswer,
  PracticeOfUnitQuery as UnitAnswer,
} from '../../gql/graphql';

export const practicesQuery = graphql(`
  query PracticeMatrix($region: String!, $year: Int!, $basis: Basis!, $kinds: [UnitKind!]) {
    practiceMatrix(region: $region, year: $year, basis: $basis, kinds: $kinds, first: 100) {
      totalCount
      coverage {
        expected
        reported
      }
      columns {
        practice
        holds
        denied
        contradictory
        notSaid
        notApplicable
      }
      nodes {
        version
        standings
        applies
        since
        unsaid
        lastSaid
        names
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

/** What a unit's reports said of practices up to a year, with the words. */
export const practiceOfUnitQuery = graphql(`
  query PracticeOfUnit($unit: String!, $year: Int!, $basis: Basis!) {
    unitHistory(code: $unit, to: $year, basis: $basis) {
      unit {
        id
        year
        code
        name
      }
      years {
        year
        version
        isRead
      }
      practices {
        practice
        standings
        names
        sections
        words
        quotes
        run {
          since
          until
          unsaid
        }
      }
    }
  }
`);

export type PracticeMatrix = NonNullable<MatrixAnswer['practiceMatrix']>;
export type PracticeColumn = PracticeMatrix['columns'][number];
export type PracticeRow = PracticeMatrix['nodes'][number];
export type PracticesOfUnit = NonNullable<UnitAnswer['unitHistory']>;
