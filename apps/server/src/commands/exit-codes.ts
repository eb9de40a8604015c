/** How a command ends: done; it found what must not be, or could not do it; it was called wrongly. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;
