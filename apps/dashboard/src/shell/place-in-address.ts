/** The same place for another year: the year is a part of the path, or of the search where pages span years. */
export function addressWithYear(pathname: string, search: string, year: number): string {
  const inPath = /^(\/[^/]+\/)\d{4}(\/.*)$/.exec(pathname);
  const values = new URLSearchParams(search);
  if (inPath) {
    values.delete('unit');
    return `${inPath[1] ?? ''}${year}${inPath[2] ?? ''}${asText(values)}`;
  }
  values.set('year', String(year));
  return `${pathname}${asText(values)}`;
}

/** The same place over another basis; the usual one is left out. */
export function addressWithBasis(pathname: string, search: string, basis: string): string {
  const values = new URLSearchParams(search);
  if (basis === 'LATEST_FILED') values.delete('basis');
  else values.set('basis', basis);
  return `${pathname}${asText(values)}`;
}

function asText(values: URLSearchParams): string {
  const text = values.toString();
  return text === '' ? '' : `?${text}`;
}
