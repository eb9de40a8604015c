import type { Text } from '@mingjian/domain';

/** For whoever keeps the server: what a full disk means and what to do. */
export const diskFullText: Text = {
  zh: '磁盘已满，这一步没有做成；已确认收到的内容都还在。请清理磁盘空间，然后再试。',
  en: 'The disk is full and this could not be done; everything that was acknowledged is still there. Free space and try again.',
};

/** PostgreSQL's code for it, and those of the operating system: no space, no quota left, larger than a file may be. */
const codes: readonly unknown[] = ['53100', 'ENOSPC', 'EDQUOT', 'EFBIG'];

/** PostgreSQL has a code for the first of the three only. */
const words = /No space left on device|Disk quota exceeded|File too large/;

/** Whether something failed because no more could be written, itself or by what it was caused by. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && codes.includes(error.code)) return true;
  return words.test(error.message) || isDiskFull(error.cause);
}

/** Whether the words of a log say so. */
export function saysDiskFull(log: string): boolean {
  return words.test(log);
}
