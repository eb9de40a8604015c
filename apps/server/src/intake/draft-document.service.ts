import { beijingDay, correctedReport, noCorrections } from '@mingjian/domain';
import type { DisclosureReport, DocumentReading } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { ReportPlaceRepository } from '../filing/report-place.repository.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { DocumentReader } from './document-reader.js';
import type { BroughtDocument } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';
import type { IntakeProblem } from './intake-outcome.js';

/** A unit's own document, read for its people to begin a draft from. */
export interface DraftDocumentView {
  readonly document: BroughtDocument;
  readonly reading: DocumentReading | null;
  /** What it says, of the year that it names itself, else of the draft's; null where it can be no report. */
  readonly report: DisclosureReport | null;
  readonly problems: readonly IntakeProblem[];
}

/** Reads what a unit brought for its own draft. Nothing is stored, and nothing is taken in as a report. */
@Injectable()
export class DraftDocumentService {
  constructor(
    private readonly database: Database,
    private readonly places: ReportPlaceRepository,
    private readonly documents: DocumentsService,
    private readonly reader: DocumentReader,
    private readonly clock: Clock,
  ) {}

  /** Null where the viewer's unit brought no such document. */
  async read(
    asker: Viewer | null,
    { unit, year, sha256 }: { readonly unit: string; readonly year: number; readonly sha256: string },
  ): Promise<DraftDocumentView | null> {
    const viewer = signedIn(asker);
    const place = await this.places.read(this.database, unit, year);
    if (place === null || !permit(viewer, 'bringOwnDocument', place)) return null;
    const document = await this.documents.ofUnit(sha256, place.unitId);
    if (document === null) return null;
    const read = await this.reader.read(document);
    if (read.kind === 'UNREADABLE') {
      const problem = { kind: 'DOCUMENT_UNREADABLE', sha256, reason: read.reason } as const;
      return { document, reading: null, report: null, problems: [problem] };
    }
    const { reading } = read;
    // Whose report it is, the person who brings it knows: a draft's document often names nobody.
    const own = { ...reading, unit: place.code, reportYear: reading.reportYear ?? year };
    const made = correctedReport(own, noCorrections, beijingDay(this.clock.now()));
    return made.kind === 'READ'
      ? { document, reading, report: made.report, problems: [] }
      : { document, reading, report: null, problems: [made] };
  }
}
