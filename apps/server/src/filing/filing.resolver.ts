import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { findingObject } from '../platform/graphql/finding.object.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { DraftsService } from './drafts.service.js';
import type { FileReportOutcome } from './filing-outcome.js';
import {
  DraftSaved,
  FileReportResult,
  FileReportsResult,
  RecallReportResult,
  ReportFiled,
  ReportRecalled,
  ReportsFiled,
  SaveDraftResult,
} from './filing-results.object.js';
import { FileReportInput, FileReportsInput, RecallReportInput, SaveDraftInput } from './filing.input.js';
import { FilingService } from './filing.service.js';
import type { FileReportRequest } from './filing.service.js';

/** What a unit does with its report. Whose report it is, the service sees before it does anything. */
@Resolver()
export class FilingResolver {
  constructor(
    private readonly filing: FilingService,
    private readonly drafts: DraftsService,
  ) {}

  @Mutation(() => FileReportResult, {
    description: 'Files a report: judged by every rule, stored as a new version, receipted.',
  })
  async fileReport(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => FileReportInput }) input: FileReportInput,
  ): Promise<typeof FileReportResult> {
    return filingResult(await this.filing.fileReport(signedIn(viewer), requestOf(input)), locale);
  }

  @Mutation(() => FileReportsResult, { description: 'Files up to 100 reports, each by itself.' })
  async fileReports(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => FileReportsInput }) { reports }: FileReportsInput,
  ): Promise<typeof FileReportsResult> {
    // Who may file for nobody is told so once; what is not one's own is told item by item.
    permit(viewer, 'fileReport');
    const outcome = await this.filing.fileReports(signedIn(viewer), reports.map(requestOf));
    if (outcome.kind !== 'REPORTS_FILED') return problemObject(outcome, locale);
    return made(ReportsFiled, { outcomes: outcome.outcomes.map((one) => filingResult(one, locale)) });
  }

  @Mutation(() => SaveDraftResult, {
    description: 'Keeps a report that is still being written; it may break any rule.',
  })
  async saveDraft(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => SaveDraftInput }) input: SaveDraftInput,
  ): Promise<typeof SaveDraftResult> {
    const { report, explanations, marks, basedOn } = input;
    const request = { report, explanations: explanations ?? [], marks: marks ?? null, basedOn };
    const outcome = await this.drafts.saveDraft(signedIn(viewer), request);
    if (outcome.kind !== 'DRAFT_SAVED') return problemObject(outcome, locale);
    const { revision, savedAt, findings } = outcome;
    return made(DraftSaved, { revision, savedAt, findings: findings.map(findingObject) });
  }

  @Mutation(() => RecallReportResult, {
    description: 'Takes a filed report back before the county has begun to look at it; it is a draft again.',
  })
  async recallReport(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => RecallReportInput }) input: RecallReportInput,
  ): Promise<typeof RecallReportResult> {
    const request = { ...input, reason: input.reason ?? null };
    const outcome = await this.drafts.recallReport(signedIn(viewer), request);
    if (outcome.kind !== 'REPORT_RECALLED') return problemObject(outcome, locale);
    return made(ReportRecalled, { unitCode: outcome.unit, year: outcome.year, version: null });
  }
}

function requestOf({ report, explanations, basedOn, idempotencyKey }: FileReportInput): FileReportRequest {
  return { report, explanations: explanations ?? [], basedOn, idempotencyKey };
}

function filingResult(outcome: FileReportOutcome, locale: Locale): typeof FileReportResult {
  if (outcome.kind !== 'REPORT_FILED') return problemObject(outcome, locale);
  const { unit, year, receipt, findings } = outcome;
  return made(ReportFiled, {
    unitCode: unit,
    year,
    version: receipt.version,
    receipt,
    findings: findings.map(findingObject),
  });
}
