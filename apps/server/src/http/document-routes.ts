import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { permit, signedIn } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { DocumentsService } from '../intake/documents.service.js';
import { limits } from '../platform/graphql/limits.js';
import { Refusal } from '../platform/refusals.js';
import { FileAskingService, takeBytes, takingAway } from './file-asking.service.js';
import { bytesOf, mediaTypeOf, nameHeader, nameOf, sendFile } from './file-headers.js';

/**
 * Old documents over plain HTTP: brought whole by POST, fetched by GET. Routes of their own, so that a body of 50 MB is
 * taken as it is here and nowhere else, and only from who may bring one.
 */
@Injectable()
export class DocumentRoutes {
  constructor(
    private readonly asking: FileAskingService,
    private readonly documents: DocumentsService,
  ) {}

  async serve(fastify: FastifyInstance): Promise<void> {
    await fastify.register(async (routes) => {
      takeBytes(routes, limits.documentBytes);
      routes.post(
        '/documents',
        { bodyLimit: limits.documentBytes, onRequest: (request) => this.asking.admit(request, mayBring) },
        (request, reply) => this.bring(request, reply),
      );
      routes.get('/documents/:sha256', takingAway, (request, reply) => this.fetch(request, reply));
    });
  }

  private async bring(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const bytes = bytesOf(request.body);
    const name = nameOf(request.headers[nameHeader]);
    const mediaType = mediaTypeOf(request.headers['content-type']);
    const viewer = this.asking.bringer(request);
    const sha256 = await this.documents.bring(viewer, { bytes, name, mediaType });
    await reply
      .code(200)
      .header('cache-control', 'no-store')
      .send({ sha256, name, mediaType, size: bytes.byteLength });
  }

  private async fetch(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const viewer = signedIn(await this.asking.taker(request));
    const { sha256 } = request.params as { readonly sha256: string };
    const document = await this.documents.original(viewer, sha256);
    if (document === null) throw new Refusal('NOT_FOUND');
    // It is somebody else's page.
    await sendFile(reply, document);
  }
}

/** A county's old documents, or a unit's own to begin a draft from. */
function mayBring(viewer: Viewer): boolean {
  return access(viewer, 'importDocument') === 'ALLOWED' || permit(viewer, 'bringOwnDocument');
}
