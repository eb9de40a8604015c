import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { beijingDay } from '@mingjian/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { getVariableValues } from 'graphql/execution/values.js';
import 'mercurius';
import type { Authentication } from '../accounts/authentication.service.js';
import { Clock } from '../platform/clock.js';
import { analyseDocument, badQuery } from '../platform/graphql/analyse-document.js';
import type { Operation } from '../platform/graphql/analyse-document.js';
import { limits } from '../platform/graphql/limits.js';
import { LeastRecentlyUsed } from '../platform/least-recently-used.js';
import { localeOf } from '../platform/locale.js';
import { Log } from '../platform/log.js';
import { Refusal } from '../platform/refusals.js';
import { answerError } from './answer-errors.js';
import { AskingService } from './asking.service.js';
import type { AskedOperation } from './asked-operation.js';
import { entityTagOf } from './entity-tag.js';
import { sessionCookieOf, visitOf } from './cookies.js';
import { HttpOptions } from './http-options.js';

const rememberedOperations = 300;
/** What a person may do before the password that somebody else has seen is changed. */
const openBeforePassword: ReadonlySet<string> = new Set([
  '__typename',
  'viewer',
  'changePassword',
  'signIn',
  'signOut',
  'resetPassword',
]);
/** What changes though no log has grown: times of last use, what a walk over the log finds, views that one keeps. */
const neverUnchanged: ReadonlySet<string> = new Set([
  'ownSessions',
  'accounts',
  'verifyRegionLog',
  'savedViews',
]);

/** Runs one operation of one request: who asks, may they ask it, how large can it become, did anything change. */
@Injectable()
export class GraphqlAnswerService {
  private readonly operations = new LeastRecentlyUsed<Operation>(rememberedOperations);

  constructor(
    private readonly asking: AskingService,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly options: HttpOptions,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Answers a request, or throws the Refusal of all of it. */
  async answer(request: FastifyRequest, reply: FastifyReply, asked: AskedOperation): Promise<void> {
    const authentication = await this.asking.authenticate(request, {
      kept: request.method === 'GET',
      mayHaveToChangePassword: true,
    });
    const operation = this.operationOf(asked, authentication, request.method);
    if (!operation.rootFields.every((field) => openBeforePassword.has(field)))
      this.asking.demandOwnPassword(authentication);
    this.demandSize(request, operation);
    if (operation.isMutation) this.asking.demandOwnOrigin(request, authentication);
    this.demandRate(request, asked, operation, authentication);
    const variables = this.variablesOf(operation, asked);
    const locale = localeOf(request.headers);

    const tag =
      request.method === 'GET' && !operation.rootFields.some((field) => neverUnchanged.has(field))
        ? entityTagOf(this.options.build, authentication, {
            today: beijingDay(this.clock.now()),
            locale,
            source: operation.source,
            variables: asked.variables,
          })
        : null;
    reply.header('vary', 'authorization, cookie, x-locale, accept-language');
    reply.header('cache-control', tag === null ? 'no-store' : 'private, no-cache');
    if (tag !== null) reply.header('etag', tag);
    if (tag !== null && request.headers['if-none-match'] === tag) return void reply.code(304).send();

    const context = {
      asker: { viewer: authentication.by === 'NOTHING' ? null : authentication.bearer.viewer, locale },
      sessionCookie: sessionCookieOf(request, reply, this.options),
      visit: visitOf(request, reply, this.options),
    };
    const execution = await reply.graphql(operation.source, context, variables, operation.node.name?.value);
    const errors = (execution.errors ?? []).map((error) =>
      answerError(error, locale, (number, cause) => {
        this.log.fault(number, cause, { operation: operation.rootFields.join(' ') });
      }),
    );
    if (errors.length > 0) {
      reply.header('cache-control', 'no-store');
      reply.removeHeader('etag');
    }
    const answer = errors.length > 0 ? { data: execution.data ?? null, errors } : { data: execution.data };
    reply.code(200).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(answer));
  }

  private operationOf(asked: AskedOperation, { by }: Authentication, method: string): Operation {
    const trusted = asked.hash === null ? null : this.options.trusted.sourceOf(asked.hash);
    if (asked.hash !== null && trusted === null) throw new Refusal('UNKNOWN_QUERY');
    if (trusted === null && (by === 'SESSION' || method === 'GET')) throw new Refusal('UNKNOWN_QUERY');
    const operation = this.analysed(trusted ?? asked.query ?? '', asked.operationName);
    if (by === 'NOTHING' && operation.rootFields.some(isAboutSchema)) throw new Refusal('UNAUTHENTICATED');
    if (operation.isMutation && method === 'GET') throw badQuery('A mutation is sent by POST');
    return operation;
  }

  private analysed(source: string, operationName: string | null): Operation {
    const key = `${operationName ?? ''}\n${source}`;
    const known = this.operations.get(key);
    if (known) return known;
    const operation = analyseDocument(this.schemaHost.schema, source, operationName);
    this.operations.set(key, operation);
    return operation;
  }

  private demandSize(request: FastifyRequest, { rootFields }: Operation): void {
    const bytes = bytesOf(request);
    if (bytes > limits.bodyBytes && !rootFields.includes('fileReports'))
      throw new Refusal('TOO_LARGE', { limit: limits.bodyBytes, actual: bytes });
  }

  private demandRate(
    request: FastifyRequest,
    asked: AskedOperation,
    { isMutation, rootFields }: Operation,
    authentication: Authentication,
  ): void {
    const ofNobody = asked.hash === null || isMutation ? 1 : 0;
    const amount = isMutation ? rootFields.length : 0;
    this.asking.demandRate(request, authentication, authentication.by === 'NOTHING' ? ofNobody : amount);
  }

  /** Judged here once and for all: compiled and interpreted queries judge bad variables in different words. */
  private variablesOf({ node }: Operation, { variables }: AskedOperation): Record<string, unknown> {
    const { errors } = getVariableValues(this.schemaHost.schema, node.variableDefinitions ?? [], variables, {
      maxErrors: 5,
    });
    if (errors) throw badQuery(errors.map(({ message }) => message).join(' '));
    return { ...variables };
  }
}

/** Bytes of a body as it was sent; of a compressed one, and of one whose length was not said, as they are written out. */
function bytesOf({ headers, body }: FastifyRequest): number {
  const said = headers['content-encoding'] === undefined ? headers['content-length'] : undefined;
  return said === undefined ? Buffer.byteLength(JSON.stringify(body ?? null)) : Number(said);
}

function isAboutSchema(rootField: string): boolean {
  return rootField.startsWith('__');
}
