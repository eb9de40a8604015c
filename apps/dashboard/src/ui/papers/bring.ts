import { chosenLanguage } from '../../api/chosen-language';

/** Null when the server took it; else its own words, in the language of who asks, or 'UNREACHABLE'. */
export type BringOutcome =
  | { readonly kind: 'TAKEN' }
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'UNREACHABLE' };

/** Sends bytes or words to an address of the server as they are. */
export async function bring(
  address: string,
  body: Blob,
  { name, type }: { readonly name: string; readonly type: string },
): Promise<BringOutcome> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: {
        accept: 'application/json',
        'content-type': type === '' ? 'application/octet-stream' : type,
        'x-document-name': encodeURIComponent(name),
        ...chosenLanguage(),
      },
    });
    if (response.ok) return { kind: 'TAKEN' };
    const answer: unknown = await response.json();
    const message = refusalIn(answer);
    return message === null ? { kind: 'UNREACHABLE' } : { kind: 'REFUSED', message };
  } catch {
    // Cut off, or what answered was no server of ours.
    return { kind: 'UNREACHABLE' };
  }
}

/** The server's own words, in the language of who asks; null where it was no server of ours. */
export function refusalIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return null;
  const [first]: unknown[] = Array.isArray(answer.errors) ? answer.errors : [];
  return typeof first === 'object' &&
    first !== null &&
    'message' in first &&
    typeof first.message === 'string'
    ? first.message
    : null;
}
