import { longestTexts, textProblem } from '@mingjian/domain';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../platform/refusals.js';

/** Percent-encoded UTF-8: headers know no other signs than ASCII. */
export const nameHeader = 'x-document-name';
const usualName = 'document';
const usualType = 'application/octet-stream';
const typePattern = /^[a-z0-9!#$&^_.+-]{1,60}\/[a-z0-9!#$&^_.+-]{1,60}$/;

export interface FileToSend {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Sends a file to be kept, never to be shown as a page of ours and never to be run. */
export async function sendFile(reply: FastifyReply, { bytes, ...file }: FileToSend): Promise<void> {
  await fileHeaders(reply, file).send(Buffer.from(bytes));
}

/** The same for bytes that come piece by piece. */
export function fileHeaders(
  reply: FastifyReply,
  { name, mediaType }: Omit<FileToSend, 'bytes'>,
): FastifyReply {
  return reply
    .code(200)
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encoded(name)}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store');
}

/** The last part of a path, as browsers and programs name files. */
export function nameOf(header: string | readonly string[] | undefined): string {
  if (header === undefined || header === '') return usualName;
  const name = typeof header === 'string' ? decoded(header)?.split(/[/\\]/).at(-1)?.trim() : undefined;
  if (name === undefined || name === '' || textProblem(name, longestTexts.name) !== null)
    throw badHeader(nameHeader);
  return name;
}

export function mediaTypeOf(header: string | undefined): string {
  const [type = ''] = (header ?? '').split(';');
  const mediaType = type.trim().toLowerCase();
  return typePattern.test(mediaType) ? mediaType : usualType;
}

/** The bytes of a body that was taken as it is; throws where there are none. */
export function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array && body.byteLength > 0) return body;
  throw new Refusal('BAD_REQUEST', {}, { zh: '文件是空的。', en: 'The document is empty.' });
}

export function badHeader(header: string): Refusal {
  return new Refusal(
    'BAD_REQUEST',
    { header },
    {
      zh: `请求头 ${header} 不对：文件名应为百分号编码的 UTF-8，至多 ${longestTexts.name} 字；文件应原样上传。`,
      en: `The header ${header} is wrong: the name is percent-encoded UTF-8 of at most ${longestTexts.name} characters, the document is sent as it is.`,
    },
  );
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** RFC 8187: what encodeURIComponent leaves and the header may not hold. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
