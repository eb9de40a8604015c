import { formatDue, statutoryDue, wordsOfEntries } from '@mingjian/domain';
import type { Day, ReadingCorrectionsInput, WordsOfEntries } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import type { ReportView } from '../filing/report-view.js';
import { ReportsService } from '../filing/reports.service.js';
import type { AskedOfReportView } from '../filing/reports.service.js';
import type { UnitView } from '../units/unit-view.js';
import { UnitsService } from '../units/units.service.js';
import { DocumentPlanService } from './document-plan.service.js';
import type { DocumentPlan } from './document-plan.service.js';
import type { Duplicate } from './duplicates.js';
import { DuplicatesService } from './duplicates.service.js';

/** A document with all that a person looks at before it is kept. */
export interface DocumentInHandView extends DocumentPlan {
  readonly unit: UnitView | null;
  readonly formatDue: string | null;
  readonly publicationDue: Day | null;
  /** Null where it would be no report. */
  readonly words: WordsOfEntries | null;
  readonly standing: ReportView | null;
  readonly duplicates: readonly Duplicate[];
}

/** What is looked up beyond the document itself; `standing` says what of the report that stands is asked for. */
export interface AskedOfDocument {
  readonly unit: boolean;
  readonly duplicates: boolean;
  readonly standing: AskedOfReportView | null;
}

/** Shows a document to whoever may take it in. */
@Injectable()
export class DocumentInHandService {
  constructor(
    private readonly plans: DocumentPlanService,
    private readonly duplicates: DuplicatesService,
    private readonly units: UnitsService,
    private readonly reports: ReportsService,
  ) {}

  /** Null where the viewer has no such document. */
  async document(
    asker: Viewer | null,
    { sha256, corrections }: { readonly sha256: string; readonly corrections: ReadingCorrectionsInput },
    asked: AskedOfDocument,
  ): Promise<DocumentInHandView | null> {
    const viewer = signedIn(asker);
    const plan = await this.plans.plan(viewer, sha256, corrections);
    if (plan === null) return null;
    const { where, year, reading, report } = plan;
    const [unit] = where && asked.unit ? await this.units.unitsOf(viewer, [where.unit]) : [];
    return {
      ...plan,
      unit: unit ?? null,
      formatDue: year === null ? null : (formatDue(year)?.id ?? null),
      publicationDue: where?.place.obligation?.publicationDue ?? (year === null ? null : statutoryDue(year)),
      words: reading && report && wordsOfEntries(reading, plan.corrections),
      standing: where && asked.standing ? await this.standing(viewer, where.place, asked.standing) : null,
      duplicates: asked.duplicates ? await this.duplicates.of(viewer, plan) : [],
    };
  }

  private async standing(
    viewer: Viewer,
    { code: unit, year }: { readonly code: string; readonly year: number },
    asked: AskedOfReportView,
  ): Promise<ReportView | null> {
    return this.reports.report(viewer, { unit, year, version: null }, asked);
  }
}
