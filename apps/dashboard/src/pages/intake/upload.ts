import { chosenLanguage } from '../../api/chosen-language';

/** What the server said to a file that was sent. */
export type UploadAnswer =
  | { readonly kind: 'RECEIVED'; readonly sha256: string }
  /** The server's own words, in the language of who asks. */
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'LIMITED'; readonly seconds: number }
  | { readonly kind: 'UNREACHABLE' };

export type Upload = (file: File, onShare: (share: number) => void) => Promise<UploadAnswer>;

const usualWaitSeconds = 10;

/** Sends a file as it is. Only XMLHttpRequest tells how much of it has gone. */
export const uploadDocument: Upload = (file, onShare) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/documents');
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', file.type === '' ? 'application/octet-stream' : file.type);
    request.setRequestHeader('x-locale', chosenLanguage()['x-locale']);
    request.setRequestHeader('x-document-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () =>
      resolve(answerOf(request.status, request.responseText, request.getResponseHeader('retry-after')));
    request.onerror = () => resolve({ kind: 'UNREACHABLE' });
    request.onabort = () => resolve({ kind: 'UNREACHABLE' });
    request.send(file);
  });

/** Anything that is not the server's JSON comes from something on the way to it. */
export function answerOf(status: number, text: string, retryAfter: string | null): UploadAnswer {
  const body = parsed(text);
  if (status === 429) return { kind: 'LIMITED', seconds: Number(retryAfter) || usualWaitSeconds };
  if (status >= 200 && status < 300 && typeof body?.['sha256'] === 'string')
    return { kind: 'RECEIVED', sha256: body['sha256'] };
  const message = messageIn(body?.['errors']);
  return message === null ? { kind: 'UNREACHABLE' } : { kind: 'REFUSED', message };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? body : null;
  } catch {
    return null;
  }
}

function messageIn(errors: unknown): string | null {
  const [first]: unknown[] = Array.isArray(errors) ? errors : [];
  return isRecord(first) && typeof first['message'] === 'string' ? first['message'] : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
