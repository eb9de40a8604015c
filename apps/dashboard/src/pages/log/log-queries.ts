import { graphql } from '../../gql';

export const RegionLogQuery = graphql(`
  query RegionLog($region: String!, $filter: LogFilterInput!, $after: String) {
    regionLog(region: $region, filter: $filter, first: 50, after: $after) {
      nodes {
        sequence
        at
        act
        label
        sentence
        actorId
        actorName
        version
        versionSha256
        facts {
          name
          value
        }
        previousHash
        hash
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const VerifyRegionLogQuery = graphql(`
  query VerifyRegionLog($region: String!) {
    verifyRegionLog(region: $region) {
      upTo
      events
      wrong
      isFinished
      at
    }
  }
`);
