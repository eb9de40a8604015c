import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { findingObject } from '../platform/graphql/finding.object.js';
import { pageSize, placeAfter } from '../platform/graphql/paging.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import type { LookedAhead } from '../units/asked-fields.js';
import { askedOfReport } from './asked-of-report.js';
import { ReportCheck } from './filing-results.object.js';
import { CheckReportInput, ReportFilterInput } from './filing.input.js';
import { cursorOfReport, reportOfCursor } from './report-cursor.js';
import { ReportCheckService } from './report-check.service.js';
import { Report, ReportConnection, reportObject } from './report.object.js';
import { ReportsService } from './reports.service.js';

const usualPage = 20;

@Resolver(() => Report)
export class ReportsResolver {
  constructor(
    private readonly reports: ReportsService,
    private readonly checks: ReportCheckService,
  ) {}

  @Query(() => Report, {
    nullable: true,
    description: 'By any code that the unit ever bore; null where there is none that the viewer may see.',
  })
  async report(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Args('unit', { type: () => String }) unit: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('version', { type: () => Int, nullable: true }) version?: number | null,
  ): Promise<Report | null> {
    const key = { unit, year, version: version ?? null };
    const view = await this.reports.report(viewer, key, askedOfReport(info));
    return view && reportObject(view);
  }

  @Query(() => ReportConnection, {
    name: 'reports',
    description:
      'Reports that the viewer may see, by unit, each from its latest year back. At most 100 a page.',
  })
  async page(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Args('filter', { type: () => ReportFilterInput, nullable: true }) filter?: ReportFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualPage }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<ReportConnection> {
    const page = await this.reports.reports(
      viewer,
      {
        region: filter?.region ?? null,
        units: filter?.units ?? null,
        years: filter?.years ?? null,
        states: filter?.states ?? null,
      },
      {
        first: pageSize(first, usualPage),
        after: placeAfter(after, reportOfCursor),
      },
      askedOfReport(info, 'nodes.'),
    );
    return made(ReportConnection, {
      nodes: page.reports.map(reportObject),
      totalCount: page.totalCount,
      pageInfo: { endCursor: page.end && cursorOfReport(page.end), hasNextPage: page.hasNextPage },
    });
  }

  @Query(() => ReportCheck, { description: 'Says what filing a report now would say, and stores nothing.' })
  async checkReport(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => CheckReportInput }) { report, previous }: CheckReportInput,
  ): Promise<ReportCheck> {
    const request = { report, previous: previous ?? null };
    const { findings, problems } = await this.checks.checkReport(signedIn(viewer), request);
    return made(ReportCheck, {
      findings: findings.map(findingObject),
      problems: problems.map((problem) => problemObject(problem, locale)),
    });
  }
}
