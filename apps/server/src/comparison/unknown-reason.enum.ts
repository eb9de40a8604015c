import type { Unknown } from '@mingjian/domain';
import { enumOf } from '../platform/graphql/enum-of.js';

const words: readonly Unknown[] = ['NOT_REPORTED', 'NO_REPORT', 'NOT_COLLECTED', 'NOT_VISIBLE'];

export const UnknownReasonEnum = enumOf(
  'UnknownReason',
  'Why a figure is not there: the report does not say it, no report counts on the basis, the form of the year does not ask for it, or it is not the viewer\u2019s to see.',
  words,
);
