import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { AttachmentsService } from './attachments.service.js';
import {
  AttachmentWithdrawn,
  ReportPapers,
  reportPapersObject,
  WithdrawAttachmentInput,
  WithdrawAttachmentResult,
} from './report-papers.object.js';
import { ReportPapersService } from './report-papers.service.js';

@Resolver()
export class ReportPapersResolver {
  constructor(
    private readonly papers: ReportPapersService,
    private readonly attachments: AttachmentsService,
  ) {}

  @Query(() => ReportPapers, {
    nullable: true,
    description:
      'Scans and comparisons of a report; null where the viewer has no such report. The report itself as a file is at /reports/UNIT/YEAR/report.docx and .html.',
  })
  async reportPapers(
    @CurrentViewer() viewer: Viewer | null,
    @Args('unit', { type: () => String }) unit: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('version', { type: () => Int, nullable: true }) version?: number | null,
  ): Promise<ReportPapers | null> {
    const found = await this.papers.papers(viewer, { unit, year, version: version ?? null });
    return found && reportPapersObject(found);
  }

  @Mutation(() => WithdrawAttachmentResult, {
    description:
      'Takes a scan back that was attached by mistake. It is listed no more; the log keeps its hash.',
  })
  async withdrawAttachment(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => WithdrawAttachmentInput }) { id }: WithdrawAttachmentInput,
  ): Promise<typeof WithdrawAttachmentResult> {
    const outcome = await this.attachments.withdraw(signedIn(viewer), id);
    return outcome.kind === 'ATTACHMENT_WITHDRAWN'
      ? made(AttachmentWithdrawn, { id: outcome.id })
      : problemObject(outcome, locale);
  }
}
