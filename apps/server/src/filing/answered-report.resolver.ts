import { Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import type { LookedAhead } from '../units/asked-fields.js';
import { askedOfReport } from './asked-of-report.js';
import { ReportFiled, ReportRecalled } from './filing-results.object.js';
import type { ReportAnswered } from './filing-results.object.js';
import { Report, reportObject } from './report.object.js';
import { ReportsService } from './reports.service.js';

/** The report of an answer is read again only where somebody asks for it: a receipt is enough for a program. */
export async function reportOf(
  reports: ReportsService,
  viewer: Viewer | null,
  { unitCode, year, version }: ReportAnswered,
  info: LookedAhead,
): Promise<Report | null> {
  const view = await reports.report(viewer, { unit: unitCode, year, version }, askedOfReport(info));
  return view && reportObject(view);
}

@Resolver(() => ReportFiled)
export class ReportFiledResolver {
  constructor(private readonly reports: ReportsService) {}

  @ResolveField(() => Report, { description: 'The version that was filed.' })
  async report(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Parent() answer: ReportFiled,
  ): Promise<Report | null> {
    return reportOf(this.reports, viewer, answer, info);
  }
}

@Resolver(() => ReportRecalled)
export class ReportRecalledResolver {
  constructor(private readonly reports: ReportsService) {}

  @ResolveField(() => Report, { description: 'The draft that it has become.' })
  async report(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Parent() answer: ReportRecalled,
  ): Promise<Report | null> {
    return reportOf(this.reports, viewer, answer, info);
  }
}
