import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { limits } from '../platform/graphql/limits.js';
import { Refusal } from '../platform/refusals.js';
import { AttachmentsService } from '../yearbook/attachments.service.js';
import { PublicationService } from '../yearbook/publication.service.js';
import type { PaperKey } from '../yearbook/report-in-place.js';
import { paperFormats, ReportPaperService } from '../yearbook/report-paper.service.js';
import type { PaperFormat } from '../yearbook/report-paper.service.js';
import { AskingService } from './asking.service.js';
import { badHeader, bytesOf, mediaTypeOf, nameHeader, nameOf, sendFile } from './file-headers.js';
import { discardRest } from './rest-of-body.js';

interface ReportParams {
  readonly unit: string;
  readonly year: string;
  readonly id?: string;
}

/** Whether the viewer may bring something to a report; throws, or answers false where it is not hers to know of. */
type Admits = (viewer: Viewer, key: PaperKey) => Promise<boolean>;

/** What somebody asks for is counted as one of her writes: it is written into the log. */
const oneWrite = 1;

/**
 * A report as a file, its sealed scans, and the page that was published of it, over plain HTTP. Routes of their own, so
 * that a body of 50 MB is taken as it is, and only from who may bring one.
 */
@Injectable()
export class ReportRoutes {
  private readonly viewers = new WeakMap<FastifyRequest, Viewer>();

  constructor(
    private readonly asking: AskingService,
    private readonly papers: ReportPaperService,
    private readonly attachments: AttachmentsService,
    private readonly publications: PublicationService,
  ) {}

  async serve(fastify: FastifyInstance): Promise<void> {
    await fastify.register(async (routes) => {
      routes.removeAllContentTypeParsers();
      routes.addContentTypeParser(
        '*',
        { parseAs: 'buffer', bodyLimit: limits.documentBytes },
        (_request, body, done) => done(null, body),
      );
      // Asking for the head alone would write into the log that the file was taken away.
      const reading = { exposeHeadRoute: false };
      for (const format of paperFormats)
        routes.get(`/reports/:unit/:year/report.${format}`, reading, (request, reply) =>
          this.download(request, reply, format),
        );
      routes.get('/reports/:unit/:year/attachments/:id', reading, (request, reply) =>
        this.downloadAttachment(request, reply),
      );
      const bringing = (admits: Admits) => ({
        bodyLimit: limits.documentBytes,
        onRequest: (request: FastifyRequest) => this.admit(request, admits),
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
    const file = await this.papers.download(await this.viewerOf(request), key, format);
    if (file === null) throw new Refusal('NOT_FOUND');
    await sendFile(reply, file);
  }

  private async downloadAttachment(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { id = '' } = paramsOf(request);
    const viewer = await this.viewerOf(request);
    const file = await this.attachments.download(viewer, keyOf(request), id);
    if (file === null) throw new Refusal('NOT_FOUND');
    await sendFile(reply, file);
  }

  private async attach(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const viewer = signedIn(this.viewers.get(request) ?? null);
    const file = { bytes: bytesOf(request.body), name: nameOf(request.headers[nameHeader]) };
    const attached = await this.attachments.attach(viewer, keyOf(request), file);
    if (attached === null) throw new Refusal('NOT_FOUND');
    await reply.code(200).header('cache-control', 'no-store').send(attached);
  }

  private async compare(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const viewer = signedIn(this.viewers.get(request) ?? null);
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

  /** Nobody may read what was published; whoever is somebody is counted and logged. */
  private async viewerOf(request: FastifyRequest): Promise<Viewer | null> {
    const authentication = await this.asking.authenticate(request, { kept: false });
    this.asking.demandRate(request, authentication, oneWrite);
    return authentication.by === 'NOTHING' ? null : authentication.bearer.viewer;
  }

  /** Before a byte of the body is read. Whoever is refused is heard out: cut off, a client sees no answer. */
  private async admit(request: FastifyRequest, admits: Admits): Promise<void> {
    try {
      const authentication = await this.asking.authenticate(request, { kept: false });
      this.asking.demandOwnOrigin(request, authentication);
      this.asking.demandRate(request, authentication, oneWrite);
      const viewer = signedIn(authentication.by === 'NOTHING' ? null : authentication.bearer.viewer);
      if (!(await admits(viewer, keyOf(request)))) throw new Refusal('NOT_FOUND');
      // Written out it could be any size.
      if (request.headers['content-encoding'] !== undefined) throw badHeader('content-encoding');
      this.viewers.set(request, viewer);
    } catch (error) {
      await discardRest(request.raw);
      throw error;
    }
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
