import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { askedOfReport } from '../filing/asked-of-report.js';
import { made } from '../platform/graphql/made.js';
import { findingObject } from '../platform/graphql/finding.object.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { askedFields } from '../units/asked-fields.js';
import type { LookedAhead } from '../units/asked-fields.js';
import { DocumentInHandService } from './document-in-hand.service.js';
import { DocumentInHand, documentInHandObject } from './document-in-hand.object.js';
import { DraftDocument, draftDocumentObject } from './draft-document.object.js';
import { DraftDocumentService } from './draft-document.service.js';
import { ImportDocumentInput } from './intake.input.js';
import { DocumentImported, ImportDocumentResult } from './intake.object.js';
import { ImportService } from './import.service.js';
import { ReadingCorrectionsInput } from './reading-corrections.input.js';

/** Old documents: looked at, corrected, kept. Whose they are, the services see before they do anything. */
@Resolver()
export class IntakeResolver {
  constructor(
    private readonly documents: DocumentInHandService,
    private readonly imports: ImportService,
    private readonly drafts: DraftDocumentService,
  ) {}

  @Query(() => DocumentInHand, {
    nullable: true,
    description:
      'A document that was brought to /documents, read now; with corrections, as they would have it. Nothing is stored. Null where the viewer has no such document.',
  })
  async documentReading(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Info() info: LookedAhead,
    @Args('sha256', { type: () => String }) sha256: string,
    @Args('corrections', { type: () => ReadingCorrectionsInput, nullable: true })
    corrections?: ReadingCorrectionsInput | null,
  ): Promise<DocumentInHand | null> {
    const fields = askedFields(info);
    const view = await this.documents.document(
      viewer,
      { sha256, corrections: corrections ?? {} },
      {
        unit: fields.has('unit'),
        duplicates: fields.has('duplicates'),
        standing: fields.has('standing') ? askedOfReport(info, 'standing.') : null,
      },
    );
    return view && documentInHandObject(view, locale);
  }

  @Query(() => DraftDocument, {
    nullable: true,
    description:
      'A document that a unit brought to /documents, read for its own draft of a year. Nothing is stored, nothing is taken in as a report. Null where the viewer has no such unit or the unit no such document.',
  })
  async draftDocument(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('unit', { type: () => String }) unit: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('sha256', { type: () => String }) sha256: string,
  ): Promise<DraftDocument | null> {
    const view = await this.drafts.read(viewer, { unit, year, sha256 });
    return view && draftDocumentObject(view, locale);
  }

  @Mutation(() => ImportDocumentResult, {
    description:
      'Keeps a document as the report of its unit and year: as found, with its findings, whatever they are. With other corrections it is kept again as a new version.',
  })
  async importDocument(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => ImportDocumentInput }) input: ImportDocumentInput,
  ): Promise<typeof ImportDocumentResult> {
    const outcome = await this.imports.importDocument(signedIn(viewer), {
      ...input,
      corrections: input.corrections ?? {},
    });
    if (outcome.kind !== 'REPORT_FILED') return problemObject(outcome, locale);
    const { unit, year, receipt, findings } = outcome;
    return made(DocumentImported, {
      unitCode: unit,
      year,
      version: receipt.version,
      receipt,
      findings: findings.map(findingObject),
    });
  }
}
