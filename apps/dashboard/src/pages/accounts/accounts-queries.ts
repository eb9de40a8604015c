import { graphql } from '../../gql';
import type { AccountsQuery as AccountsAnswer } from '../../gql/graphql';

export const AccountsQuery = graphql(`
  query Accounts($region: String!, $filter: AccountFilter!, $first: Int!, $after: String) {
    accounts(region: $region, filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        id
        kind
        name
        signInName
        createdAt
        disabledAt
        mustChangePassword
        lastUsedAt
        waitsUntil
        revision
        reachesBeyond
        grants {
          role
          unitCode
          unitName
          regionCode
          regionName
          yearTo
        }
        tokens {
          id
          perMinute
          createdAt
          expiresAt
          lastUsedAt
          revokedAt
        }
      }
    }
  }
`);

export type ShownAccount = NonNullable<AccountsAnswer['accounts']>['nodes'][number];

export const CreatePersonMutation = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      ... on PersonCreated {
        password
        account {
          id
          signInName
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const CreateProgramMutation = graphql(`
  mutation CreateProgram($input: CreateProgramInput!) {
    createProgram(input: $input) {
      ... on TokenCreated {
        token
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const CreateTokenMutation = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      ... on TokenCreated {
        token
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const RevokeTokenMutation = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id) {
      ... on TokenRevoked {
        account {
          id
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const CreateResetCodeMutation = graphql(`
  mutation CreateResetCode($account: ID!) {
    createResetCode(account: $account) {
      ... on ResetCodeCreated {
        code
        expiresAt
        tries
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const ChangeGrantsMutation = graphql(`
  mutation ChangeGrants($input: ChangeGrantsInput!) {
    changeGrants(input: $input) {
      ... on AccountChanged {
        account {
          id
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const DisableAccountMutation = graphql(`
  mutation DisableAccount($input: AccountChangeInput!) {
    disableAccount(input: $input) {
      ... on AccountChanged {
        account {
          id
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const EnableAccountMutation = graphql(`
  mutation EnableAccount($input: AccountChangeInput!) {
    enableAccount(input: $input) {
      ... on AccountChanged {
        account {
          id
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
