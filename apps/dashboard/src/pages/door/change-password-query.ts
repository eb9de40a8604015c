import { graphql } from '../../gql';

export const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on PasswordChanged {
        endedSessions
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
