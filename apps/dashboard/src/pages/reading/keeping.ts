import type { ApolloClient } from '@apollo/client';
import type { ReadingCorrections } from '@mingjian/domain';
import { troubleOf } from '../../api/trouble';
import type { Trouble } from '../../api/trouble';
import { importDocumentMutation } from './reading-queries';

/** What became of a document that was to be kept. */
export type KeepOutcome =
  | { readonly kind: 'KEPT'; readonly version: number; readonly findings: number }
  | { readonly kind: 'ALREADY'; readonly unit: string; readonly year: number; readonly version: number }
  | { readonly kind: 'REFUSED'; readonly message: string; readonly places: readonly string[] }
  | { readonly kind: 'TROUBLE'; readonly trouble: Trouble };

export interface Keeping {
  readonly sha256: string;
  readonly corrections: ReadingCorrections;
  readonly basedOn: number;
}

/** Asks the server to keep a document; every answer is an outcome, also that there is none. */
export async function keepDocument(
  client: ApolloClient,
  keeping: Keeping,
  idempotencyKey: string,
): Promise<KeepOutcome> {
  try {
    const { data } = await client.mutate({
      mutation: importDocumentMutation,
      variables: { input: { ...keeping, idempotencyKey } },
      fetchPolicy: 'no-cache',
    });
    const outcome = data?.importDocument;
    if (!outcome) return { kind: 'TROUBLE', trouble: { kind: 'unreachable' } };
    switch (outcome.__typename) {
      case 'DocumentImported':
        return { kind: 'KEPT', version: outcome.receipt.version, findings: outcome.findings.length };
      case 'DocumentAlreadyImported':
        return { kind: 'ALREADY', unit: outcome.unit, year: outcome.year, version: outcome.version };
      case 'BadValue':
        return {
          kind: 'REFUSED',
          message: outcome.message,
          places: outcome.places.map(({ path, message }) => `${path} ${message}`),
        };
      default:
        return { kind: 'REFUSED', message: outcome.message, places: [] };
    }
  } catch (error) {
    return { kind: 'TROUBLE', trouble: troubleOf(error) };
  }
}
