import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../accounts/viewer.js';
import { limits } from '../platform/graphql/limits.js';
import { Refusal } from '../platform/refusals.js';
import { AttachmentsService } from '../yearbook/attachments.service.js';
import { PublicationService } from '../yearbook/publication.service.js';
import type { PaperKey } from '../yearbook/report-in-place.js';
import { paperFormats, ReportPaperService } from '../yearbook/report-paper.service.js';
import type { PaperFormat } from '../yearbook/report-paper.service.js';
import { FileAskingService, takeBytes, takingAway } from './file-asking.service.js';
import { bytesOf, mediaTypeOf, nameHeader, nameOf, sendFile } from './file-headers.js';

interface ReportParams {
  readonly unit: string;
  readonly year: string;
  readonly id?: string;
}

/** Whether the viewer may bring something to a report; throws, or answers false where it is not hers to know of. */
type AdmitsTo = (viewer: Viewer, key: PaperKey) => Promise<boolean>;

/**
 * A report as a file, its sealed scans, and the page that was published of it, over plain HTTP. Routes of their own, so
 * that a body of 50 MB is taken as it is, and only from who may bring one.
 */
@Injectable()
export class ReportRoutes {
  constructor(
    private readonly asking: FileAskingService,
    private readonly papers: ReportPaperService,
    private readonly attachments: AttachmentsService,
    private readonly publications: PublicationService,
  ) {}

  async serve(fastify: FastifyInstance): Promise<void> {
    await fastify.register(async (routes) => {
      takeBytes(routes, limits.documentBytes);
      for (const format of paperFormats)
        routes.get(`/reports/:unit/:year/report.${format}`, takingAway, (request, reply) =>
          this.download(request, reply, format),
        );
      routes.get('/reports/:unit/:year/attachments/:id', takingAway, (request, reply) =>
        this.downloadAttachment(request, reply),
      );
      const bringing = (admits: AdmitsTo) => ({
        bodyLimit: limits.documentBytes,
        onRequest: (request: FastifyRequest) =>
          this.asking.admit(request, (viewer) => admits(viewer, keyOf(request))),
      });
      routes.post(
        '/reports/:unit/:year/attachments',
        bringing((viewer, key) => this.attachments.mayAttach(viewer, key)),
        (request, reply) => this.attach(request, reply),
      );
      routes.post(
        '/reports/:unit/:year/published-page',
        bringing((viewer, key) => this.publications.mayCompare(viewer, key)),
        (request, reply) => this.compare(request, reply),
      );
    });
  }

  private async download(request: FastifyRequest, reply: FastifyReply, format: PaperFormat): Promise<void> {
    const key = keyOf(request);
    const file = await this.papers.download(await this.asking.taker(request), key, format);
    if (file === null) throw new Refusal('NOT_FOUND');
    await sendFile(reply, file);
  }

  private async downloadAttachment(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { id = '' } = paramsOf(request);
    const viewer = await this.asking.taker(request);
    const file = await this.attachments.download(viewer, keyOf(request), id);
    if (file === null) throw new Refusal('NOT_FOUND');
    await sendFile(reply, file);
  }

  private async attach(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const viewer = this.asking.bringer(request);
    const file = { bytes: bytesOf(request.body), name: nameOf(request.headers[nameHeader]) };
    const attached = await this.attachments.attach(viewer, keyOf(request), file);
    if (attached === null) throw new Refusal('NOT_FOUND');
    await reply.code(200).header('cache-control', 'no-store').send(attached);
  }

  private async compare(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const viewer = this.asking.bringer(request);
    const page = {
      bytes: bytesOf(request.body),
      name: nameOf(request.headers[nameHeader]),
      mediaType: mediaTypeOf(request.headers['content-type']),
    };
    const compared = await this.publications.compare(viewer, keyOf(request), page);
    if (compared === null) throw new Refusal('NOT_FOUND');
    const { outcome, ...kept } = compared;
    await reply
      .code(200)
      .header('cache-control', 'no-store')
      .send({ ...kept, same: kept.differenceCount === 0, ...outcome });
  }
}

function paramsOf({ params }: FastifyRequest): ReportParams {
  return params as ReportParams;
}

/** ?version=N asks for one version; without it, the draft or the latest one. */
function keyOf(request: FastifyRequest): PaperKey {
  const { unit, year } = paramsOf(request);
  if (!/^\d{4}$/.test(year)) throw new Refusal('NOT_FOUND');
  const { version } = request.query as { readonly version?: unknown };
  if (version === undefined) return { unit, year: Number(year), version: null };
  if (typeof version !== 'string' || !/^[1-9]\d{0,5}$/.test(version))
    throw new Refusal(
      'BAD_REQUEST',
      { parameter: 'version' },
      { zh: 'version 应为版本号，如 ?version=2。', en: 'version is the number of a version, as ?version=2.' },
    );
  return { unit, year: Number(year), version: Number(version) };
}
