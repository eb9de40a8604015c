/** Sentences of the overview page in Chinese. */
export const overviewZh = {} as const;
