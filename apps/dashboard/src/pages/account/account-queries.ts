import { graphql } from '../../gql';

export const OwnAccountQuery = graphql(`
  query OwnAccount {
    ownSessions {
      id
      startedAt
      lastUsedAt
      browser
      network
      isThis
    }
    viewer {
      id
      name
      grants {
        role
        unitName
        regionName
        yearTo
      }
    }
  }
`);

export const EndSessionMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      ... on SessionsEnded {
        ended
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const EndOtherSessionsMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      ... on SessionsEnded {
        ended
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
