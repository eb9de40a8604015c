import type { Role } from '../accounts/permissions.js';
import { demonstrationCounty } from './county/county.js';

/** An account that a visitor of the demonstration may sign in to; passwords are made where it is installed. */
export interface DemonstrationAccount {
  readonly role: Role;
  /** Code of the unit or region that the role is for. */
  readonly scope: string;
  /** An office, never a person. */
  readonly name: string;
  readonly signInName: string;
}

export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  { role: 'SUPERVISOR', scope: demonstrationCounty, name: '区政务公开办', signInName: 'supervisor' },
  {
    role: 'ADMINISTRATOR',
    scope: demonstrationCounty,
    name: '区政府办系统管理',
    signInName: 'administrator',
  },
  { role: 'CLERK', scope: '410308103', name: '送庄镇党政办', signInName: 'clerk' },
  { role: 'APPROVER', scope: '410308102', name: '平乐镇政务公开分管', signInName: 'approver' },
  { role: 'OBSERVER', scope: '4103', name: '洛阳市政务公开办', signInName: 'observer' },
];
