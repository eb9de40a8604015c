import { graphql } from '../../gql';
import type {
  CycleSettingsQuery as CycleAnswer,
  CyclesOfRegionQuery as CyclesAnswer,
} from '../../gql/graphql';

export const cyclesOfRegionQuery = graphql(`
  query CyclesOfRegion($region: String!) {
    cycles(region: $region) {
      year
      format
      filingDue
      publicationDue
      openedOn
      closedOn
      expected
      filed
      toReview
    }
  }
`);

/** A year as it stands, and how it was opened. */
export const cycleSettingsQuery = graphql(`
  query CycleSettings($region: String!, $year: Int!) {
    cycle(region: $region, year: $year) {
      year
      format
      filingDue
      publicationDue
      dates {
        kinds
        filingDue
      }
      today
      closedOn
      expected
      filed
      byState {
        state
        units
      }
    }
  }
`);

export const openingBalancesQuery = graphql(`
  query OpeningBalances($region: String!, $year: Int!) {
    openingBalances(region: $region, year: $year) {
      unitCode
      unitName
      setAt
      cells {
        cell
        value
      }
    }
  }
`);

/** Why a unit has more time, as it was told. */
export const extensionQuery = graphql(`
  query Extension($unit: String!, $year: Int!) {
    unit(code: $unit, year: $year) {
      id
      year
      due
      extensionReason
    }
  }
`);

export const openCycleMutation = graphql(`
  mutation OpenCycle($input: OpenCycleInput!) {
    outcome: openCycle(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const closeCycleMutation = graphql(`
  mutation CloseCycle($input: CloseCycleInput!) {
    outcome: closeCycle(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const reopenCycleMutation = graphql(`
  mutation ReopenCycle($input: ReopenCycleInput!) {
    outcome: reopenCycle(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const extendDueMutation = graphql(`
  mutation ExtendDue($input: ExtendDueInput!) {
    outcome: extendDue(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const withdrawExpectationMutation = graphql(`
  mutation WithdrawExpectation($input: WithdrawExpectationInput!) {
    outcome: withdrawExpectation(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const setOpeningBalancesMutation = graphql(`
  mutation SetOpeningBalances($input: SetOpeningBalancesInput!) {
    outcome: setOpeningBalances(input: $input) {
      __typename
      ... on OpeningBalancesSet {
        added
        replaced
        unchanged
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export type CycleSettings = NonNullable<CycleAnswer['cycle']>;
export type CycleOfList = NonNullable<CyclesAnswer['cycles']>[number];
