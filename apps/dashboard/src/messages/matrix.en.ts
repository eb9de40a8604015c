import type { matrixZh } from './matrix.zh';

/** Sentences of the matrix page in English. */
export const matrixEn: Readonly<Record<keyof typeof matrixZh, string>> = {};
