/** Which versions are counted. */
export type ReportBasis = 'LATEST_FILED' | 'ACCEPTED' | 'PUBLISHED';
export const reportBases: readonly ReportBasis[] = ['LATEST_FILED', 'ACCEPTED', 'PUBLISHED'];

/** The basis in an address; who sees only the own unit compares over what is published. */
export function basisIn(search: URLSearchParams, seesRegion: boolean): ReportBasis {
  if (!seesRegion) return 'PUBLISHED';
  return reportBases.find((basis) => basis === search.get('basis')) ?? 'LATEST_FILED';
}

export function basesFor(seesRegion: boolean): readonly ReportBasis[] {
  return seesRegion ? reportBases : ['PUBLISHED'];
}
