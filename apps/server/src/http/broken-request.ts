import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Refusal, refusals } from '../platform/refusals.js';
import type { RefusalCode } from '../platform/refusals.js';
import { refusalError } from './answer-errors.js';

interface Breakage {
  readonly status: number;
  readonly code: RefusalCode;
}

/** What Node's parser says of a request that is no HTTP, or takes too long; the rest is as broken. */
const breakages: Readonly<Record<string, Breakage>> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'TOO_LARGE' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'BAD_REQUEST' },
};
const broken: Breakage = { status: refusals.BAD_REQUEST.status, code: 'BAD_REQUEST' };

/** Answers a connection on which no request could be read, in the shape of all refusals, and ends it. */
export function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, code } = breakages[error.code ?? ''] ?? broken;
  // Whose language it would be stood in the headers that could not be read.
  const body = JSON.stringify({ errors: [refusalError(new Refusal(code), 'zh')] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
