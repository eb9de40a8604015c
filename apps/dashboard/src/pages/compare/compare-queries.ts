import { graphql } from '../../gql';

/** Every unit one may compare, by name, pinyin and code. */
export const pickableUnitsQuery = graphql(`
  query PickableUnits($region: String!, $year: Int!) {
    units(region: $region, year: $year, first: 100) {
      nodes {
        id
        code
        name
        pinyin
        kind
        year
        expected
      }
    }
  }
`);

export const compareQuery = graphql(`
  query Compare($input: ComparisonInput!) {
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
        changes
        percents
        versions
        cells
        findings
      }
      medians {
        measure
        values
        reported
      }
    }
  }
`);
