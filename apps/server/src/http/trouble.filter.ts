import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../platform/locale.js';
import { Log } from '../platform/log.js';
import { Refusal, refusals } from '../platform/refusals.js';
import { faultNumber, refusalError } from './answer-errors.js';
import { isPageAddress, sendPage } from './dashboard-files.js';

/** Everything that ends a request before or instead of its answer, in one shape: `{ errors: [{ message, extensions }] }`. */
@Catch()
export class TroubleFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refusal = this.refusalOf(thrown, request);
    if (refusal.code === 'NOT_FOUND' && isPageAddress(request)) return sendPage(reply);
    const seconds = refusal.facts['retryAfterSeconds'];
    if (typeof seconds === 'number') reply.header('retry-after', seconds);
    if (refusal.code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer');
    reply
      .code(refusals[refusal.code].status)
      .header('cache-control', 'no-store')
      .header('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [refusalError(refusal, localeOf(request.headers))] }));
  }

  private refusalOf(thrown: unknown, request: FastifyRequest): Refusal {
    if (thrown instanceof Refusal) return thrown;
    switch (statusOf(thrown)) {
      case 404:
      case 405:
        return new Refusal('NOT_FOUND');
      case 413:
        return new Refusal('TOO_LARGE');
      case 400:
      case 415:
        return new Refusal('BAD_REQUEST');
      default: {
        const number = faultNumber();
        this.log.fault(number, thrown, { address: request.url.split('?')[0] ?? '' });
        return new Refusal('INTERNAL', { number });
      }
    }
  }
}

/** Nest and Fastify each have errors of their own that bear a status; a thrown anything has none. */
function statusOf(thrown: unknown): number | null {
  if (thrown instanceof HttpException) return thrown.getStatus();
  return thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number'
    ? thrown.statusCode
    : null;
}
