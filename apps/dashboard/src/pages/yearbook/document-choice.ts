import type { DocumentKind } from '@mingjian/yearbook';
import type { Language } from '../../messages/tongue';
import type { ReportBasis } from '../../shell/basis';

/** Which document is read. */
export interface DocumentAbout {
  readonly region: string;
  readonly year: number;
  readonly kind: DocumentKind;
  readonly basis: ReportBasis;
  readonly locale: Language;
}

export const documentKinds: readonly DocumentKind[] = ['COMPARATIVE', 'CONSOLIDATED', 'NOTICE'];

/** The document in the address; the comparison where none is named. */
export function kindIn(search: URLSearchParams): DocumentKind {
  return documentKinds.find((kind) => kind === search.get('kind')) ?? 'COMPARATIVE';
}

/** A value in the address, or none. */
export function withValue(search: URLSearchParams, name: string, value: string | null): URLSearchParams {
  if (value === null) search.delete(name);
  else search.set(name, value);
  return search;
}
