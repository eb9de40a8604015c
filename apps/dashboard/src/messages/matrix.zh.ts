/** Sentences of the matrix page in Chinese. */
export const matrixZh = {} as const;
