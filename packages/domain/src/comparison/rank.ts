export interface Ranked<T> {
  readonly item: T;
  /** 1 is best; null for an item without a value. */
  readonly rank: number | null;
  readonly tied: boolean;
}

/** Ranks from the highest value down. Equal values share a rank and the next ones are skipped; missing ones come last. */
export function rankDescending<T>(items: readonly T[], valueOf: (item: T) => number | null): Ranked<T>[] {
  const values = items.map((item) => ({ item, value: valueOf(item) }));
  const known = values.filter((one) => one.value !== null).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  let rank = 0;
  const ranked = known.map(({ item, value }, at) => {
    const isAsBefore = at > 0 && known[at - 1]?.value === value;
    if (!isAsBefore) rank = at + 1;
    return { item, rank, tied: isAsBefore || known[at + 1]?.value === value };
  });
  const missing = values
    .filter((one) => one.value === null)
    .map(({ item }) => ({ item, rank: null, tied: false }));
  return [...ranked, ...missing];
}
