import type { RegionLogQuery as RegionLogAnswer } from '../../gql/graphql';

export type LoggedEvent = NonNullable<RegionLogAnswer['regionLog']>['nodes'][number];
