import { pastStandings } from '@mingjian/domain';
import { enumOf } from '../platform/graphql/enum-of.js';

export const PastStandingEnum = enumOf(
  'PastStanding',
  'How a unit stood in a year: MISSING from the day after its report was due, OPEN until then. CANNOT_TELL: nobody knows when the report came.',
  pastStandings,
);
