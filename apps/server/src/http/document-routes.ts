import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { permit, signedIn } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { DocumentsService } from '../intake/documents.service.js';
import { limits } from '../platform/graphql/limits.js';
import { Refusal } from '../platform/refusals.js';
import { AskingService } from './asking.service.js';
import { badHeader, bytesOf, mediaTypeOf, nameHeader, nameOf, sendFile } from './file-headers.js';
import { discardRest } from './rest-of-body.js';

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
      // Asking for the head alone would write into the log that the document was taken away.
      routes.get('/documents/:sha256', { exposeHeadRoute: false }, (request, reply) =>
        this.fetch(request, reply),
      );
    });
  }

  /** Before a byte of the body is read. Whoever is refused is heard out: cut off, a client sees no answer. */
  private async admit(request: FastifyRequest): Promise<void> {
    try {
      const authentication = await this.asking.authenticate(request, { kept: false });
      this.asking.demandOwnOrigin(request, authentication);
      this.asking.demandRate(request, authentication, 1);
      const viewer = authentication.by === 'NOTHING' ? null : authentication.bearer.viewer;
      // A county's old documents, or a unit's own to begin a draft from.
      if (access(viewer, 'importDocument') !== 'ALLOWED') permit(viewer, 'bringOwnDocument');
      // Written out it could be any size.
      if (request.headers['content-encoding'] !== undefined) throw badHeader('content-encoding');
      this.viewers.set(request, signedIn(viewer));
    } catch (error) {
      await discardRest(request.raw);
      throw error;
    }
  }

  private async bring(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const bytes = bytesOf(request.body);
    const name = nameOf(request.headers[nameHeader]);
    const mediaType = mediaTypeOf(request.headers['content-type']);
    const viewer = signedIn(this.viewers.get(request) ?? null);
    const sha256 = await this.documents.bring(viewer, { bytes, name, mediaType });
    await reply
      .code(200)
      .header('cache-control', 'no-store')
      .send({ sha256, name, mediaType, size: bytes.byteLength });
  }

  private async fetch(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const authentication = await this.asking.authenticate(request, { kept: false });
    const viewer = signedIn(authentication.by === 'NOTHING' ? null : authentication.bearer.viewer);
    const { sha256 } = request.params as { readonly sha256: string };
    const document = await this.documents.original(viewer, sha256);
    if (document === null) throw new Refusal('NOT_FOUND');
    // It is somebody else's page.
    await sendFile(reply, document);
  }
}
