import {
  beijingDay,
  correctedReading,
  correctedReport,
  noCorrections,
  readCorrections,
} from '@mingjian/domain';
import type {
  DisclosureReport,
  DocumentReading,
  Finding,
  ReadingCorrections,
  ReadingCorrectionsInput,
} from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { cycleClosed, expectedIn } from '../filing/may-act.js';
import { Clock } from '../platform/clock.js';
import { DocumentPlaceService } from './document-place.service.js';
import type { DocumentPlace } from './document-place.service.js';
import { DocumentReader } from './document-reader.js';
import type { BroughtDocument } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';
import { findingsOfDocument } from './findings-of-document.js';
import type { IntakeProblem } from './intake-outcome.js';
import { alreadyImported, notToBeReplaced } from './may-take-in.js';

/** A document read, what a person put in its place, where it belongs and what keeping it would come to. */
export interface DocumentPlan {
  readonly document: BroughtDocument;
  /** Null where it can not be read. */
  readonly reading: DocumentReading | null;
  readonly corrections: ReadingCorrections;
  readonly year: number | null;
  /** Null while it is not known, or not the viewer's. */
  readonly where: DocumentPlace | null;
  /** What it would be kept as; null where it can be no report. */
  readonly report: DisclosureReport | null;
  readonly findings: readonly Finding[];
  /** What speaks against keeping it. */
  readonly problems: readonly IntakeProblem[];
}

/** Says what taking a document in would come to, and stores nothing. */
@Injectable()
export class DocumentPlanService {
  constructor(
    private readonly documents: DocumentsService,
    private readonly reader: DocumentReader,
    private readonly places: DocumentPlaceService,
    private readonly clock: Clock,
  ) {}

  /** Null where the viewer has no such document. */
  async plan(viewer: Viewer, sha256: string, input: ReadingCorrectionsInput): Promise<DocumentPlan | null> {
    const document = await this.documents.inHand(viewer, sha256);
    if (document === null) return null;
    const read = await this.reader.read(document);
    if (read.kind === 'UNREADABLE') {
      const problem = { kind: 'DOCUMENT_UNREADABLE', sha256, reason: read.reason } as const;
      return { ...empty, document, problems: [problem] };
    }
    const { reading } = read;
    const corrected = readCorrections(input, reading);
    if (corrected.kind !== 'READ') return { ...empty, document, reading, problems: [corrected] };
    return this.planReading(viewer, { document, reading, corrections: corrected.corrections });
  }

  private async planReading(
    viewer: Viewer,
    given: Pick<DocumentPlan, 'document' | 'corrections'> & { readonly reading: DocumentReading },
  ): Promise<DocumentPlan> {
    const { reading, corrections } = given;
    const now = this.clock.now();
    const { unit, unitName, reportYear } = correctedReading(reading, corrections);
    const code =
      reportYear === null || corrections.unit !== null
        ? unit
        : await this.places.codeOf(viewer, { unit, unitName, reportYear });
    const where =
      code === null || reportYear === null ? null : await this.places.find(viewer, code, reportYear, now);
    const named = where?.place.code ?? code;
    const read = correctedReport(
      { ...reading, unit: named },
      { ...corrections, unit: null },
      beijingDay(now),
    );
    const plan = { ...empty, ...given, year: reportYear, where };
    if (code !== null && reportYear !== null && where === null)
      return { ...plan, problems: [{ kind: 'NOT_FOUND', what: code }] };
    if (read.kind !== 'READ' || where === null)
      return { ...plan, problems: read.kind === 'READ' ? [] : [read] };
    const { report } = read;
    return {
      ...plan,
      report,
      findings: findingsOfDocument({ report, reading, where }, now),
      problems: problemsOf({ document: given.document, corrections, report, where }),
    };
  }
}

const empty = {
  reading: null,
  corrections: noCorrections,
  year: null,
  where: null,
  report: null,
  findings: [],
  problems: [],
} as const;

function problemsOf({
  document,
  corrections,
  report,
  where: { place, standing, opensCycle },
}: {
  readonly document: BroughtDocument;
  readonly corrections: ReadingCorrections;
  readonly report: DisclosureReport;
  readonly where: DocumentPlace;
}): readonly IntakeProblem[] {
  const expected = expectedIn(place);
  if (expected.kind !== 'EXPECTED') return opensCycle ? [] : [expected];
  const problem =
    alreadyImported(standing, { documentSha256: document.sha256, corrections, report, place }) ??
    cycleClosed(place) ??
    notToBeReplaced(expected.obligation, standing);
  return problem ? [problem] : [];
}
