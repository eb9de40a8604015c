import { graphql } from '../../gql';

/** What went to and fro between the unit and its county over a report. */
export const reviewFragment = graphql(`
  fragment ReviewOfReport on ReportReview {
    settings {
      ownSteps
      approverFiles
      secondPerson
    }
    remarks {
      id
      version
      cell
      section
      quote
      body
      by
      at
      settledAt
      answers {
        id
        body
        by
        at
      }
    }
    waivers {
      id
      rule
      effect
      reason
      validUntil
      withdrawnAt
    }
    ownSteps {
      step
      revision
      by
      at
    }
    steps {
      sequence
      act
      at
      by
      version
      note
      dueOn
    }
  }
`);

export const reviewQuery = graphql(`
  query ReviewOfUnit($unit: String!, $year: Int!) {
    reportReview(unit: $unit, year: $year) {
      ...ReviewOfReport
    }
  }
`);

export const answerRemarkMutation = graphql(`
  mutation AnswerRemark($input: AnswerRemarkInput!) {
    answerRemark(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
