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
      ruleMarks {
        rule
        withOtherUnit
        outcome
        count
        otherUnitCode
        otherUnitName
        reason
        revision
        by
        at
      }
      appeals {
        id
        version
        indicator
        rule
        cells
        reason
        state
        by
        at
        days
        answer {
          verdict
          reason
          indicator
          points
          by
          at
        }
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
          awarded
          least
          most
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

export const markRuleMutation = graphql(`
  mutation MarkRule($input: MarkRuleInput!) {
    outcome: markRule(input: $input) {
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

export const appealMutation = graphql(`
  mutation MakeAppeal($input: AppealInput!) {
    outcome: appeal(input: $input) {
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

export const withdrawAppealMutation = graphql(`
  mutation WithdrawAppeal($input: AppealNamedInput!) {
    outcome: withdrawAppeal(input: $input) {
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

export const answerAppealMutation = graphql(`
  mutation AnswerAppeal($input: AnswerAppealInput!) {
    outcome: answerAppeal(input: $input) {
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
export type RuleMark = JudgedReview['ruleMarks'][number];
export type Appeal = JudgedReview['appeals'][number];
