import type { UnjudgedReason } from '@mingjian/domain';
import { enumOf } from '../platform/graphql/enum-of.js';

/** Why there are no points: what the rules say, or that nothing was there to be judged. */
export type UnjudgedWord = UnjudgedReason | 'NO_REPORT' | 'NOT_VISIBLE';

const words: readonly UnjudgedWord[] = [
  'CANNOT_TELL',
  'NOT_APPLICABLE',
  'NOT_BUILT',
  'NOT_MARKED',
  'NO_REPORT',
  'NOT_VISIBLE',
];

export const UnjudgedReasonEnum = enumOf(
  'UnjudgedReason',
  'Why there are no points: figures are missing, nothing applies, nothing judges it so far, a reviewer has given no mark, no report counts on the basis, or it is not the viewer\u2019s to see.',
  words,
);
