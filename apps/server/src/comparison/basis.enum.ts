import { bases } from '../assessment/basis.js';
import { enumOf } from '../platform/graphql/enum-of.js';

export const BasisEnum = enumOf(
  'Basis',
  'Which version of a report counts: the latest filed (provisional), the one accepted, or the one published.',
  bases,
);
