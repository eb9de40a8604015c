/** Which version of a report counts: the latest filed (provisional), the one accepted, or the one published. */
export type Basis = 'LATEST_FILED' | 'ACCEPTED' | 'PUBLISHED';
export const bases: readonly Basis[] = ['LATEST_FILED', 'ACCEPTED', 'PUBLISHED'];

/** The column of `obligation` that holds the number of that version. */
export const versionColumns: Readonly<Record<Basis, string>> = {
  LATEST_FILED: 'latest_n',
  ACCEPTED: 'accepted_n',
  PUBLISHED: 'published_n',
};
