import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../platform/clock.js';
import { UnitsService } from '../units/units.service.js';
import { OpeningBalancesRepository } from './opening-balances.repository.js';
import { reachOf } from './reach.js';
import { viewOfBalances, viewOfRow } from './report-view.js';
import type { ReportView } from './report-view.js';
import { ReportsRepository } from './reports.repository.js';
import type { AskedOfReport, Reaches, ReportFilter, ReportPlaceInList } from './reports.repository.js';

/** What of a report is asked for beyond itself: each costs a look-up or a judgement. */
export interface AskedOfReportView extends AskedOfReport {
  readonly unit: boolean;
}

export interface ReportPage {
  readonly reports: readonly ReportView[];
  readonly totalCount: number;
  /** The last report of the page; null on an empty one. */
  readonly end: ReportPlaceInList | null;
  readonly hasNextPage: boolean;
}

/** Reports as a viewer may see them; those that are not hers to know of do not exist. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly repository: ReportsRepository,
    private readonly balances: OpeningBalancesRepository,
    private readonly units: UnitsService,
    private readonly clock: Clock,
  ) {}

  /** The draft or latest version; with a number, that version. Where there is none, the balances of the year after. */
  async report(
    viewer: Viewer | null,
    key: { readonly unit: string; readonly year: number; readonly version: number | null },
    asked: AskedOfReportView,
  ): Promise<ReportView | null> {
    const found = await this.shown(viewer, key, asked);
    if (found === null) return null;
    const [view] = await this.withUnits(viewer, [found], asked);
    return view ?? null;
  }

  async reports(
    viewer: Viewer | null,
    filter: ReportFilter,
    page: { readonly first: number; readonly after: ReportPlaceInList | null },
    asked: AskedOfReportView,
  ): Promise<ReportPage> {
    const { total, rows } = await this.repository.list(reachesOf(viewer), filter, page, asked);
    const now = this.clock.now();
    const shown = rows.slice(0, page.first);
    const views = shown.map((row) => viewOfRow(row, now, asked.findings));
    const last = shown.at(-1);
    return {
      reports: await this.withUnits(viewer, views, asked),
      totalCount: total,
      end: last ? { code: last.code, year: last.report_year, unitId: last.unit_id } : null,
      hasNextPage: rows.length > shown.length,
    };
  }

  private async shown(
    viewer: Viewer | null,
    key: { readonly unit: string; readonly year: number; readonly version: number | null },
    asked: AskedOfReportView,
  ): Promise<ReportView | null> {
    const reaches = reachesOf(viewer);
    const row = await this.repository.one(reaches, key, asked);
    if (row !== null) return viewOfRow(row, this.clock.now(), asked.findings);
    const balances = await this.balances.shown(reaches, key);
    return balances && viewOfBalances(balances);
  }

  private async withUnits(
    viewer: Viewer | null,
    views: readonly ReportView[],
    asked: AskedOfReportView,
  ): Promise<readonly ReportView[]> {
    if (!asked.unit || views.length === 0) return views;
    const units = await this.units.unitsOf(viewer, views);
    return views.map((view, index) => ({ ...view, unit: units[index] ?? null }));
  }
}

function reachesOf(viewer: Viewer | null): Reaches {
  return { drafts: reachOf(viewer, 'readDraft'), filed: reachOf(viewer, 'readFiledReport') };
}
