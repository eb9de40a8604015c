import type { Text } from '../text.js';

/** What the roles are called. */
export const roleWords: Readonly<Record<string, Text>> = {
  CLERK: { zh: '填报员', en: 'clerk' },
  APPROVER: { zh: '审签人', en: 'approver' },
  SUPERVISOR: { zh: '区县主管', en: 'supervisor' },
  ADMINISTRATOR: { zh: '管理员', en: 'administrator' },
  OBSERVER: { zh: '观察员', en: 'observer' },
};
