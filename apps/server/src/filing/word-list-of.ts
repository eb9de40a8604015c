/** SQL: the words that a region does not want to read, a JSON array; null where it keeps no list. */
export function wordListOf(regionId: string): string {
  return `(select l.words from word_list l where l.region_id = ${regionId})`;
}
