import { Catch, HttpException, Injectable } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../platform/locale.js';
import { Log } from '../platform/log.js';
import { Refusal, refusals } from '../platform/refusals.js';
import { refusalError, refusalOfFault } from './answer-errors.js';
import { isPageAddress, sendPage } from './dashboard-files.js';
import { discardRest } from './rest-of-body.js';

/** Answers every trouble that ends a request in one shape: `{ errors: [{ message, extensions: { code } }] }`. */
@Injectable()
export class TroubleAnswer {
  constructor(private readonly log: Log) {}

  send(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const refusal = this.refusalOf(thrown, request);
    if (refusal.code === 'NOT_FOUND' && isPageAddress(request)) return sendPage(reply);
    const seconds = refusal.facts['retryAfterSeconds'];
    if (typeof seconds === 'number') reply.header('retry-after', seconds);
    if (refusal.code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer');
    reply
      .code(refusals[refusal.code].status)
      .header('cache-control', 'no-store')
      .header('content-type', 'application/json; charset=utf-8');
    const answer = JSON.stringify({ errors: [refusalError(refusal, localeOf(request.headers))] });
    if (refusal.code !== 'TOO_LARGE') return void reply.send(answer);
    void discardRest(request.raw).then(() => reply.send(answer));
  }

  private refusalOf(thrown: unknown, request: FastifyRequest): Refusal {
    if (thrown instanceof Refusal) return thrown;
    switch (statusOf(thrown)) {
      // A way out of the dashboard's folder.
      case 403:
      case 404:
      case 405:
        return new Refusal('NOT_FOUND');
      case 413:
        return new Refusal('TOO_LARGE');
      case 400:
      case 415:
        return new Refusal('BAD_REQUEST');
      default:
        return refusalOfFault(thrown, (number, cause) =>
          this.log.fault(number, cause, { address: request.url.split('?')[0] ?? '' }),
        );
    }
  }
}

/** What controllers throw. Errors of a GraphQL field go on to the answer they are part of. */
@Catch()
export class TroubleFilter implements ExceptionFilter {
  constructor(private readonly answer: TroubleAnswer) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw thrown;
    const http = host.switchToHttp();
    this.answer.send(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Nest and Fastify each have errors of their own that bear a status; a thrown anything has none. */
function statusOf(thrown: unknown): number | null {
  if (thrown instanceof HttpException) return thrown.getStatus();
  return thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number'
    ? thrown.statusCode
    : null;
}
