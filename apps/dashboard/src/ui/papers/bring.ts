import { chosenLanguage } from '../../api/chosen-language';

/** What the server said to it; a refusal in its own words, in the language of who asks. */
export type Brought<Answer> =
  | { readonly kind: 'ANSWERED'; readonly answer: Answer }
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'UNREACHABLE' };

export type BringOutcome =
  | Exclude<Brought<never>, { readonly kind: 'ANSWERED' }>
  | { readonly kind: 'TAKEN' };

interface BroughtFile {
  readonly name: string;
  readonly type: string;
}

/** Sends bytes or words to an address of the server as they are. */
export async function bring(address: string, body: Blob, file: BroughtFile): Promise<BringOutcome> {
  const brought = await bringForAnswer(
    address,
    body,
    file,
    (answer): answer is unknown => answer !== undefined,
  );
  return brought.kind === 'ANSWERED' ? { kind: 'TAKEN' } : brought;
}

/** The same, where what is answered matters. */
export async function bringForAnswer<Answer>(
  address: string,
  body: Blob,
  { name, type }: BroughtFile,
  isAnswer: (answer: unknown) => answer is Answer,
): Promise<Brought<Answer>> {
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
    const answer: unknown = await response.json();
    if (response.ok && isAnswer(answer)) return { kind: 'ANSWERED', answer };
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
