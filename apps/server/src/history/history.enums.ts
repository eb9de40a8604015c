import { followUpVerdicts, gapReasons, mandateLevels, passageKinds, promiseKinds } from '@mingjian/domain';
import { enumOf } from '../platform/graphql/enum-of.js';

export const GapReasonEnum = enumOf(
  'GapReason',
  'Why a year of a series has no figure: the report does not say it, none counts on the basis, its form does not ask for it, it is not the viewer\u2019s to see, or the words contradict each other; on the map of another year, that nothing of the unit was there (NOT_THERE), a part of it says nothing (PART_MISSING), or nobody says how large a share is its own (UNWEIGHED).',
  gapReasons,
);

export const PromiseKindEnum = enumOf(
  'PromiseKind',
  'A lack, or what will be done about it; UNTOLD where neither the place nor the words tell.',
  promiseKinds,
);

export const FollowUpVerdictEnum = enumOf(
  'FollowUpVerdict',
  'What a later report shows of a promise, never more than its words: SAID_DONE means that the report says so. CANNOT_TELL: the promise has no words of its own that could be found again.',
  followUpVerdicts,
);

export const PassageKindEnum = enumOf('PassageKind', 'What a passage says of the promise.', passageKinds);

export const MandateLevelEnum = enumOf(
  'MandateLevel',
  'Whose document it is, from the top down; UNIT is the unit\u2019s own.',
  mandateLevels,
);
