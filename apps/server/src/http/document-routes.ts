import { longestTexts, textProblem } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { DocumentsService } from '../intake/documents.service.js';
import { limits } from '../platform/graphql/limits.js';
import { Refusal } from '../platform/refusals.js';
import { AskingService } from './asking.service.js';
import { discardRest } from './rest-of-body.js';

/** Percent-encoded UTF-8: headers know no other signs than ASCII. */
const nameHeader = 'x-document-name';
const usualName = 'document';
const usualType = 'application/octet-stream';
const typePattern = /^[a-z0-9!#$&^_.+-]{1,60}\/[a-z0-9!#$&^_.+-]{1,60}$/;

/**
 * Old documents over plain HTTP: brought whole by POST, fetched by GET. Routes of their own, so that a body of 50 MB is
 * taken as it is here and nowhere else, and only from who may bring one.
 */
@Injectable()
export class DocumentRoutes {
  private readonly viewers = new WeakMap<FastifyRequest, Viewer>();

  constructor(
    private readonly asking: AskingService,
    private readonly documents: DocumentsService,
  ) {}

  async serve(fastify: FastifyInstance): Promise<void> {
    await fastify.register(async (routes) => {
      routes.removeAllContentTypeParsers();
      routes.addContentTypeParser(
        '*',
        { parseAs: 'buffer', bodyLimit: limits.documentBytes },
        (_request, body, done) => done(null, body),
      );
      routes.post(
        '/documents',
        { bodyLimit: limits.documentBytes, onRequest: (request) => this.admit(request) },
        (request, reply) => this.bring(request, reply),
      );
      routes.get('/documents/:sha256', (request, reply) => this.fetch(request, reply));
    });
  }

  /** Before a byte of the body is read. Whoever is refused is heard out: cut off, a client sees no answer. */
  private async admit(request: FastifyRequest): Promise<void> {
    try {
      const authentication = await this.asking.authenticate(request, { kept: false });
      this.asking.demandOwnOrigin(request, authentication);
      this.asking.demandRate(request, authentication, 1);
      const viewer = authentication.by === 'NOTHING' ? null : authentication.bearer.viewer;
      permit(viewer, 'importDocument');
      // Written out it could be any size.
      if (request.headers['content-encoding'] !== undefined) throw badRequest('content-encoding');
      this.viewers.set(request, signedIn(viewer));
    } catch (error) {
      await discardRest(request.raw);
      throw error;
    }
  }

  private async bring(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { body } = request;
    if (!(body instanceof Uint8Array) || body.byteLength === 0)
      throw new Refusal('BAD_REQUEST', {}, { zh: '文件是空的。', en: 'The document is empty.' });
    const name = nameOf(request.headers[nameHeader]);
    const mediaType = mediaTypeOf(request.headers['content-type']);
    const viewer = signedIn(this.viewers.get(request) ?? null);
    const sha256 = await this.documents.bring(viewer, { bytes: body, name, mediaType });
    await reply
      .code(200)
      .header('cache-control', 'no-store')
      .send({ sha256, name, mediaType, size: body.byteLength });
  }

  private async fetch(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const authentication = await this.asking.authenticate(request, { kept: false });
    const viewer = signedIn(authentication.by === 'NOTHING' ? null : authentication.bearer.viewer);
    const { sha256 } = request.params as { readonly sha256: string };
    const document = await this.documents.original(viewer, sha256);
    if (document === null) throw new Refusal('NOT_FOUND');
    await reply
      .code(200)
      .header('content-type', document.mediaType)
      // It is somebody else's page: never shown as one of ours, never run.
      .header('content-disposition', `attachment; filename*=UTF-8''${encoded(document.name)}`)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(document.bytes));
  }
}

/** The last part of a path, as browsers and programs name files. */
function nameOf(header: string | readonly string[] | undefined): string {
  if (header === undefined || header === '') return usualName;
  const name = typeof header === 'string' ? decoded(header)?.split(/[/\\]/).at(-1)?.trim() : undefined;
  if (name === undefined || name === '' || textProblem(name, longestTexts.name) !== null)
    throw badRequest(nameHeader);
  return name;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

function mediaTypeOf(header: string | undefined): string {
  const [type = ''] = (header ?? '').split(';');
  const mediaType = type.trim().toLowerCase();
  return typePattern.test(mediaType) ? mediaType : usualType;
}

/** RFC 8187: what encodeURIComponent leaves and the header may not hold. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function badRequest(header: string): Refusal {
  return new Refusal(
    'BAD_REQUEST',
    { header },
    {
      zh: `请求头 ${header} 不对：文件名应为百分号编码的 UTF-8，至多 ${longestTexts.name} 字；文件应原样上传。`,
      en: `The header ${header} is wrong: the name is percent-encoded UTF-8 of at most ${longestTexts.name} characters, the document is sent as it is.`,
    },
  );
}
