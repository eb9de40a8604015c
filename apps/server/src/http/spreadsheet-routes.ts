import { isUnitKind, unitKinds } from '@mingjian/domain';
import type { UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { signedIn } from '../accounts/permit.js';
import { bases } from '../assessment/basis.js';
import type { Basis } from '../assessment/basis.js';
import { limits } from '../platform/graphql/limits.js';
import { Refusal } from '../platform/refusals.js';
import { ArchiveService } from '../spreadsheets/archive.service.js';
import { BalancesSheetService } from '../spreadsheets/balances-sheet.service.js';
import type { OpenedYear } from '../spreadsheets/balances-sheet.service.js';
import { RegionSumsService } from '../spreadsheets/region-sums.service.js';
import { TemplateService } from '../spreadsheets/template.service.js';
import type { FormKey } from '../spreadsheets/template.service.js';
import { FileAskingService, takeBytes, takingAway } from './file-asking.service.js';
import { bytesOf, fileHeaders, sendFile } from './file-headers.js';

/** A year's form as a workbook, out and in; a region's sums as one; a year's archive. Plain HTTP, as all files. */
@Injectable()
export class SpreadsheetRoutes {
  constructor(
    private readonly asking: FileAskingService,
    private readonly templates: TemplateService,
    private readonly sums: RegionSumsService,
    private readonly archives: ArchiveService,
    private readonly balances: BalancesSheetService,
  ) {}

  async serve(fastify: FastifyInstance): Promise<void> {
    await fastify.register(async (routes) => {
      takeBytes(routes, limits.workbookBytes);
      routes.get('/reports/:unit/:year/template.xlsx', takingAway, (request, reply) =>
        this.template(request, reply),
      );
      routes.post(
        '/reports/:unit/:year/template.xlsx',
        {
          bodyLimit: limits.workbookBytes,
          onRequest: (request) =>
            this.asking.admit(request, (viewer) => this.templates.mayFill(viewer, formKeyOf(request))),
        },
        (request, reply) => this.read(request, reply),
      );
      routes.get('/regions/:region/:year/sums.xlsx', takingAway, (request, reply) =>
        this.sumsOf(request, reply),
      );
      routes.get('/regions/:region/:year/opening-balances.xlsx', takingAway, (request, reply) =>
        this.balancesSheet(request, reply),
      );
      routes.post(
        '/regions/:region/:year/opening-balances.xlsx',
        {
          bodyLimit: limits.workbookBytes,
          onRequest: (request) =>
            this.asking.admit(request, (viewer) => this.balances.mayFill(viewer, openedYearOf(request))),
        },
        (request, reply) => this.readBalances(request, reply),
      );
      routes.get('/regions/:region/:year/archive.zip', takingAway, (request, reply) =>
        this.archive(request, reply),
      );
    });
  }

  private async template(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const file = await this.templates.download(
      signedIn(await this.asking.taker(request)),
      formKeyOf(request),
    );
    if (file === null) throw new Refusal('NOT_FOUND');
    await sendFile(reply, file);
  }

  private async read(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const viewer = this.asking.bringer(request);
    const reading = await this.templates.read(viewer, formKeyOf(request), bytesOf(request.body));
    if (reading === null) throw new Refusal('NOT_FOUND');
    await reply.code(200).header('cache-control', 'no-store').send(reading);
  }

  private async balancesSheet(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const file = await this.balances.download(
      signedIn(await this.asking.taker(request)),
      openedYearOf(request),
    );
    if (file === null) throw new Refusal('NOT_FOUND');
    await sendFile(reply, file);
  }

  private async readBalances(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const viewer = this.asking.bringer(request);
    const table = await this.balances.read(viewer, openedYearOf(request), bytesOf(request.body));
    if (table === null) throw new Refusal('NOT_FOUND');
    await reply.code(200).header('cache-control', 'no-store').send(table);
  }

  private async sumsOf(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const viewer = signedIn(await this.asking.taker(request));
    const file = await this.sums.download(viewer, regionOf(request), yearOf(request), {
      basis: basisOf(request),
      kinds: kindsOf(request),
    });
    if (file === null) throw new Refusal('NOT_FOUND');
    await sendFile(reply, file);
  }

  private async archive(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const archive = await this.archives.download(
      signedIn(await this.asking.taker(request)),
      regionOf(request),
      yearOf(request),
    );
    if (archive === null) throw new Refusal('NOT_FOUND');
    await fileHeaders(reply, { name: archive.name, mediaType: 'application/zip' }).send(
      Readable.from(archive.pieces),
    );
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

function openedYearOf(request: FastifyRequest): OpenedYear {
  return { region: regionOf(request), year: yearOf(request) };
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
