import { graphql } from '../../gql';
import type { JudgedByPeopleQuery as Answer } from '../../gql/graphql';

/** What people judged of a report, and what it does to the points. */
export const judgedByPeopleQuery = graphql(`
  query JudgedByPeople($unit: String!, $year: Int!) {
    reportReview(unit: $unit, year: $year) {
      unitCode
      year
      marks {
        indicator
        from
        to
        points
        reason
        revision
        by
        at
      }
      score {
        version
        points
        maximum
        scheme
        items {
          indicator
          points
          maximum
          reason
          markRoom {
            without
            least
            most
          }
        }
      }
    }
  }
`);

export const markReportMutation = graphql(`
  mutation MarkReport($input: MarkReportInput!) {
    outcome: markReport(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on BadValue {
        places {
          path
          reason
        }
      }
    }
  }
`);

export type JudgedReview = NonNullable<Answer['reportReview']>;
export type ReviewerMark = JudgedReview['marks'][number];
export type ReviewScore = NonNullable<JudgedReview['score']>;
export type ScoreItem = ReviewScore['items'][number];
