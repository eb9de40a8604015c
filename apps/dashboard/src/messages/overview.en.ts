import type { overviewZh } from './overview.zh';

/** Sentences of the overview page in English. */
export const overviewEn: Readonly<Record<keyof typeof overviewZh, string>> = {};
