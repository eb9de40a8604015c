/** Sentences of the unit page in Chinese. */
export const unitZh = {} as const;
