import { graphql } from '../../gql';
import type { ScoreTreeQuery as TreeAnswer } from '../../gql/graphql';

export const treeQuery = graphql(`
  query ScoreTree($unit: String!, $year: Int!, $basis: Basis!) {
    scoreTree(unit: $unit, year: $year, basis: $basis) {
      year
      version
      format
      points
      maximum
      rulesVersion
      unit {
        id
        year
        code
        name
      }
      scheme {
        version
        label {
          zh
          en
        }
      }
      grade {
        id
        label {
          zh
          en
        }
      }
      gradeByPoints {
        id
        label {
          zh
          en
        }
      }
      items {
        points
        maximum
        floor
        reason
        mark
        indicator {
          id
          points
          signed
          label {
            zh
            en
          }
          explanation {
            zh
            en
          }
          mark {
            from
            to
          }
        }
        summary {
          zh
          en
        }
        lines {
          by
          cap
          deduction
          lost
          isMendable
          words {
            zh
            en
          }
        }
        practices {
          practice
          holds
          points
          label {
            zh
            en
          }
        }
        rules {
          rule
          outcome
          deduction
          mend {
            zh
            en
          }
          instances {
            outcome
            deduction
            cells
            sections
            left
            right
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
        }
      }
      essentials {
        label {
          zh
          en
        }
        atBest {
          id
          label {
            zh
            en
          }
        }
        findings {
          rule
          cells
          message {
            zh
            en
          }
        }
      }
      nextGrade {
        kind
        points
        needed
        mending
        grade {
          id
          label {
            zh
            en
          }
        }
        steps {
          points
          mend {
            zh
            en
          }
          breaks {
            zh
            en
          }
          finding {
            rule
            cells
            message {
              zh
              en
            }
          }
        }
      }
    }
  }
`);

export type ScoreTree = NonNullable<TreeAnswer['scoreTree']>;
export type ItemNode = ScoreTree['items'][number];
export type RuleNode = ItemNode['rules'][number];
export type InstanceNode = RuleNode['instances'][number];
