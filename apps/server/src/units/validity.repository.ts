/** SQL: whether a row of validity holds in a year. */
export function holds(row: string, year: string): string {
  return `(${row}.valid_from <= ${year} and (${row}.valid_to is null or ${row}.valid_to >= ${year}))`;
}

/**
 * SQL: the order in which rows of validity speak for a year: the one that holds, else the last one before, else
 * the first one after, as `validIn` of the domain. A body is still called something outside its years.
 */
export function nearest(row: string, year: string): string {
  return `${holds(row, year)} desc, (${row}.valid_from <= ${year}) desc,
    case when ${row}.valid_from <= ${year} then -${row}.valid_from else ${row}.valid_from end`;
}

/** SQL: the order of those who ever bore a code: who bears it in the year, else who bore it last. */
export function bearer(row: string, year: string): string {
  return `${holds(row, year)} desc, ${row}.valid_from desc`;
}

/** Codes are looked up as they come; one with a NUL, which PostgreSQL takes nowhere, is nobody's. */
export function mayBeCode(code: string): boolean {
  return !code.includes('\0');
}
