import { isUnitKind, unitKinds } from '@mingjian/domain';
import type { UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { bases } from '../assessment/basis.js';
import type { Basis } from '../assessment/basis.js';
import { limits } from '../platform/graphql/limits.js';
import { Refusal } from '../platform/refusals.js';
import { ArchiveService } from '../spreadsheets/archive.service.js';
import { RegionSumsService } from '../spreadsheets/region-sums.service.js';
import { TemplateService } from '../spreadsheets/template.service.js';
import type { FormKey } from '../spreadsheets/template.service.js';
import { AskingService } from './asking.service.js';
import { badHeader, bytesOf, fileHeaders, sendFile } from './file-headers.js';
import { discardRest } from './rest-of-body.js';

/** What somebody asks for is counted as one of her writes: it is written into the log. */
const oneWrite = 1;

/** A year's form as a workbook, out and in; a region's sums as one; a year's archive. Plain HTTP, as all files. */
@Injectable()
export class SpreadsheetRoutes {
  private readonly viewers = new WeakMap<FastifyRequest, Viewer>();

  constructor(
    private readonly asking: AskingService,
    private readonly templates: TemplateService,
    private readonly sums: RegionSumsService,
    private readonly archives: ArchiveService,
  ) {}

  async serve(fastify: FastifyInstance): Promise<void> {
    await fastify.register(async (routes) => {
      routes.removeAllContentTypeParsers();
      routes.addContentTypeParser(
        '*',
        { parseAs: 'buffer', bodyLimit: limits.workbookBytes },
        (_request, body, done) => done(null, body),
      );
      // Asking for the head alone would write into the log that the file was taken away.
      const reading = { exposeHeadRoute: false };
      routes.get('/reports/:unit/:year/template.xlsx', reading, (request, reply) =>
        this.template(request, reply),
      );
      routes.post(
        '/reports/:unit/:year/template.xlsx',
        { bodyLimit: limits.workbookBytes, onRequest: (request) => this.admit(request) },
        (request, reply) => this.read(request, reply),
      );
      routes.get('/regions/:region/:year/sums.xlsx', reading, (request, reply) =>
        this.sumsOf(request, reply),
      );
      routes.get('/regions/:region/:year/archive.zip', reading, (request, reply) =>
        this.archive(request, reply),
      );
    });
  }

  private async template(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const file = await this.templates.download(await this.viewerOf(request), formKeyOf(request));
    if (file === null) throw new Refusal('NOT_FOUND');
    await sendFile(reply, file);
  }

  private async read(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const viewer = signedIn(this.viewers.get(request) ?? null);
    const reading = await this.templates.read(viewer, formKeyOf(request), bytesOf(request.body));
    if (reading === null) throw new Refusal('NOT_FOUND');
    await reply.code(200).header('cache-control', 'no-store').send(reading);
  }

  private async sumsOf(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const viewer = await this.viewerOf(request);
    const file = await this.sums.download(viewer, regionOf(request), yearOf(request), {
      basis: basisOf(request),
      kinds: kindsOf(request),
    });
    if (file === null) throw new Refusal('NOT_FOUND');
    await sendFile(reply, file);
  }

  private async archive(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const archive = await this.archives.download(
      await this.viewerOf(request),
      regionOf(request),
      yearOf(request),
    );
    if (archive === null) throw new Refusal('NOT_FOUND');
    await fileHeaders(reply, { name: archive.name, mediaType: 'application/zip' }).send(
      Readable.from(archive.pieces),
    );
  }

  private async viewerOf(request: FastifyRequest): Promise<Viewer> {
    const authentication = await this.asking.authenticate(request, { kept: false });
    this.asking.demandRate(request, authentication, oneWrite);
    return signedIn(authentication.by === 'NOTHING' ? null : authentication.bearer.viewer);
  }

  /** Before a byte of the body is read. Whoever is refused is heard out: cut off, a client sees no answer. */
  private async admit(request: FastifyRequest): Promise<void> {
    try {
      const authentication = await this.asking.authenticate(request, { kept: false });
      this.asking.demandOwnOrigin(request, authentication);
      this.asking.demandRate(request, authentication, oneWrite);
      const viewer = signedIn(authentication.by === 'NOTHING' ? null : authentication.bearer.viewer);
      if (!(await this.templates.mayFill(viewer, formKeyOf(request)))) throw new Refusal('NOT_FOUND');
      // Written out it could be any size.
      if (request.headers['content-encoding'] !== undefined) throw badHeader('content-encoding');
      this.viewers.set(request, viewer);
    } catch (error) {
      await discardRest(request.raw);
      throw error;
    }
  }
}

interface Params {
  readonly unit?: string;
  readonly region?: string;
  readonly year: string;
}

function formKeyOf(request: FastifyRequest): FormKey {
  const { unit = '' } = request.params as Params;
  return { unit, year: yearOf(request) };
}

function regionOf({ params }: FastifyRequest): string {
  return (params as Params).region ?? '';
}

function yearOf({ params }: FastifyRequest): number {
  const { year } = params as Params;
  if (!/^\d{4}$/.test(year)) throw new Refusal('NOT_FOUND');
  return Number(year);
}

/** ?basis=ACCEPTED; without it, what was filed last. */
function basisOf({ query }: FastifyRequest): Basis {
  const { basis = 'LATEST_FILED' } = query as { readonly basis?: unknown };
  const found = bases.find((one) => one === basis);
  if (found) return found;
  throw badParameter('basis', bases);
}

/** ?kinds=TOWN,TOWNSHIP; without it, all that are expected. */
function kindsOf({ query }: FastifyRequest): readonly UnitKind[] | null {
  const { kinds } = query as { readonly kinds?: unknown };
  if (kinds === undefined) return null;
  const named = typeof kinds === 'string' ? kinds.split(',') : [];
  const known = named.filter(isUnitKind);
  if (known.length > 0 && known.length === named.length) return known;
  throw badParameter(
    'kinds',
    unitKinds.map(({ id }) => id),
  );
}

function badParameter(parameter: string, known: readonly string[]): Refusal {
  return new Refusal(
    'BAD_REQUEST',
    { parameter },
    {
      zh: `参数 ${parameter} 不对：应取自 ${known.join('、')}。`,
      en: `The parameter ${parameter} is wrong: it is taken from ${known.join(', ')}.`,
    },
  );
}
