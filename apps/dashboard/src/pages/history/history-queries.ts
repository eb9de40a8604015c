import { graphql } from '../../gql';
import type { UnitHistoryQuery as HistoryAnswer, YearInHistoryQuery as YearAnswer } from '../../gql/graphql';

/** One unit over all its years. */
export const unitHistoryQuery = graphql(`
  query UnitHistory($unit: String!, $basis: Basis, $map: Int) {
    unitHistory(code: $unit, basis: $basis, map: $map) {
      provisional
      map
      unit {
        id
        year
        code
        name
        regionName
        names {
          code
          name
          regionName
          validFrom
          validTo
        }
        successions {
          year
          fromCode
          fromName
          toCode
          toName
        }
      }
      years {
        year
        formatFound
        version
        origin
        isRead
        basis
        unit {
          id
          year
          code
          regionName
          expected
          state
          due
          filedAt
          publishedOn
          daysLate
        }
        parts {
          share
          weighedBy
          unit {
            id
            year
            code
            name
          }
        }
      }
      measures {
        measure
        values
        qualifiers
        gaps
        changes
        cells
        sections
        words
        findings
      }
      practices {
        practice
        standings
        names
        run {
          since
          until
          unsaid
        }
      }
      promises {
        year
        kind
        labels
        words
        start
        end
        followUps {
          year
          verdict
          passages {
            kind
            section
            quote
            start
            end
            answers
          }
        }
      }
      mandates {
        year
        mandates {
          reference
          level
          issuedBy
        }
      }
    }
  }
`);

/** What the rules found in the report of one year. */
export const yearInHistoryQuery = graphql(`
  query YearInHistory($unit: String!, $year: Int!) {
    report(unit: $unit, year: $year) {
      id
      version
      year
      origin
      publishedOn
      findings {
        rule
        effect
        cells
        silencedBy
        message {
          zh
          en
        }
      }
    }
  }
`);

export type UnitHistory = NonNullable<HistoryAnswer['unitHistory']>;
export type HistoryYear = UnitHistory['years'][number];
export type UnitPromise = UnitHistory['promises'][number];
export type PromiseFollowUp = UnitPromise['followUps'][number];
export type PracticeHistory = UnitHistory['practices'][number];
export type MandatesOfYear = UnitHistory['mandates'][number];
export type ReportInHistory = NonNullable<YearAnswer['report']>;
