import type { unitZh } from './unit.zh';

/** Sentences of the unit page in English. */
export const unitEn: Readonly<Record<keyof typeof unitZh, string>> = {};
