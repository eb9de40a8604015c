import { graphql } from '../../gql';
import type { SchemeChoiceQuery as ChoiceAnswer, SchemeEffectQuery as EffectAnswer } from '../../gql/graphql';

export const schemeChoiceQuery = graphql(`
  query SchemeChoice($region: String!, $year: Int!) {
    schemeChoice(region: $region, year: $year) {
      revision
      by
      at
      reason
      before
      scheme {
        id
        version
        label {
          zh
          en
        }
      }
    }
    schemes {
      id
      version
      basis
      gradedFrom
      label {
        zh
        en
      }
      indicators {
        id
        points
        signed
        label {
          zh
          en
        }
      }
      grades {
        id
        from
        label {
          zh
          en
        }
      }
      essentials {
        atBest
        label {
          zh
          en
        }
      }
    }
  }
`);

export const schemeEffectQuery = graphql(`
  query SchemeEffect($region: String!, $year: Int!, $scheme: String!) {
    schemeEffect(region: $region, year: $year, scheme: $scheme) {
      chosen {
        version
        grades {
          id
          label {
            zh
            en
          }
        }
      }
      units {
        unit {
          id
          year
          code
          name
        }
        now {
          points
          maximum
          grade {
            id
            label {
              zh
              en
            }
          }
        }
        chosen {
          points
          maximum
          grade {
            id
            label {
              zh
              en
            }
          }
        }
      }
    }
  }
`);

export const chooseSchemeMutation = graphql(`
  mutation ChooseScheme($input: ChooseSchemeInput!) {
    outcome: chooseScheme(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

export type SchemeOffered = ChoiceAnswer['schemes'][number];
export type SchemeChoice = NonNullable<ChoiceAnswer['schemeChoice']>;
export type SchemeEffect = NonNullable<EffectAnswer['schemeEffect']>;
