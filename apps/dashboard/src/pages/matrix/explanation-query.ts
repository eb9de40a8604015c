import { graphql } from '../../gql';
import type { ExplainScoreQuery as ExplanationAnswer } from '../../gql/graphql';

export const explanationQuery = graphql(`
  query ExplainScore(
    $unit: String!
    $year: Int!
    $previousYear: Int!
    $indicator: String!
    $basis: Basis!
    $version: Int
  ) {
    scoreExplanation(unit: $unit, year: $year, indicator: $indicator, basis: $basis) {
      year
      version
      points
      maximum
      reason
      scheme
      rulesVersion
      peers
      unit {
        id
        year
        code
        name
        filedAt
        due
        publishedOn
        publicationDue
      }
      indicator {
        id
        label {
          zh
          en
        }
        explanation {
          zh
          en
        }
      }
      summary {
        zh
        en
      }
      mends {
        zh
        en
      }
      outcomes {
        rule
        outcome
        cells
        left
        right
        deduction
        silencedBy
        message {
          zh
          en
        }
        reason {
          zh
          en
        }
      }
      explanations {
        rule
        cells
        reason
      }
    }
    report(unit: $unit, year: $year, version: $version) {
      id
      version
      year
      formatFound
      figures {
        cell
        value
      }
    }
    previous: report(unit: $unit, year: $previousYear) {
      id
      version
      year
      formatFound
      figures {
        cell
        value
      }
    }
  }
`);

export type ScoreExplanation = NonNullable<ExplanationAnswer['scoreExplanation']>;
export type RuleOutcome = ScoreExplanation['outcomes'][number];
export type ExplainedReport = NonNullable<ExplanationAnswer['report']>;
