import { enumOf } from '../platform/graphql/enum-of.js';
import { roles } from './permissions.js';

export const RoleEnum = enumOf(
  'Role',
  'Clerk and approver of a unit; supervisor, administrator and observer of a region.',
  roles,
);
