import type { BoundDocument, DocumentKind } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import { permit, signedIn } from '../../accounts/permit.js';
import type { Viewer } from '../../accounts/viewer.js';
import type { Basis } from '../../assessment/basis.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Locale } from '../../platform/locale.js';
import type { Problem } from '../../platform/problems.js';
import { LoggedWrite } from '../../units/logged-write.js';
import { UnitDirectoryRepository } from '../../units/unit-directory.repository.js';
import type { RegionRecord } from '../../units/unit-in-year.js';
import type { DocumentAsked, DocumentOrder } from './document-order.js';
import { DocumentThread } from './document-thread.js';
import { EditsRepository } from './edits.repository.js';
import type { ParagraphEdit } from './edits.repository.js';
import { OrdersService } from './orders.service.js';
import { readRuns } from './read-runs.js';
import type { BroughtRun } from './read-runs.js';
import { demandCounty, mayOrder, permitDocument } from './sight-of-document.js';

export interface YearbookKey {
  readonly region: string;
  readonly year: number;
  readonly kind: DocumentKind;
  readonly basis: Basis;
  readonly locale: Locale;
}

export interface Yearbook {
  /** Null where nobody is expected in the year. */
  readonly document: BoundDocument | null;
  readonly edits: readonly ParagraphEdit[];
  readonly orders: readonly DocumentOrder[];
  /** Whether the viewer may order documents and edit them. */
  readonly mayOrder: boolean;
}

/** A page that follows its orders asks for them alone: a document is not made for that. */
export type AskedOfYearbook = Readonly<Record<'document' | 'edits' | 'orders', boolean>>;

export interface ParagraphKept {
  readonly kind: 'PARAGRAPH_EDITED';
  readonly key: string;
  readonly revision: number;
}

export interface EditAsked extends YearbookKey {
  readonly key: string;
  /** Null takes the county's own words back. */
  readonly runs: readonly BroughtRun[] | null;
  /** The revision seen, 0 for none. */
  readonly basedOn: number;
}

/** A county's document of today, and its paragraphs in the county's own words. */
@Injectable()
export class YearbookService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly thread: DocumentThread,
    private readonly edits: EditsRepository,
    private readonly orders: OrdersService,
    private readonly write: LoggedWrite,
    private readonly clock: Clock,
  ) {}

  /** Null where the region is not the viewer's to know of. */
  async yearbook(viewer: Viewer | null, key: YearbookKey, parts: AskedOfYearbook): Promise<Yearbook | null> {
    const actor = signedIn(viewer);
    const region = await this.regionOf(key);
    const { year } = key;
    if (!region || !permitDocument(actor, region.regionId, year)) return null;
    demandCounty(region);
    const asked = askedOf(region, key);
    const [document, edits, orders] = await Promise.all([
      parts.document ? this.thread.document(asked, this.clock.now()) : null,
      parts.edits ? this.edits.of(asked) : [],
      parts.orders ? this.orders.ofYear(asked.regionId, year) : [],
    ]);
    return { document, edits, orders, mayOrder: mayOrder(actor, asked.regionId, year) };
  }

  async edit(
    viewer: Viewer,
    { key, runs: brought, basedOn, ...about }: EditAsked,
  ): Promise<ParagraphKept | Problem<'NOT_FOUND' | 'BAD_VALUE' | 'PARAGRAPH_CHANGED_MEANWHILE'>> {
    const region = await this.regionOf(about);
    const { year } = about;
    if (!region || !permit(viewer, 'orderDocument', { regionId: region.regionId, year }))
      return { kind: 'NOT_FOUND', what: about.region };
    demandCounty(region);
    const asked = askedOf(region, about);
    const document = await this.thread.document(asked, this.clock.now());
    if (document === null || !hasParagraph(document, key)) return { kind: 'NOT_FOUND', what: key };
    const read = brought === null ? { kind: 'READ' as const, runs: null } : readRuns(brought, document);
    if (read.kind === 'BAD_VALUE') return read;
    return this.write.run<ParagraphKept | Problem<'PARAGRAPH_CHANGED_MEANWHILE'>>(async (tx, now) => {
      const edit = { key, runs: read.runs, basedOn, editedBy: viewer.accountId, editedAt: now };
      const revision = await this.edits.keep(tx, asked, edit);
      if (revision === null) {
        const current = await this.edits.revision(tx, asked, key);
        return { outcome: { kind: 'PARAGRAPH_CHANGED_MEANWHILE', current, basedOn } };
      }
      const event = {
        act: 'PARAGRAPH_EDITED' as const,
        actorId: viewer.accountId,
        reportYear: year,
        detail: { document: about.kind, locale: about.locale, paragraph: key, revision },
      };
      return {
        outcome: { kind: 'PARAGRAPH_EDITED', key, revision },
        log: { regionId: asked.regionId, event },
      };
    });
  }

  private async regionOf({ region, year }: YearbookKey): Promise<RegionRecord | null> {
    return this.directory.region(this.database, region, year);
  }
}

function askedOf({ regionId }: RegionRecord, { year, kind, basis, locale }: YearbookKey): DocumentAsked {
  return { regionId, year, kind, basis, locale };
}

function hasParagraph({ blocks }: BoundDocument, key: string): boolean {
  return blocks.some((block) => (block.kind === 'PARAGRAPH' || block.kind === 'NOTE') && block.key === key);
}
