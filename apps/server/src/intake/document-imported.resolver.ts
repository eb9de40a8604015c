import { Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import { reportOf } from '../filing/answered-report.resolver.js';
import { Report } from '../filing/report.object.js';
import { ReportsService } from '../filing/reports.service.js';
import type { LookedAhead } from '../units/asked-fields.js';
import { DocumentImported } from './intake.object.js';

@Resolver(() => DocumentImported)
export class DocumentImportedResolver {
  constructor(private readonly reports: ReportsService) {}

  @ResolveField(() => Report, { description: 'The version that it became.' })
  async report(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Parent() answer: DocumentImported,
  ): Promise<Report | null> {
    return reportOf(this.reports, viewer, answer, info);
  }
}
