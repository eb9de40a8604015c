import { graphql } from '../../gql';
import type { CompositionQuery as CompositionAnswer } from '../../gql/graphql';

/** Wholes and their parts, of every unit and year: measures, and cells that no measure is made of. */
export const compositionQuery = graphql(`
  query Composition($input: ComparisonInput!) {
    comparison(input: $input) {
      provisional
      years
      coverage {
        expected
        reported
      }
      series {
        unit
        measure
        values
        qualifiers
        unknown
        findings
      }
      cells {
        unit
        cell
        values
      }
    }
  }
`);

export type ComparisonOfWholes = NonNullable<CompositionAnswer['comparison']>;
